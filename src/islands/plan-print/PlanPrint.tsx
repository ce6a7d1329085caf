/** The print page of the plan: the sheets as they will come out, and one button. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { printPage } from '../../platform/print.ts';
import { $planParts, openPlan } from '../../stores/plan.ts';
import { PlanSheets } from './PlanSheets.tsx';

export default function PlanPrint() {
  const { active, parked, closed } = useStore($planParts);
  const [isOpen, setIsOpen] = useState(false);
  // Waits for the page to be alive, then reads the stored plan.
  useEffect(() => {
    openPlan();
    setIsOpen(true);
  }, []);
  if (!isOpen) return <p class="status-line">Opening your plan…</p>;
  return (
    <>
      <p class="not-printed">
        <button type="button" class="button" onClick={printPage}>
          Print
        </button>
      </p>
      <PlanSheets {...{ active, parked, closed }} />
    </>
  );
}
