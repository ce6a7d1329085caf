/** The print page of the plan: the sheets as they will come out, and one button. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { printPage } from '../../platform/print.ts';
import {
  $plan,
  $planParts,
  $planSetAside,
  $planStatus,
  openPlan,
  planWaysOut,
} from '../../stores/plan.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { NotesLines } from '../../controls/NotesLines.tsx';
import { PlanSheets } from './PlanSheets.tsx';

function PlanPrint() {
  const plan = useStore($plan);
  const { active, parked, closed } = useStore($planParts);
  const status = useStore($planStatus);
  const setAside = useStore($planSetAside);
  const [isOpen, setIsOpen] = useState(false);
  // Waits for the page to be alive, then reads the stored plan.
  useEffect(() => {
    openPlan();
    setIsOpen(true);
  }, []);
  if (!isOpen) return <Opening>Opening your plan…</Opening>;
  return (
    <>
      <p class="not-printed">
        <button type="button" class="button" onClick={printPage}>
          Print
        </button>
      </p>
      <SaveStatus {...{ status, setAside }} what="your plan" ways={planWaysOut} />
      <paper-preview class="on-paper">
        <h2 class="papers__title">My plan</h2>
        <PlanSheets {...{ plan, active, parked, closed }} />
        <NotesLines />
      </paper-preview>
    </>
  );
}

export default guarded(PlanPrint);
