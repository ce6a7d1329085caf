/** After finished work that is saved: "keep a copy", once, and later only when the last copy is stale. */
import { useEffect, useState } from 'preact/hooks';
import { address } from '../../lib/address.ts';
import { finishedWork } from '../../stores/keep-copy.ts';
import type { SaveStatus } from '../../stores/save-status.ts';

interface Props {
  /** Whether there is work worth keeping: a profile seen, an action with its first step, and the like. */
  readonly isFinished: boolean;
  readonly status: SaveStatus;
}

export function KeepCopy({ isFinished, status }: Props) {
  const [isShown, setIsShown] = useState(false);
  const isSafe = isFinished && status.kind === 'saved';
  // Waits for finished work to be saved in the browser; work that goes with the tab is told of by the save status.
  useEffect(() => {
    if (isSafe && finishedWork()) setIsShown(true);
  }, [isSafe]);
  if (!isShown) return null;
  return (
    <div class="notice not-printed" role="status">
      <p>
        Keep a copy? What you wrote is in this browser only, and browsers clean up. A backup is one
        file, and one press.
      </p>
      <div class="buttons">
        <a class="button button--quiet" href={address('/my-data/#back-up')}>
          Make a backup
        </a>
        <button type="button" class="button button--quiet" onClick={() => setIsShown(false)}>
          Not now
        </button>
      </div>
    </div>
  );
}
