/** Which of the reader's messages with these words is open, and whether another is begun. */
import type { KeptDraft } from '../../domain/words/drafts.ts';
import { isPersonBlank, writtenIn } from '../../domain/words/fill.ts';
import { longDate } from '../../lib/long-date.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { discardDraft } from '../../stores/drafts.ts';
import { words } from './words.ts';

interface Props {
  readonly kept: readonly KeptDraft[];
  readonly open: KeptDraft | undefined;
  readonly firstBlank: string;
  choose(id: string | null): void;
}

/** "Sam, November 21, 2026". */
function nameOf({ values, addedOn }: KeptDraft): string {
  const person = Object.keys(values).find(
    (id) => isPersonBlank(id) && writtenIn(values, id) !== '',
  );
  const name = person === undefined ? words.unaddressed : writtenIn(values, person);
  return `${name}, ${longDate(addedOn)}`;
}

export default function KeptDrafts({ kept, open, firstBlank, choose }: Props) {
  return (
    <div class="composer__kept">
      {(kept.length > 1 || !open) && (
        <label class="field">
          <span class="field__label">{words.kept}</span>
          <select
            class="field__input"
            value={open?.id ?? ''}
            onChange={(event) => choose(event.currentTarget.value || null)}
          >
            {!open && <option value="">{words.unaddressed}</option>}
            {kept.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      {open && (
        <div class="buttons">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              choose(null);
              announce(words.begun);
              focusAfterRender(firstBlank);
            }}
          >
            {words.another}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              discardDraft(open.id);
              announce(words.removed);
              focusAfterRender('composer-undo');
            }}
          >
            {words.remove}
          </button>
        </div>
      )}
    </div>
  );
}
