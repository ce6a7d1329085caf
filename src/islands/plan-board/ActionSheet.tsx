/** One active action as a sheet of paper: labels above ruled lines, everything editable. */
import { parseCalendarDate } from '../../lib/calendar-date.ts';
import {
  type ActionStatus,
  type ActionWords,
  actionStatuses,
  fieldLimit,
  type PlannedAction,
} from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { changeStatus, edit, move, park, remove } from '../../stores/plan.ts';
import { fields, statusLabels, words } from './words.ts';

interface Props {
  readonly action: PlannedAction;
  /** 1 to 3. */
  readonly place: number;
  /** Ids of the active actions in order. */
  readonly order: readonly string[];
  readonly strategy: { readonly title: string; readonly href: string } | undefined;
}

export function ActionSheet({ action, place, order, strategy }: Props) {
  const { id, what } = action;
  const name = what || 'this action';
  const line = (field: keyof ActionWords) => (
    <label class={`field field--${field}`} key={field}>
      <span class="field__label">{fields[field].label}</span>
      <textarea
        class="field__input"
        rows={1}
        dir="auto"
        value={action[field]}
        onInput={(event) => edit(id, { [field]: event.currentTarget.value })}
      />
      {action[field].length > fieldLimit && <span class="field__hint">{words.tooLong}</span>}
    </label>
  );
  const step = (steps: number) => {
    move(id, what, steps, order);
    announce(`“${name}” is now number ${place + steps}.`);
  };
  const setReview = (text: string) => {
    const date = parseCalendarDate(text);
    if (text === '' || date.ok) edit(id, { reviewOn: date.ok ? date.value : null });
  };
  const chooseStatus = (value: string) => {
    const chosen = actionStatuses.find((each) => each === value);
    if (!chosen) return;
    changeStatus(id, what, chosen);
    announce(`“${name}”: ${statusLabels[chosen]}.`);
  };
  return (
    <article class="sheet" aria-label={name}>
      <p class="sheet__place" aria-hidden="true">
        {place}
      </p>
      {line('what')}
      {line('why')}
      {line('withWhom')}
      {line('whenWhere')}
      {line('firstStep')}
      {line('ifObstacle')}
      {line('thenStep')}
      <div class="sheet__pair">
        <label class="field">
          <span class="field__label">{words.review}</span>
          <input
            class="field__input"
            type="date"
            value={action.reviewOn ?? ''}
            onChange={(event) => setReview(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="field__label">{words.status}</span>
          <select
            class="field__input"
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
      </div>
      {strategy && (
        <p class="label quiet">
          From the handbook:{' '}
          <a href={strategy.href}>{strategy.title === what ? 'read how' : strategy.title}</a>
        </p>
      )}
      <div class="sheet__buttons">
        <button type="button" disabled={place === 1} onClick={() => step(-1)}>
          {words.earlier}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button type="button" disabled={place === order.length} onClick={() => step(1)}>
          {words.later}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          onClick={() => {
            park(id, what, true);
            announce(`“${name}” is parked.`);
          }}
        >
          {words.park}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          onClick={() => {
            remove(id, what);
            announce(`“${name}” is removed. Undo brings it back.`);
          }}
        >
          {words.remove}
          <span class="visually-hidden">: {name}</span>
        </button>
      </div>
    </article>
  );
}
