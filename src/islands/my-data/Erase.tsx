/** Erasing everything: said exactly, asked once, and taken back until the page is left. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { downloadBackup } from '../../stores/backup.ts';
import { eraseAll } from '../../stores/notebook.ts';
import { words } from './words.ts';

export function Erase() {
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState('');
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  const ask = () => {
    setIsAsking(true);
    focusAfterRender('erase-yes');
  };
  const keep = () => {
    setIsAsking(false);
    focusAfterRender('erase');
  };
  const erase = () => {
    const isGone = eraseAll();
    setIsAsking(false);
    setProblem(isGone ? '' : words.notRemoved);
    announce(isGone ? words.erased : words.notRemoved);
    focusAfterRender(isGone ? 'bring-back' : 'erase');
  };
  return (
    <section aria-labelledby="erase-title">
      <h2 id="erase-title">{words.erase}</h2>
      <p>{words.eraseLead}</p>
      {isAsking ? (
        <div class="notice" role="alert">
          <p>{words.eraseSure}</p>
          <div class="buttons">
            <button
              type="button"
              class="button button--quiet"
              onClick={() => void downloadBackup('')}
            >
              {words.makeBackup}
            </button>
            <button type="button" class="button button--quiet" id="erase-yes" onClick={erase}>
              {words.eraseYes}
            </button>
            <button type="button" class="button button--quiet" onClick={keep}>
              {words.cancel}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button button--quiet" id="erase" onClick={ask}>
          {words.erase}
        </button>
      )}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
