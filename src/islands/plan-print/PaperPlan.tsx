/**
 * The plan's printed sheets on a page that shows something else. They are made when the page is about to be printed and
 * at no other time, because a plan may be long and typing must stay quick (F45).
 */
import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { beforePrinting } from '../../platform/print.ts';
import { $plan, $planParts } from '../../stores/plan.ts';
import { PlanSheets } from './PlanSheets.tsx';

export function PaperPlan() {
  const place = useRef<HTMLDivElement>(null);
  // Waits for the browser's word that it prints; what is drawn then is there when it lays the page out. From the moment it
  // is drawn: a frame later the page may be printing already, with nothing on its sheets.
  useLayoutEffect(
    () =>
      beforePrinting(() => {
        if (place.current) {
          render(<PlanSheets plan={$plan.get()} {...$planParts.get()} />, place.current);
        }
      }),
    [],
  );
  return <div class="only-printed" ref={place} />;
}
