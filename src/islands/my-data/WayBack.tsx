/** The way back from deleting or erasing, until the page is left. */
import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { $deleted, bringBack } from '../../stores/notebook.ts';
import type { PartInfo } from './MyData.tsx';
import { words } from './words.ts';

export function WayBack({ parts }: { readonly parts: readonly PartInfo[] }) {
  const deleted = useStore($deleted);
  const [problem, setProblem] = useState('');
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  if (deleted === null) return null;
  const back = () => {
    const isBack = bringBack();
    setProblem(isBack ? '' : words.notBack);
    announce(isBack ? words.broughtBack : words.notBack);
    focusAfterRender(deleted === 'everything' ? 'erase' : `delete-${deleted}`);
  };
  return (
    <div class="notice">
      <p>
        {deleted === 'everything'
          ? words.erased
          : words.removed(parts.find(({ slot }) => slot === deleted)?.title ?? deleted)}
      </p>
      <button type="button" class="button button--quiet" id="bring-back" onClick={back}>
        {words.bringBack}
      </button>
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
