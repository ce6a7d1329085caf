/** The plan as it stands on paper: every written word, lines where nothing is written, boxes to tick. */
import { longDate } from '../../lib/long-date.ts';
import { type ActionWords, nameOf, type PlannedAction } from '../../domain/plan/model.ts';
import { fields, statusLabels, words } from '../plan-board/words.ts';

interface Props {
  readonly active: readonly PlannedAction[];
  readonly parked: readonly PlannedAction[];
  readonly closed: readonly PlannedAction[];
}

const order = [
  'what',
  'why',
  'withWhom',
  'whenWhere',
  'firstStep',
  'ifObstacle',
  'thenStep',
] as const satisfies readonly (keyof ActionWords)[];

/** One sheet; without an action, a blank one. */
export function PaperSheet({
  action,
  place,
}: {
  readonly action?: PlannedAction;
  readonly place: number;
}) {
  return (
    <section class="paper" aria-label={action?.what || `Action ${place}`}>
      <p class="paper__place">{place}</p>
      <dl>
        {order.map((field) => (
          <div class={`paper__line paper__line--${field}`} key={field}>
            <dt>{fields[field].label}</dt>
            <dd dir="auto">{action?.[field] || '\u00a0'}</dd>
          </div>
        ))}
        <div class="paper__line">
          <dt>{words.review}</dt>
          <dd>{action?.reviewOn ? longDate(action.reviewOn) : '\u00a0'}</dd>
        </div>
      </dl>
      <p class="paper__boxes">
        {(['doing', 'done', 'dropped'] as const).map((status) => (
          <span key={status}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path
                d={action?.status === status ? 'M1 1h14v14h-14zM3 8l4 4 6-9' : 'M1 1h14v14h-14z'}
              />
            </svg>{' '}
            {statusLabels[status]}
            {action?.status === status && <span class="visually-hidden"> (ticked)</span>}
          </span>
        ))}
      </p>
    </section>
  );
}

export function PlanSheets({ active, parked, closed }: Props) {
  return (
    <div class="papers">
      {active.map((action, index) => (
        <PaperSheet key={action.id} action={action} place={index + 1} />
      ))}
      {active.length === 0 && <PaperSheet place={1} />}
      {parked.length > 0 && (
        <section class="papers__rest">
          <h2>{words.parked}</h2>
          {parked.map((action) => (
            <RestSheet key={action.id} action={action} />
          ))}
        </section>
      )}
      {closed.length > 0 && (
        <section class="papers__rest">
          <h2>{words.closed}</h2>
          {closed.map((action) => (
            <RestSheet key={action.id} action={action} />
          ))}
        </section>
      )}
    </div>
  );
}

/** An action that is not active, in a few lines, with every word that was written in it. */
function RestSheet({ action }: { readonly action: PlannedAction }) {
  const written = order.filter((field) => field !== 'what' && action[field] !== '');
  return (
    <div class="rest">
      <p dir="auto">
        <b>{nameOf(action)}</b> ({statusLabels[action.status]})
      </p>
      {written.map((field) => (
        <p
          class="rest__line"
          dir="auto"
          key={field}
          data-person={field === 'withWhom' ? '' : undefined}
        >
          {fields[field].label}: {action[field]}
        </p>
      ))}
      {action.reviewOn && (
        <p class="rest__line">
          {words.review}: {longDate(action.reviewOn)}
        </p>
      )}
    </div>
  );
}
