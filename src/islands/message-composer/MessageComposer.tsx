/** The composer on a template's page: blanks beside the message they fill, ways out, and what came of it. */
import { UndoButtons } from '../../controls/undo/UndoButtons.tsx';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { currentPlace } from '../../platform/place.ts';
import {
  $draftsSetAside,
  $draftsStatus,
  changeDraft,
  draftsWaysOut,
  draftsWork,
  openDrafts,
} from '../../stores/drafts.ts';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { BlankFields } from './BlankFields.tsx';
import type { ActionInPlan } from './FromPlan.tsx';
import { MessagePaper } from './MessagePaper.tsx';
import type { Branch, ComposerTemplate } from './template-props.ts';
import { useDraft } from './use-draft.ts';
import { words } from './words.ts';
import { later } from '../../controls/later.tsx';

/** What comes after the message stands below it, and comes after it. */
const Branches = later(() => import('./Branches.tsx'));
/** Only for who has begun a message with these words before. */
const KeptDrafts = later(() => import('./KeptDrafts.tsx'));

interface Props {
  readonly template: ComposerTemplate;
  readonly branches: readonly Branch[];
  readonly helpHref: string;
}

/** The part that reads the plan. It is loaded only when a reader asks for it. */
const loadPlanPart = () => import('./FromPlan.tsx');

/** That part, with the actions it read. */
interface Plan {
  readonly part: Awaited<ReturnType<typeof loadPlanPart>>;
  readonly actions: readonly ActionInPlan[];
  readonly people: readonly string[];
}

/** The address "#for/<id>" names the plan's action the reader comes from. */
const actionPrefix = 'for/';

function MessageComposer({ template, branches, helpHref }: Props) {
  const status = useStore($draftsStatus);
  const setAside = useStore($draftsSetAside);
  const draft = useDraft(template);
  const [isOpen, setIsOpen] = useState(false);
  // Null until the plan was asked for.
  const [plan, setPlan] = useState<Plan | null>(null);

  const readPlan = async (): Promise<Plan> => {
    const part = await loadPlanPart();
    const read = { part, ...part.readActions() };
    setPlan(read);
    return read;
  };
  const askPlan = (): void => {
    readPlan().then(
      ({ part, actions }) => part.tellActions(actions),
      () => announce(words.planNotLoaded),
    );
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
    void readPlan().then(({ part, actions }) =>
      part.openForAction(template, draft, actions, place.slice(actionPrefix.length)),
    );
  }, [isOpen]);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  if (!isOpen) return null;

  const firstBlank = `blank-${template.fields[0]?.id}`;
  return (
    <div class={`composer ${draft.stored ? 'composer--begun' : ''}`}>
      <div class="composer__form not-printed">
        <h2>{words.write}</h2>
        <p class="label quiet">{words.stays}</p>
        {draft.kept.length > 0 && (
          <KeptDrafts
            kept={draft.kept}
            open={draft.stored}
            choose={draft.open}
            {...{ firstBlank }}
          />
        )}
        {draft.ownText === null && (
          <>
            {plan === null ? (
              <button type="button" class="button button--quiet" onClick={askPlan}>
                {words.fromPlan}
              </button>
            ) : (
              <plan.part.ChooseAction actions={plan.actions} {...{ template, draft }} />
            )}
            <BlankFields
              template={template}
              people={plan?.people ?? []}
              tone={draft.tone}
              values={draft.values}
              choose={draft.choose}
              write={draft.write}
            />
          </>
        )}
        <div class="buttons composer__undo">
          <UndoButtons work={draftsWork} undoId="composer-undo" />
          <SaveStatus {...{ status, setAside }} what="your message" ways={draftsWaysOut} />
        </div>
      </div>
      <MessagePaper {...{ template, draft }} canPrint />
      <Branches
        {...{ branches, helpHref }}
        answer={draft.stored?.answer ?? null}
        choose={(answer) => changeDraft(draft.ensure(), 'You noted what came of it.', { answer })}
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
