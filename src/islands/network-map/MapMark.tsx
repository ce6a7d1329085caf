/** One mark of the map: a person as a shape with a name, or a cell of many as a ring with their number. */
import type { Label } from '../../domain/network/labels.ts';
import { ringEdges } from '../../domain/network/layout.ts';
import { directionOf, type ListedPerson, mainKind } from '../../domain/network/model.ts';
import { symbolOf, symbolReach, symbolWithoutKind } from '../../domain/network/symbols.ts';
import { mapRadius } from './MapFrame.tsx';

export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly people: readonly ListedPerson[];
  readonly text: string;
  readonly label: Label | null;
}

interface Props {
  readonly mark: DrawnMark;
  /** Half the side of the symbol, in units of the map. */
  readonly reach: number;
  /** Size of the letters, in units of the map. */
  readonly letters: number;
}

/** The line from "me" to a person: its style says which way help goes. */
export function Tie({ mark: { x, y, people }, reach }: Pick<Props, 'mark' | 'reach'>) {
  const [person] = people;
  const direction = person && people.length === 1 ? directionOf(person) : 'not-noted';
  if (direction === 'not-noted') return null;
  const length = Math.hypot(x, y);
  const from = (ringEdges[0] * mapRadius) / length;
  const to = 1 - (reach * 1.3) / length;
  return (
    <path
      class="network-map__tie"
      data-direction={direction}
      d={`M${(x * from).toFixed(1)} ${(y * from).toFixed(1)}L${(x * to).toFixed(1)} ${(y * to).toFixed(1)}`}
    />
  );
}

export function Symbol({ mark, reach, letters }: Props) {
  const { x, y, people, text, label } = mark;
  const [person] = people;
  const kind = person ? mainKind(person) : null;
  const place = `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
  return (
    <>
      {people.length > 1 ? (
        <g transform={place}>
          <circle class="network-map__many" r={reach * 1.15} />
          <text class="network-map__count" y={reach * 0.42} font-size={reach * 1.2}>
            {people.length}
          </text>
        </g>
      ) : (
        <path
          class="network-map__person"
          d={kind ? symbolOf[kind] : symbolWithoutKind}
          fill-rule="evenodd"
          transform={`${place} scale(${(reach / symbolReach).toFixed(3)})`}
        />
      )}
      {label && (
        <text
          class="network-map__name"
          x={label.x.toFixed(1)}
          y={label.y.toFixed(1)}
          font-size={letters}
          text-anchor={label.anchor}
        >
          {text}
        </text>
      )}
    </>
  );
}
