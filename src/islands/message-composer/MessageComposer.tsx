/** The composer on a template's page: blanks beside the message they fill, ways out, and what came of it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { filledFromPlan } from '../../domain/words/fill.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { currentPlace } from '../../platform/place.ts';
import {
  $draftsRedo,
  $draftsSetAside,
  $draftsStatus,
  $draftsUndo,
  changeDraft,
  draftsWaysOut,
  openDrafts,
  redoDrafts,
  undoDrafts,
} from '../../stores/drafts.ts';
import { $planParts, nameOf, openPlan } from '../../stores/plan.ts';
import { SaveStatus } from '../save-status/SaveStatus.tsx';
import { BlankFields } from './BlankFields.tsx';
import { Branches } from './Branches.tsx';
import { KeptDrafts } from './KeptDrafts.tsx';
import { MessagePaper } from './MessagePaper.tsx';
import type { Branch, ComposerTemplate } from './template-props.ts';
import { useDraft } from './use-draft.ts';
import { words } from './words.ts';

interface Props {
  readonly template: ComposerTemplate;
  readonly branches: readonly Branch[];
  readonly helpHref: string;
}

/** The address "#for/<id>" names the plan's action the reader comes from. */
const actionPrefix = 'for/';

export default function MessageComposer({ template, branches, helpHref }: Props) {
  const { active, parked } = useStore($planParts);
  const status = useStore($draftsStatus);
  const setAside = useStore($draftsSetAside);
  const undoLabel = useStore($draftsUndo);
  const redoLabel = useStore($draftsRedo);
  const draft = useDraft(template);
  const [isOpen, setIsOpen] = useState(false);
  const actions = [...active, ...parked];

  const actionOf = (id: string) => {
    const parts = $planParts.get();
    return [...parts.active, ...parts.parked].find((each) => each.id === id);
  };
  const fillFrom = (id: string): void => {
    const action = actionOf(id);
    if (action) draft.fill(filledFromPlan(template.fields, draft.values, action), id);
  };
  // Waits for the page to be alive: reads drafts and plan, and fills in from the action the address names.
  useEffect(() => {
    openDrafts();
    openPlan();
    setIsOpen(true);
  }, []);
  // Waits for what was stored to be in hand, once.
  useEffect(() => {
    const place = currentPlace();
    const action = place.startsWith(actionPrefix) && actionOf(place.slice(actionPrefix.length));
    if (isOpen && action) draft.openFor(action.id, filledFromPlan(template.fields, {}, action));
  }, [isOpen]);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useEffect(settleFocus);
  if (!isOpen) return null;

  const firstBlank = `blank-${template.fields[0]?.id}`;
  const people = [...new Set(actions.map((each) => each.withWhom.trim()).filter(Boolean))];
  const step = (label: string | null, said: string) => {
    if (label !== null) announce(`${said}: ${label}`);
  };
  return (
    <div class={`composer ${draft.stored ? 'composer--begun' : ''}`}>
      <div class="composer__form not-printed">
        <h2>{words.write}</h2>
        <p class="label quiet">{words.stays}</p>
        <KeptDrafts kept={draft.kept} open={draft.stored} choose={draft.open} {...{ firstBlank }} />
        {draft.ownText === null && (
          <>
            {actions.length > 0 && (
              <label class="field">
                <span class="field__label">{words.fromPlan}</span>
                <select
                  class="field__input"
                  value={draft.stored?.action ?? ''}
                  onChange={(event) => fillFrom(event.currentTarget.value)}
                >
                  <option value="">{words.chooseAction}</option>
                  {actions.map((each) => (
                    <option key={each.id} value={each.id}>
                      {nameOf(each)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <BlankFields
              {...{ template, people }}
              tone={draft.tone}
              values={draft.values}
              choose={draft.choose}
              write={draft.write}
            />
          </>
        )}
        <div class="buttons composer__undo">
          <button
            type="button"
            class="button button--quiet"
            id="composer-undo"
            aria-disabled={!undoLabel}
            onClick={() => step(undoDrafts(), 'Undone')}
          >
            {words.undo}
            {undoLabel && <span class="visually-hidden"> {undoLabel}</span>}
          </button>
          <button
            type="button"
            class="button button--quiet"
            aria-disabled={!redoLabel}
            onClick={() => step(redoDrafts(), 'Done again')}
          >
            {words.redo}
            {redoLabel && <span class="visually-hidden"> {redoLabel}</span>}
          </button>
        </div>
        <SaveStatus {...{ status, setAside }} what="your message" ways={draftsWaysOut} />
      </div>
      <MessagePaper {...{ template, draft }} canPrint />
      <Branches
        {...{ branches, helpHref }}
        answer={draft.stored?.answer ?? null}
        choose={(answer) => changeDraft(draft.ensure(), 'what came of it', { answer })}
        startAgain={() => {
          draft.open(null);
          announce(words.begun);
          focusAfterRender(firstBlank);
        }}
      />
    </div>
  );
}
