/** The plan as it stands on paper: every written word, lines where nothing is written, boxes to tick. */
import { dayWords } from '../../lib/day-words.ts';
import { longDate } from '../../lib/long-date.ts';
import {
  type ActionWords,
  nameOf,
  type Plan,
  type PlannedAction,
} from '../../domain/plan/model.ts';
import { reviewsOf, ticksOf } from '../../domain/plan/progress.ts';
import { decisionWords, fields, statusLabels, words } from '../plan-board/words.ts';

interface Props {
  readonly plan: Plan;
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

/** The first day in words, with its time. */
const startText = ({ startOn, startAt }: PlannedAction): string =>
  startOn ? dayWords(startOn, startAt) : '';

/** Lines to write on in each part of a blank sheet, besides the rule below it. */
const linesOf: Readonly<Partial<Record<keyof ActionWords, number>>> = {
  what: 1,
  why: 3,
  withWhom: 1,
  whenWhere: 1,
  firstStep: 2,
  ifObstacle: 3,
  thenStep: 3,
};

const Lines = ({ field }: { readonly field: keyof ActionWords }) => (
  <>
    {Array.from({ length: linesOf[field] ?? 0 }, (_, line) => (
      <i class="paper__rule" key={line} />
    ))}
    {'\u00a0'}
  </>
);

/** An empty box, or one with a tick in it. */
const Box = ({ isTicked }: { readonly isTicked: boolean }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={isTicked ? 'M1 1h14v14h-14zM3 8l4 4 6-9' : 'M1 1h14v14h-14z'} />
  </svg>
);

/** Weeks to tick on paper, besides those that are ticked. */
const weeksToTick = [1, 2, 3, 4];

/** What was written when looking back. */
const Reviews = ({ plan, action }: { readonly plan: Plan; readonly action: PlannedAction }) => (
  <>
    {reviewsOf(plan, action.id)
      .filter((review) => review.decision !== null || review.moved !== '')
      .map((review) => (
        <p class="rest__line" dir="auto" key={review.number}>
          {words.lookBack}
          {review.on && `, ${longDate(review.on)}`}
          {review.decision && `: ${decisionWords[review.decision]}`}
          {review.moved && `. ${review.moved}`}
        </p>
      ))}
  </>
);

/** One sheet; without an action, a blank one. */
export function PaperSheet({
  plan,
  action,
  place,
}: {
  readonly plan?: Plan;
  readonly action?: PlannedAction;
  readonly place: number;
}) {
  const ticks = plan && action ? ticksOf(plan, action.id) : [];
  return (
    <section class="paper" aria-label={action?.what || `Action ${place}`}>
      <p class="paper__place">{place}</p>
      <dl>
        {order.map((field) => (
          <div class={`paper__line paper__line--${field}`} key={field}>
            <dt>{fields[field].label}</dt>
            <dd dir="auto">{action ? action[field] || '\u00a0' : <Lines field={field} />}</dd>
          </div>
        ))}
        <div class="paper__line">
          <dt>{words.start}</dt>
          <dd>{(action && startText(action)) || '\u00a0'}</dd>
        </div>
        <div class="paper__line">
          <dt>{words.review}</dt>
          <dd>{action?.reviewOn ? longDate(action.reviewOn) : '\u00a0'}</dd>
        </div>
      </dl>
      <p class="paper__boxes">
        {(['doing', 'done', 'dropped'] as const).map((status) => (
          <span key={status}>
            <Box isTicked={action?.status === status} /> {statusLabels[status]}
            {action && (
              <span class="visually-hidden">
                {action.status === status ? ' (ticked)' : ' (not ticked)'}
              </span>
            )}
          </span>
        ))}
      </p>
      <p class="paper__boxes">
        <span>{words.weekly}</span>
        {ticks.map((day) => (
          <span key={day}>
            <Box isTicked /> {longDate(day)}
          </span>
        ))}
        {weeksToTick.map((week) => (
          <span key={week}>
            <Box isTicked={false} />
          </span>
        ))}
      </p>
      {plan && action && <Reviews plan={plan} action={action} />}
      {action?.learned && (
        <p class="rest__line" dir="auto">
          {fields.learned.label}: {action.learned}
        </p>
      )}
    </section>
  );
}

export function PlanSheets({ plan, active, parked, closed }: Props) {
  return (
    <div class="papers">
      {active.map((action, index) => (
        <PaperSheet key={action.id} plan={plan} action={action} place={index + 1} />
      ))}
      {active.length === 0 && <PaperSheet place={1} />}
      {parked.length > 0 && (
        <section class="papers__rest">
          <h2>{words.parked}</h2>
          {parked.map((action) => (
            <RestSheet key={action.id} plan={plan} action={action} />
          ))}
        </section>
      )}
      {closed.length > 0 && (
        <section class="papers__rest">
          <h2>{words.closed}</h2>
          {closed.map((action) => (
            <RestSheet key={action.id} plan={plan} action={action} />
          ))}
        </section>
      )}
    </div>
  );
}

/** An action that is not active, in a few lines, with every word that was written in it. */
function RestSheet({ plan, action }: { readonly plan: Plan; readonly action: PlannedAction }) {
  const written = ([...order, 'learned'] as const).filter(
    (field) => field !== 'what' && action[field] !== '',
  );
  const ticks = ticksOf(plan, action.id);
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
      {action.startOn && (
        <p class="rest__line">
          {words.start}: {startText(action)}
        </p>
      )}
      {action.reviewOn && (
        <p class="rest__line">
          {words.review}: {longDate(action.reviewOn)}
        </p>
      )}
      {ticks.length > 0 && (
        <p class="rest__line">
          {words.weekly}: {ticks.map(longDate).join('; ')}
        </p>
      )}
      <Reviews plan={plan} action={action} />
    </div>
  );
}
