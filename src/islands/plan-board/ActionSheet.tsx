/** One active action as a sheet of paper: labels above ruled lines, everything editable. */
import { parseCalendarDate } from '../../lib/calendar-date.ts';
import {
  type ActionStatus,
  type ActionWords,
  actionStatuses,
  fieldLimit,
  nameOf,
  type PlannedAction,
} from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
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
  const name = nameOf(action);
  const isFirst = place === 1;
  const isLast = place === order.length;
  const line = (field: keyof ActionWords) => {
    const isLong = action[field].length > fieldLimit;
    const hintId = `long-${field}-${id}`;
    return (
      <div class={`field field--${field}`} key={field}>
        <label class="field__label" for={`${field}-${id}`}>
          {fields[field].label}
        </label>
        <textarea
          class="field__input"
          id={`${field}-${id}`}
          rows={1}
          dir="auto"
          value={action[field]}
          aria-describedby={isLong ? hintId : undefined}
          onInput={(event) => edit(id, { [field]: event.currentTarget.value })}
        />
        {isLong && (
          <span class="field__hint" id={hintId}>
            {words.tooLong}
          </span>
        )}
      </div>
    );
  };
  const step = (steps: 1 | -1, buttonId: string) => {
    if (steps === -1 ? isFirst : isLast) return;
    move(id, what, steps, order);
    announce(`“${name}” is now number ${place + steps}.`);
    focusAfterRender(buttonId);
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
    focusAfterRender(chosen === 'done' || chosen === 'dropped' ? `take-up-${id}` : `status-${id}`);
  };
  return (
    <article class="sheet" aria-label={name} id={`sheet-${id}`} tabIndex={-1}>
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
            id={`status-${id}`}
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
        <button
          type="button"
          id={`earlier-${id}`}
          aria-disabled={isFirst}
          onClick={() => step(-1, `earlier-${id}`)}
        >
          {words.earlier}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          id={`later-${id}`}
          aria-disabled={isLast}
          onClick={() => step(1, `later-${id}`)}
        >
          {words.later}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          onClick={() => {
            park(id, what);
            announce(`“${name}” is parked.`);
            focusAfterRender(`take-up-${id}`);
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
            focusAfterRender('plan-undo');
          }}
        >
          {words.remove}
          <span class="visually-hidden">: {name}</span>
        </button>
      </div>
    </article>
  );
}
