/** One active action as a sheet of paper: labels above ruled lines, everything editable. */
import {
  type ActionStatus,
  actionStatuses,
  nameOf,
  type PlannedAction,
} from '../../domain/plan/model.ts';
import type { Progress } from '../../domain/plan/progress.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { changeStatus, move, park, remove } from '../../stores/plan.ts';
import { ActionFields } from './ActionFields.tsx';
import { Days } from './Days.tsx';
import type { ObstaclesFor } from './IfThenIdeas.tsx';
import { LookBack } from './LookBack.tsx';
import { NamedButton } from '../../controls/written/NamedButton.tsx';
import { steady } from './steady.tsx';
import { WeekTick } from './WeekTick.tsx';
import { statusLabels, words } from './words.ts';

interface Props {
  readonly plan: Progress;
  readonly action: PlannedAction;
  /** 1 to 3. */
  readonly place: number;
  /** Ids of the active actions in order. */
  readonly order: readonly string[];
  readonly strategy: { readonly title: string; readonly href: string } | undefined;
  readonly obstaclesFor: ObstaclesFor;
}

/** Drawn anew when this action, its place or how it goes is another, and not while another is written in. */
export const ActionSheet = steady(function ActionSheet(props: Props) {
  const { plan, action, place, order, strategy, obstaclesFor } = props;
  const { id, what } = action;
  const name = nameOf(action);
  const isFirst = place === 1;
  const isLast = place === order.length;
  const step = (steps: 1 | -1, buttonId: string) => {
    if (steps === -1 ? isFirst : isLast) return;
    move(id, what, steps, order);
    announce(`“${name}” is now number ${place + steps}.`);
    focusAfterRender(buttonId);
  };
  const chooseStatus = (value: string) => {
    const chosen = actionStatuses.find((each) => each === value);
    if (!chosen) return;
    changeStatus(id, what, chosen);
    announce(`“${name}”: ${statusLabels[chosen]}.`);
    focusAfterRender(chosen === 'done' || chosen === 'dropped' ? `take-up-${id}` : `status-${id}`);
  };
  const wait = () => {
    park(id, what);
    announce(`“${name}” is parked.`);
    focusAfterRender(`take-up-${id}`);
  };
  const takeOut = () => {
    remove(id, what);
    announce(`“${name}” is removed. Undo brings it back.`);
    focusAfterRender('plan-undo');
  };
  return (
    <article class="sheet" aria-label={name} id={`sheet-${id}`} tabIndex={-1}>
      <p class="sheet__place" aria-hidden="true">
        {place}
      </p>
      <ActionFields action={action} obstaclesFor={obstaclesFor} />
      <Days action={action} />
      <label class="field">
        <span class="field__label">{words.status}</span>
        <select
          id={`status-${id}`}
          class="field__input field__input--choice"
          value={action.status}
          onChange={(event) => chooseStatus(event.currentTarget.value)}
        >
          {actionStatuses.map((status: ActionStatus) => (
            <option key={status} value={status}>
              {statusLabels[status]}
            </option>
          ))}
        </select>
      </label>
      <WeekTick plan={plan} action={action} />
      <LookBack plan={plan} action={action} />
      {strategy && (
        <p class="label quiet">
          From the handbook:{' '}
          <a href={strategy.href}>{strategy.title === what ? 'read how' : strategy.title}</a>
        </p>
      )}
      <div class="sheet__buttons">
        <NamedButton
          label={words.earlier}
          about={name}
          id={`earlier-${id}`}
          isOff={isFirst}
          onPress={() => step(-1, `earlier-${id}`)}
        />
        <NamedButton
          label={words.later}
          about={name}
          id={`later-${id}`}
          isOff={isLast}
          onPress={() => step(1, `later-${id}`)}
        />
        <NamedButton label={words.park} about={name} onPress={wait} />
        <NamedButton label={words.remove} about={name} onPress={takeOut} />
      </div>
    </article>
  );
});
