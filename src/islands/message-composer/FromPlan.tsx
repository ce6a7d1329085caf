/** What the composer takes from the plan: the open actions, and the choice of one. Loaded only when a reader asks for it. */
import { filledFromPlan, type FromPlan } from '../../domain/words/from-plan.ts';
import { dayWords } from '../../lib/day-words.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { $planParts, nameOf, openPlan } from '../../stores/plan.ts';
import type { ComposerTemplate } from './template-props.ts';
import type { DraftInHand } from './use-draft.ts';
import { words } from './words.ts';

/** What a message may take from an action. */
export interface ActionInPlan extends FromPlan {
  readonly id: string;
  readonly name: string;
}

/** The actions of the plan that are open, and whom they are done with, each once. */
export function readActions(): {
  readonly actions: readonly ActionInPlan[];
  readonly people: readonly string[];
} {
  openPlan();
  const { active, parked } = $planParts.get();
  const actions = [...active, ...parked].map((each) => ({
    id: each.id,
    name: nameOf(each),
    withWhom: each.withWhom,
    whenWhere: each.whenWhere.trim() || (each.startOn ? dayWords(each.startOn, each.startAt) : ''),
  }));
  const people = [...new Set(actions.map((each) => each.withWhom.trim()).filter(Boolean))];
  return { actions, people };
}

/** Opens the draft for the action with this id, begun with what the action says. */
export function openForAction(
  template: ComposerTemplate,
  draft: DraftInHand,
  actions: readonly ActionInPlan[],
  id: string,
): void {
  const action = actions.find((each) => each.id === id);
  if (action) draft.openFor(id, filledFromPlan(template.fields, {}, action));
}

const planEmpty = 'No open action in your plan';

/** Says when there is nothing to choose, and leads to the choice. */
export function tellActions(actions: readonly ActionInPlan[]): void {
  if (actions.length === 0) announce(planEmpty);
  focusAfterRender('composer-plan');
}

interface Props {
  readonly template: ComposerTemplate;
  readonly draft: DraftInHand;
  readonly actions: readonly ActionInPlan[];
}

export function ChooseAction({ template, draft, actions }: Props) {
  const fillFrom = (id: string): void => {
    const action = actions.find((each) => each.id === id);
    if (!action) return;
    draft.fill(filledFromPlan(template.fields, draft.values, action), id);
    announce('Filled in from your plan.');
  };
  return (
    <label class="field">
      <span class="field__label">{words.fromPlan}</span>
      <select
        class="field__input"
        id="composer-plan"
        value={draft.action ?? ''}
        onChange={(event) => fillFrom(event.currentTarget.value)}
      >
        <option value="">{actions.length === 0 ? planEmpty : 'Choose an action'}</option>
        {actions.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
    </label>
  );
}
