/** Which actions it is time to look back at, each a link to its place. */
import { nameOf, type PlannedAction } from '../../domain/plan/model.ts';
import { isReviewDue } from '../../domain/plan/progress.ts';
import { today } from '../../platform/clock.ts';
import { words } from './words.ts';

export function DueList({ actions }: { readonly actions: readonly PlannedAction[] }) {
  const due = actions.filter((action) => isReviewDue(action, today()));
  if (due.length === 0) return null;
  return (
    <div class="due">
      <p>{words.due}</p>
      <ul>
        {due.map((action) => (
          <li key={action.id} dir="auto">
            <a href={`#look-back-${action.id}`}>{nameOf(action)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
