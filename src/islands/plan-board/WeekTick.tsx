/** "I did a step this week", with the day, and the weeks before. */
import { longDate } from '../../lib/long-date.ts';
import type { PlannedAction } from '../../domain/plan/model.ts';
import { nameOf } from '../../domain/plan/model.ts';
import { type Progress, ticksOf, tickOfWeek } from '../../domain/plan/progress.ts';
import { announce } from '../../platform/announce.ts';
import { today } from '../../platform/clock.ts';
import { tick } from '../../stores/plan.ts';
import { words } from './words.ts';

interface Props {
  readonly plan: Progress;
  readonly action: PlannedAction;
}

export function WeekTick({ plan, action }: Props) {
  const { id } = action;
  const thisWeek = tickOfWeek(plan, id, today());
  const before = ticksOf(plan, id).filter((day) => day !== thisWeek);
  const set = (isDone: boolean) => {
    tick(id, isDone);
    announce(
      isDone ? `A step this week for “${nameOf(action)}”.` : `Not ticked: “${nameOf(action)}”.`,
    );
  };
  return (
    <div class="sheet__week">
      <label class="tick">
        <input
          type="checkbox"
          checked={thisWeek !== undefined}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        <span>
          {words.didStep}
          {thisWeek && ` (${longDate(thisWeek)})`}
        </span>
      </label>
      {before.length > 0 && (
        <p class="field__hint">
          {words.stepsDone}: {before.slice(-6).map(longDate).join('; ')}. {words.missed}
        </p>
      )}
    </div>
  );
}
