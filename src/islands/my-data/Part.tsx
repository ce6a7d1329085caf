/** One part of the notebook: what it is, its size and last change, and what can be done with it. */
import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Names, readableText } from '../../domain/notebook/readable.ts';
import { byteSize } from '../../lib/byte-size.ts';
import { announce } from '../../platform/announce.ts';
import { momentInWords } from '../../platform/clock.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import {
  deleteSlot,
  type slotViews,
  type StoredText,
  type StoredWork,
} from '../../stores/notebook.ts';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import type { PartInfo } from './MyData.tsx';
import { words } from './words.ts';

interface Props {
  readonly part: PartInfo;
  readonly view: (typeof slotViews)[number];
  readonly stored: StoredWork | undefined;
  readonly names: Names;
}

/** "2.1 kB, last changed …" */
function factsOf({ bytes, savedAt }: StoredText): string {
  const when = savedAt === null ? null : momentInWords(savedAt);
  return [byteSize(bytes), ...(when ? [words.changed(when)] : [])].join(', ');
}

export function Part({ part, view, stored, names }: Props) {
  const value = useStore(view.$value);
  const status = useStore(view.$status);
  const setAside = useStore(view.$setAside);
  const [isAsking, setIsAsking] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const [problem, setProblem] = useState('');
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  const { work = null, previous = null, damaged = [] } = stored ?? {};
  const hasAny = work !== null || previous !== null || damaged.length > 0;
  const removeId = `delete-${view.name}`;
  const ask = () => {
    setIsAsking(true);
    focusAfterRender(`${removeId}-yes`);
  };
  const keep = () => {
    setIsAsking(false);
    focusAfterRender(removeId);
  };
  const remove = () => {
    const isGone = deleteSlot(view.name);
    setIsAsking(false);
    setProblem(isGone ? '' : words.notRemoved);
    announce(isGone ? words.removed(part.title) : words.notRemoved);
    focusAfterRender(isGone ? 'bring-back' : removeId);
  };
  const isInTrouble = !['loading', 'untouched', 'saved', 'saving', 'memory-only'].includes(
    status.kind,
  );
  return (
    <li>
      <h3>
        <a href={part.href}>{part.title}</a>
      </h3>
      <p>{part.what}</p>
      <p class="label">{work === null ? words.nothing : factsOf(work)}</p>
      {previous && <p class="label quiet">{words.before(byteSize(previous.bytes))}</p>}
      {damaged.length > 0 && (
        <p class="label quiet">
          {words.damaged(
            damaged.length,
            byteSize(damaged.reduce((sum, { bytes }) => sum + bytes, 0)),
          )}
        </p>
      )}
      {isInTrouble && <SaveStatus {...{ status, setAside }} what="this part" ways={view.ways} />}
      {hasAny && (
        <div class="buttons">
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={isShown}
            onClick={() => setIsShown(!isShown)}
          >
            {words.show}
            <span class="visually-hidden"> {part.title}</span>
          </button>
          <button type="button" class="button button--quiet" onClick={view.ways.downloadCopy}>
            {words.download}
            <span class="visually-hidden"> {part.title}</span>
          </button>
          {!isAsking && (
            <button type="button" class="button button--quiet" id={removeId} onClick={ask}>
              {words.remove}
              <span class="visually-hidden"> {part.title}</span>
            </button>
          )}
        </div>
      )}
      {isAsking && (
        <div class="notice" role="alert">
          <p>{words.removeSure(part.title)}</p>
          <div class="buttons">
            <button
              type="button"
              class="button button--quiet"
              id={`${removeId}-yes`}
              onClick={remove}
            >
              {words.removeYes}
            </button>
            <button type="button" class="button button--quiet" onClick={keep}>
              {words.keep}
            </button>
          </div>
        </div>
      )}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {isShown && hasAny && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <pre tabIndex={0} class="my-data__text" dir="auto">
          {readableText(value, names) || words.empty}
        </pre>
      )}
    </li>
  );
}
