/** From a list to what is drawn: the layout in units of the map, with names where there is room. */
import { shortened } from '../../lib/text.ts';
import { placeLabels } from '../../domain/network/labels.ts';
import { layOut, type Mark } from '../../domain/network/layout.ts';
import type { ListedPerson } from '../../domain/network/model.ts';
import { mapRadius } from './MapFrame.tsx';
import type { DrawnMark } from './MapMark.tsx';

/** Characters of a name on the map; the list has all of it. */
const nameLength = 9;

export interface Drawing {
  /** In units of a circle of radius 1, for walking. */
  readonly marks: readonly Mark[];
  /** The same marks in units of the map. */
  readonly drawn: readonly DrawnMark[];
  readonly reach: number;
  readonly waiting: readonly ListedPerson[];
  /** How many names found no room. */
  readonly nameless: number;
}

/** The drawing of a list; `letters` is the size of names in units of the map. */
export function draw(
  people: readonly ListedPerson[],
  letters: number,
  nameFor: (person: ListedPerson) => string,
): Drawing {
  const { marks, distance, waiting } = layOut(people);
  const reach = Math.min(distance * mapRadius * 0.36, 13);
  const points = marks.map(({ x, y, people: those }) => ({
    x: x * mapRadius,
    y: y * mapRadius,
    people: those,
    // A cell of many carries its number in it.
    text: those.length === 1 && those[0] ? shortened(nameFor(those[0]), nameLength) : '',
  }));
  const labels = placeLabels(points, { letters, reach: reach * 1.1, bound: mapRadius });
  const drawn = points.map((point, at) => ({
    ...point,
    label: point.text === '' ? null : (labels[at] ?? null),
  }));
  const nameless = drawn.filter((each) => each.text !== '' && each.label === null).length;
  return { marks, drawn, reach, waiting, nameless };
}
