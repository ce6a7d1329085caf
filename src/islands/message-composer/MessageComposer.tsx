/** The composer on a template's page: blanks beside the message they fill, ways out, and what came of it. */
import { guarded } from '../boundary/Boundary.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { filledFromPlan, type FromPlan } from '../../domain/words/fill.ts';
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

/** What a message may take from an action. */
interface ActionInPlan extends FromPlan {
  readonly id: string;
  readonly name: string;
}

/** The actions of the plan that are open. Its code is loaded only when a reader asks for it. */
async function readActions(): Promise<ActionInPlan[]> {
  const [{ $planParts, nameOf, openPlan }, { dayWords }] = await Promise.all([
    import('../../stores/plan.ts'),
    import('../../lib/day-words.ts'),
  ]);
  openPlan();
  const { active, parked } = $planParts.get();
  return [...active, ...parked].map((each) => ({
    id: each.id,
    name: nameOf(each),
    withWhom: each.withWhom,
    whenWhere: each.whenWhere.trim() || (each.startOn ? dayWords(each.startOn, each.startAt) : ''),
  }));
}

/** The address "#for/<id>" names the plan's action the reader comes from. */
const actionPrefix = 'for/';

function MessageComposer({ template, branches, helpHref }: Props) {
  const status = useStore($draftsStatus);
  const setAside = useStore($draftsSetAside);
  const undoLabel = useStore($draftsUndo);
  const redoLabel = useStore($draftsRedo);
  const draft = useDraft(template);
  const [isOpen, setIsOpen] = useState(false);
  // Null until the plan was asked for.
  const [actions, setActions] = useState<readonly ActionInPlan[] | null>(null);

  const fillFrom = (id: string): void => {
    const action = actions?.find((each) => each.id === id);
    if (!action) return;
    draft.fill(filledFromPlan(template.fields, draft.values, action), id);
    announce(words.filledIn);
  };
  const askPlan = async () => {
    const found = await readActions().catch(() => null);
    if (found === null) return announce(words.planNotLoaded);
    setActions(found);
    if (found.length === 0) announce(words.planEmpty);
    focusAfterRender('composer-plan');
  };
  // Waits for the page to be alive, then reads what is stored.
  useEffect(() => {
    openDrafts();
    setIsOpen(true);
  }, []);
  // Waits for the drafts to be in hand, then, once, for the action of the plan that the address names.
  useEffect(() => {
    const place = currentPlace();
    if (!isOpen || !place.startsWith(actionPrefix)) return;
    void readActions().then((found) => {
      const action = found.find((each) => each.id === place.slice(actionPrefix.length));
      setActions(found);
      if (action) draft.openFor(action.id, filledFromPlan(template.fields, {}, action));
    });
  }, [isOpen]);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useEffect(settleFocus);
  if (!isOpen) return null;

  const firstBlank = `blank-${template.fields[0]?.id}`;
  const people = [...new Set((actions ?? []).map((each) => each.withWhom.trim()).filter(Boolean))];
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
            {actions === null ? (
              <button type="button" class="button button--quiet" onClick={askPlan}>
                {words.fromPlan}
              </button>
            ) : (
              <label class="field">
                <span class="field__label">{words.fromPlan}</span>
                <select
                  class="field__input"
                  id="composer-plan"
                  value={draft.action ?? ''}
                  onChange={(event) => fillFrom(event.currentTarget.value)}
                >
                  <option value="">
                    {actions.length === 0 ? words.planEmpty : words.chooseAction}
                  </option>
                  {actions.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
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
          <SaveStatus {...{ status, setAside }} what="your message" ways={draftsWaysOut} />
        </div>
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

export default guarded(MessageComposer);
