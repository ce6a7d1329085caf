/** "Keep a copy": once, and later only when the last copy is stale. Put on the page when finished work was saved. */
import { useEffect, useState } from 'preact/hooks';
import { address } from '../../lib/address.ts';
import { finishedWork } from '../../stores/keep-copy.ts';

export function CopyOffer() {
  const [isShown, setIsShown] = useState(false);
  // Waits to be on the page, which is the moment of finished work.
  useEffect(() => setIsShown(finishedWork()), []);
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
