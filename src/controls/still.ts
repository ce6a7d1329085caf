/** Wraps a part of an island so that it is drawn again only when one of its props is another thing than before. */
import { Component, type ComponentType, h } from 'preact';

/** `View` as a component that stays still while its props stay the same objects. */
export function still<P extends object>(View: ComponentType<P>) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now: Readonly<P> = this.props;
      const names = new Set([...Object.keys(next), ...Object.keys(now)]);
      // The names are those of the two sets of props.
      return [...names].some((name) => next[name as keyof P] !== now[name as keyof P]);
    }
    override render() {
      return h(View, this.props);
    }
  };
}
