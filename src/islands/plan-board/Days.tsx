/** The days of an action: the first step, with fresh starts offered, and the look back. */
import { longDate } from '../../lib/long-date.ts';
import type { PlannedAction } from '../../domain/plan/model.ts';
import { nameOf } from '../../domain/plan/model.ts';
import { freshStarts, isReviewBeforeStart } from '../../domain/plan/progress.ts';
import { announce } from '../../platform/announce.ts';
import { today } from '../../platform/clock.ts';
import { focusOn } from '../../platform/focus.ts';
import { chooseStart, edit } from '../../stores/plan.ts';
import { DayField } from '../../controls/day-field/DayField.tsx';
import { TimeField } from '../../controls/day-field/TimeField.tsx';
import { NamedButton } from '../../controls/written/NamedButton.tsx';
import { words } from './words.ts';

export function Days({ action }: { readonly action: PlannedAction }) {
  const { id, startOn, startAt, reviewOn } = action;
  const { monday, month } = freshStarts(today());
  const begin = (day: typeof monday) => {
    chooseStart(id, day);
    announce(`First step on ${longDate(day)}.`);
    focusOn(`start-${id}`);
  };
  return (
    <>
      <div class="sheet__pair">
        <DayField
          id={`start-${id}`}
          label={words.start}
          value={startOn}
          onChoose={(day) => chooseStart(id, day)}
        />
        {startOn && (
          <TimeField
            label={words.at}
            value={startAt}
            onChoose={(time) => edit(id, { startAt: time })}
          />
        )}
        <DayField
          id={`review-${id}`}
          label={words.review}
          value={reviewOn}
          hint={isReviewBeforeStart(action) ? words.beforeStart : undefined}
          onChoose={(day) => edit(id, { reviewOn: day })}
        />
      </div>
      {!startOn && (
        <p class="sheet__buttons">
          <span class="field__hint">{words.freshStart}</span>
          <NamedButton
            label={words.nextMonday}
            about={nameOf(action)}
            onPress={() => begin(monday)}
          />
          <NamedButton
            label={words.firstOfMonth}
            about={nameOf(action)}
            onPress={() => begin(month)}
          />
        </p>
      )}
    </>
  );
}
