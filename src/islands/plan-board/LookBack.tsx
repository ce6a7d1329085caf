/** The place to look back at one action. Open by itself when its day has come; what is in it is loaded when it opens. */
import { useState } from 'preact/hooks';
import type { PlannedAction } from '../../domain/plan/model.ts';
import { isReviewDue, type Progress } from '../../domain/plan/progress.ts';
import { today } from '../../platform/clock.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { Late } from '../../controls/save-status/Opening.tsx';
import { words } from './words.ts';

interface Props {
  readonly plan: Progress;
  readonly action: PlannedAction;
}

export function LookBack({ plan, action }: Props) {
  const [isOpened, setIsOpened] = useState(false);
  const part = useLoaded(() => import('./LookBackForm.tsx'), isOpened);
  return (
    <details
      class="look-back"
      open={isReviewDue(action, today())}
      onToggle={(event) => event.currentTarget.open && setIsOpened(true)}
    >
      <summary class="label" id={`look-back-${action.id}`}>
        {words.lookBack}
      </summary>
      {part ? <part.LookBackForm {...{ plan, action }} /> : <Late />}
    </details>
  );
}
