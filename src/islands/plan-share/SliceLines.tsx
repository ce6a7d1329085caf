/** The lines of one action, each with a box to tick. Opened by the reader, so that a long plan stays quick. */
import { useState } from 'preact/hooks';
import type { PlanLine } from '../../domain/plan/describe.ts';
import { isInSlice, lineKey, type SliceChoice } from '../../domain/plan/slice.ts';
import { shortened } from '../../lib/text.ts';

interface Props {
  readonly name: string;
  readonly lines: readonly PlanLine[];
  readonly choice: SliceChoice;
  readonly onTick: (ticks: Readonly<Record<string, boolean>>) => void;
}

/** How much of a text is shown beside its box; the preview has all of it. */
const shownLength = 80;
export function SliceLines({ name, lines, choice, onTick }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const inside = lines.filter((line) => isInSlice(line, choice)).length;
  const all = (isIn: boolean) => Object.fromEntries(lines.map((line) => [lineKey(line), isIn]));
  return (
    <details
      class="slice__action"
      onToggle={(event) => setIsOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary dir="auto">
        {name}{' '}
        <span class="quiet label">
          ({inside} of {lines.length} lines)
        </span>
      </summary>
      {isOpen && (
        <fieldset>
          <legend class="visually-hidden">{name}</legend>
          <label class="tick">
            <input
              type="checkbox"
              checked={inside > 0}
              onChange={(event) => onTick(all(event.currentTarget.checked))}
            />
            <span>The whole action</span>
          </label>
          {lines.map((line) => (
            <label class="tick" key={line.field}>
              <input
                type="checkbox"
                checked={isInSlice(line, choice)}
                onChange={(event) => onTick({ [lineKey(line)]: event.currentTarget.checked })}
              />
              <span dir="auto">
                {line.label && `${line.label}: `}
                {shortened(line.text, shownLength)}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </details>
  );
}
