/** The line of buttons above the plan: print, undo, redo, and where else it can go. */
import { UndoButtons } from '../../controls/undo/UndoButtons.tsx';
import { printPage } from '../../platform/print.ts';
import { planWork } from '../../stores/plan.ts';
import { words } from './words.ts';

interface Props {
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

export const PlanBar = ({ links }: Props) => (
  <div class="buttons">
    <button type="button" class="button" onClick={printPage}>
      {words.print}
    </button>
    <UndoButtons work={planWork} undoId="plan-undo" />
    {links.map(({ href, label }) => (
      <a href={href} key={href}>
        {label}
      </a>
    ))}
  </div>
);
