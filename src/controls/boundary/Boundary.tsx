/**
 * Round every island: when something inside throws, what was stored is offered as a download in its place, and the other
 * islands of the page go on (F33).
 */
import { Component, type ComponentChildren, type FunctionComponent } from 'preact';
import { reloadPage } from '../../platform/leaving.ts';
import { downloadEverything } from '../../stores/rescue.ts';
import { words } from './words.ts';

interface State {
  readonly problem: string | null;
}

class Boundary extends Component<{ readonly children: ComponentChildren }, State> {
  override state: State = { problem: null };

  static override getDerivedStateFromError(problem: unknown): State {
    return { problem: String(problem) };
  }

  override render() {
    const { problem } = this.state;
    if (problem === null) return this.props.children;
    return (
      <div class="notice" role="alert">
        <p>{words.broken}</p>
        <div class="buttons">
          <button type="button" class="button button--quiet" onClick={downloadEverything}>
            {words.download}
          </button>
          <button type="button" class="button button--quiet" onClick={reloadPage}>
            {words.reload}
          </button>
        </div>
        <details>
          <summary class="label">{words.details}</summary>
          <p class="label">{problem}</p>
        </details>
      </div>
    );
  }
}

/** The island with the boundary round it. Every island's default export is one of these. */
export function guarded<P extends object>(Island: FunctionComponent<P>): FunctionComponent<P> {
  return (props: P) => (
    <Boundary>
      <Island {...props} />
    </Boundary>
  );
}
