/** Parts that are drawn anew only when one of their props is another: typing in one sheet leaves the others alone (F45). */
import { Component, type FunctionComponent } from 'preact';

/** `Part`, drawn anew only when one of its props is another. Its props must keep their identity while they mean the same. */
export function steady<P extends object>(Part: FunctionComponent<P>): FunctionComponent<P> {
  class Steady extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const names = Object.keys({ ...this.props, ...next }) as (keyof P)[];
      return names.some((name) => next[name] !== this.props[name]);
    }

    override render() {
      return <Part {...this.props} />;
    }
  }
  return (props: P) => <Steady {...props} />;
}
