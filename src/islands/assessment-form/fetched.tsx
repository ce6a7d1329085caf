/** Parts near the end of the self-assessment, fetched when a reader gets going, so that the first question need not wait for them. */
import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { focusOn } from '../../platform/focus.ts';
import { reloadPage } from '../../platform/leaving.ts';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { words } from './words.ts';

interface PartProps {
  /** Id of the heading that takes the focus once the part stands on the page. */
  readonly headingId: string;
}

interface Fetched<P> {
  /** The part; until its code is there the line of a tool that opens, and a way on when the code does not come. */
  readonly Part: FunctionComponent<P & { readonly helpLink: ComponentChildren }>;
  /** Fetches the code before it is needed. */
  fetchAhead(): void;
}

/** Makes a part out of the function that imports its code. */
export function fetched<P extends PartProps>(
  importPart: () => Promise<FunctionComponent<P>>,
): Fetched<P> {
  let Here: FunctionComponent<P> | undefined;
  const fetchIt = async (): Promise<void> => {
    Here ??= await importPart();
  };
  const Part = (props: P & { readonly helpLink: ComponentChildren }) => {
    const [hasFailed, setHasFailed] = useState(false);
    const [isHere, setIsHere] = useState(Here !== undefined);
    // Waits for the code, then for its heading.
    useEffect(() => {
      if (isHere) focusOn(props.headingId);
      else
        fetchIt().then(
          () => setIsHere(true),
          () => setHasFailed(true),
        );
    }, [isHere, props.headingId]);
    if (Here && isHere) return <Here {...props} />;
    if (!hasFailed) return <Opening>{words.opening}</Opening>;
    return (
      <div class="notice" role="alert">
        <p>{words.partFailed}</p>
        <p class="buttons">
          <button type="button" class="button button--quiet" onClick={reloadPage}>
            {words.reload}
          </button>
          {props.helpLink}
        </p>
      </div>
    );
  };
  return { Part, fetchAhead: () => void fetchIt().catch(() => undefined) };
}
