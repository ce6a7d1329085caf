/** One line that says how saving stands, and, when it does not stand well, a notice with the ways out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { announceAfter } from '../../platform/announce.ts';
import type { SaveStatus as Status, WaysOut } from '../../stores/save-status.ts';
import { wordsFor } from './words.ts';

interface Props {
  readonly status: Status;
  readonly what: string;
  readonly ways: WaysOut;
  /** Entries that could not be read and are kept aside. */
  readonly setAside: number;
}

export function SaveStatus({ status, what, ways, setAside }: Props) {
  const [failure, setFailure] = useState('');
  const words = wordsFor(status, what);
  const before = useRef<Status['kind']>('loading');
  const wasTold = useRef(false);
  // Waits for a change of status: the first save is said once, and every save that ends a trouble; the rest would talk
  // over the typing. Troubles speak for themselves, as alerts.
  useEffect(() => {
    const endsTrouble = ['not-saved', 'read-only', 'emptied-elsewhere'].includes(before.current);
    const isFirstSave = before.current === 'saving' && !wasTold.current;
    if (status.kind === 'saved' && (endsTrouble || isFirstSave)) {
      wasTold.current = true;
      announceAfter(words.line);
    }
    before.current = status.kind;
  }, [status.kind, words.line]);
  const attempt = (work: () => boolean) => () =>
    setFailure(
      work() ? '' : 'That did not work. Nothing was changed. Download the stored copy first.',
    );
  return (
    <div class="save-status not-printed">
      <p class="status-line">{words.line}</p>
      {setAside > 0 && (
        <p class="status-line">
          {setAside === 1 ? 'One stored entry' : `${setAside} stored entries`} could not be read.
          Kept aside, not lost; it goes along in every download.
        </p>
      )}
      {words.notice && (
        <div class="notice" role="alert">
          <p>{words.notice}</p>
          <div class="buttons">
            {status.kind === 'read-only' ? (
              <>
                <button type="button" class="button button--quiet" onClick={ways.downloadCopy}>
                  Download what is on this page
                </button>
                <button type="button" class="button button--quiet" onClick={ways.downloadStored}>
                  Download the stored copy
                </button>
                {status.problem.kind !== 'newer' && status.hasPrevious && (
                  <button
                    type="button"
                    class="button button--quiet"
                    onClick={attempt(ways.usePrevious)}
                  >
                    Use the copy before it
                  </button>
                )}
                {status.problem.kind !== 'newer' && status.problem.kind !== 'blocked' && (
                  <button
                    type="button"
                    class="button button--quiet"
                    onClick={attempt(ways.startAfresh)}
                  >
                    Start afresh
                  </button>
                )}
              </>
            ) : (
              <>
                <button type="button" class="button button--quiet" onClick={ways.downloadCopy}>
                  Download a copy
                </button>
                {status.kind === 'not-saved' && (
                  <button type="button" class="button button--quiet" onClick={ways.tryAgain}>
                    Try to save again
                  </button>
                )}
                {status.kind === 'emptied-elsewhere' && (
                  <>
                    <button type="button" class="button button--quiet" onClick={ways.saveAgain}>
                      Save again here
                    </button>
                    <button type="button" class="button button--quiet" onClick={ways.letGo}>
                      Let it go
                    </button>
                  </>
                )}
              </>
            )}
          </div>
          {failure && <p>{failure}</p>}
          {words.details && (
            <details>
              <summary class="label">Technical details</summary>
              <p class="label">{words.details}</p>
            </details>
          )}
        </div>
      )}
    </div>
  );
}
