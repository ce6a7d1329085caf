/** The line of buttons above the plan: print, undo, redo, and where else it can go. */
import { useStore } from '@nanostores/preact';
import { announce } from '../../platform/announce.ts';
import { printPage } from '../../platform/print.ts';
import { $redoLabel, $undoLabel, redo, undo } from '../../stores/plan.ts';
import { words } from './words.ts';

interface Props {
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

export function PlanBar({ links }: Props) {
  const undoLabel = useStore($undoLabel);
  const redoLabel = useStore($redoLabel);
  const takeBack = () => {
    const label = undo();
    if (label !== null) announce(`Undone: ${label}`);
  };
  const doAgain = () => {
    const label = redo();
    if (label !== null) announce(`Done again: ${label}`);
  };
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={printPage}>
        {words.print}
      </button>
      <button
        type="button"
        class="button button--quiet"
        id="plan-undo"
        aria-disabled={!undoLabel}
        onClick={takeBack}
      >
        {words.undo}
        {undoLabel && <span class="visually-hidden"> {undoLabel}</span>}
      </button>
      <button
        type="button"
        class="button button--quiet"
        aria-disabled={!redoLabel}
        onClick={doAgain}
      >
        {words.redo}
        {redoLabel && <span class="visually-hidden"> {redoLabel}</span>}
      </button>
      {links.map(({ href, label }) => (
        <a href={href} key={href}>
          {label}
        </a>
      ))}
    </div>
  );
}
