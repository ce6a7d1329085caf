/** A look back at one action: what moved, then keep, change or drop. */
import { longDate } from '../../lib/long-date.ts';
import { type Decision, decisions, nameOf, type PlannedAction } from '../../domain/plan/model.ts';
import { type Progress, decidedReviews, openReview } from '../../domain/plan/progress.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { decide, edit, lookBack } from '../../stores/plan.ts';
import { NamedButton } from '../../controls/written/NamedButton.tsx';
import { WrittenLine } from '../../controls/written/WrittenLine.tsx';
import { decisionLabels, decisionWords, fields, words } from './words.ts';

interface Props {
  readonly plan: Progress;
  readonly action: PlannedAction;
}

/** Where the focus goes: to the words when they change, else to what the action has become. */
const nextPlace: Readonly<Record<Decision, string>> = {
  keep: 'sheet',
  change: 'what',
  drop: 'take-up',
};

export function LookBackForm({ plan, action }: Props) {
  const { id, what } = action;
  const name = nameOf(action);
  const review = openReview(plan, id);
  const decided = decidedReviews(plan, id);
  const end = (decision: Decision) => {
    decide(id, what, decision);
    announce(`“${name}”: ${decisionWords[decision]}. Undo takes it back.`);
    focusAfterRender(`${nextPlace[decision]}-${id}`);
  };
  return (
    <>
      {decided.map((each) => (
        <p class="look-back__past" key={each.number} dir="auto">
          {each.on && longDate(each.on)}: {each.decision && decisionWords[each.decision]}
          {each.moved && `. ${each.moved}`}
        </p>
      ))}
      <WrittenLine
        id={`moved-${id}`}
        name="moved"
        label={words.moved}
        hint={words.movedHint}
        value={review.moved}
        onWrite={(text) => lookBack(id, text)}
      />
      <WrittenLine
        id={`learned-${id}`}
        name="learned"
        label={fields.learned.label}
        value={action.learned}
        onWrite={(text) => edit(id, { learned: text })}
      />
      <div class="sheet__buttons">
        {decisions.map((decision) => (
          <NamedButton
            key={decision}
            label={decisionLabels[decision]}
            about={name}
            onPress={() => end(decision)}
          />
        ))}
      </div>
    </>
  );
}
