/** Undo and Redo, the same in every tool: each says in a sentence what it takes back or does again, before and after. */
import { useStore } from '@nanostores/preact';
import { announce } from '../../platform/announce.ts';
import type { WorkStore } from '../../stores/work-store.ts';
import { words } from './words.ts';

interface Props {
  readonly work: Pick<WorkStore<never>, '$undo' | '$redo' | 'undo' | 'redo'>;
  /** Id of the undo button, for tools that give it the focus after something was removed. */
  readonly undoId?: string;
}

export function UndoButtons({ work: { $undo, $redo, undo, redo }, undoId }: Props) {
  const told = (step: () => string | null, say: (what: string) => string) => () => {
    const what = step();
    if (what !== null) announce(say(what));
  };
  const [toUndo, toRedo] = [useStore($undo), useStore($redo)];
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        id={undoId}
        aria-disabled={!toUndo}
        aria-label={toUndo ? words.undoWhat(toUndo) : undefined}
        onClick={told(undo, words.undone)}
      >
        {words.undo}
      </button>
      <button
        type="button"
        class="button button--quiet"
        aria-disabled={!toRedo}
        aria-label={toRedo ? words.redoWhat(toRedo) : undefined}
        onClick={told(redo, words.redone)}
      >
        {words.redo}
      </button>
    </>
  );
}
