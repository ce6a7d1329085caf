/**
 * Where each person stands on the map: same list, same picture. Works in a circle of radius 1 around 0,0, y downward.
 *
 * Each circle and source make a cell, part of a ring. Its people stand on arcs in it, in the order of the list; arcs,
 * neighbors on an arc and borders are kept apart by a distance d, the largest of a fixed ladder at which all fit. So
 * nothing overlaps, by construction. d3-force was looked at: it lets things settle, which promises neither a distance
 * nor that one more person leaves the others where they were.
 */
import { type SupportSource, supportSources } from '../vocabulary.ts';
import { type Circle, circles, isOnMap, type ListedPerson } from './model.ts';

/** Borders of the rings from the inside out, as parts of the radius. The first is the place of "me". */
export const ringEdges = [0.15, 0.43, 0.71, 1] as const;

/** More people than this are drawn as clusters: one mark for each cell with more than `looseInCell`. */
export const drawnLimit = 60;

/** So few people of a cell are still drawn one by one when others are clustered. */
const looseInCell = 2;

/** Distances between neighbors that are tried, the largest first, as parts of the radius. */
const distances = [0.15, 0.13, 0.115, 0.1, 0.088, 0.076, 0.066, 0.057, 0.049, 0.042, 0.036, 0.03];

/** A sixth of a turn, in degrees. */
const sector = 360 / supportSources.length;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the map by distance from the middle (0 to 1) and degrees clockwise from the top (0 to 360). */
export interface Polar {
  readonly radius: number;
  readonly degrees: number;
}

/** One mark on the map: a person, or a cell of several. */
export interface Mark extends Point, Polar {
  readonly circle: Circle;
  readonly source: SupportSource;
  readonly people: readonly ListedPerson[];
}

export interface MapLayout {
  readonly marks: readonly Mark[];
  /** No two marks are nearer than this; half of it is kept free of every border. */
  readonly distance: number;
  /** People without a circle or a source, who have no place on the map yet. */
  readonly waiting: readonly ListedPerson[];
}

/** From degrees clockwise from the top to a point. */
export function toPoint({ radius, degrees }: Polar): Point {
  const turn = (degrees * Math.PI) / 180;
  return { x: radius * Math.sin(turn), y: -radius * Math.cos(turn) };
}

/** From a point to its distance from the middle and its degrees; the inverse of toPoint. */
export function toPolar({ x, y }: Point): Polar {
  const degrees = (Math.atan2(x, -y) * 180) / Math.PI;
  return { radius: Math.hypot(x, y), degrees: (degrees + 360) % 360 };
}

/** Which circle and source a place belongs to. Inside the first border it is circle 1, beyond the last circle 3. */
export function cellAt({ radius, degrees }: Polar): { circle: Circle; source: SupportSource } {
  const circle = radius < ringEdges[1] ? 1 : radius < ringEdges[2] ? 2 : 3;
  const index = Math.floor(((degrees + sector / 2) % 360) / sector) % supportSources.length;
  // The index is below the number of sources, hence the first is never needed.
  return { circle, source: supportSources[index] ?? supportSources[0] };
}

/** One arc of a cell: its radius, its degrees either side of the middle of the sector, and how many fit on it. */
interface Arc {
  readonly radius: number;
  readonly half: number;
  readonly room: number;
}

const inDegrees = (turn: number): number => (turn * 180) / Math.PI;

function arcAt(radius: number, distance: number): Arc {
  // Half a distance from the straight border, measured across; and a chord of one distance between neighbors.
  const half = sector / 2 - inDegrees(Math.asin(Math.min(1, distance / (2 * radius))));
  const step = inDegrees(2 * Math.asin(Math.min(1, distance / (2 * radius))));
  return { radius, half, room: half < 0 ? 0 : 1 + Math.floor((2 * half) / step + 1e-9) };
}

/** `count` arcs spread evenly over a ring. */
function arcsOf(circle: Circle, count: number, distance: number): Arc[] {
  // Circles are 1 to 3, and the borders four.
  const [inner = 0, outer = 1] = ringEdges.slice(circle - 1, circle + 1);
  const first = inner + distance / 2;
  const last = outer - distance / 2;
  return Array.from({ length: count }, (_, at) =>
    arcAt(
      count === 1 ? (inner + outer) / 2 : first + ((last - first) * at) / (count - 1),
      distance,
    ),
  );
}

const roomOn = (arcs: readonly Arc[]): number => arcs.reduce((sum, arc) => sum + arc.room, 0);

/** The fewest arcs that hold `count` people; undefined when they do not fit at this distance. */
function arcsFor(circle: Circle, count: number, distance: number): Arc[] | undefined {
  const [inner = 0, outer = 1] = ringEdges.slice(circle - 1, circle + 1);
  const most = 1 + Math.floor((outer - inner - distance) / distance + 1e-9);
  for (let arcs = 1; arcs <= most; arcs += 1) {
    const found = arcsOf(circle, arcs, distance);
    if (roomOn(found) >= count) return found;
  }
  return undefined;
}

/** How many of `count` stand on each arc, in proportion to its room. */
function shares(arcs: readonly Arc[], count: number): number[] {
  const room = roomOn(arcs);
  let before = 0;
  return arcs.map((_, at) => {
    const upTo = Math.round((count * roomOn(arcs.slice(0, at + 1))) / room);
    const share = upTo - before;
    before = upTo;
    return share;
  });
}

/** The places of `count` marks in a cell, clockwise and from the inside out. */
function placesIn(circle: Circle, source: SupportSource, count: number, distance: number): Polar[] {
  const middle = supportSources.indexOf(source) * sector;
  const arcs = arcsFor(circle, count, distance) ?? [];
  return shares(arcs, count).flatMap((share, at) => {
    const arc = arcs[at];
    if (!arc) return [];
    // As far apart as looks like a group: the whole arc when full, less of it when there are few.
    const reach = share > 1 ? arc.half * Math.min(1, (share - 1) / (share - 0.35)) : 0;
    const least = ((share - 1) / Math.max(arc.room - 1, 1)) * arc.half;
    const half = Math.max(reach, least);
    return Array.from({ length: share }, (_, place) => {
      const shift = share === 1 ? 0 : -half + (2 * half * place) / (share - 1);
      return { radius: arc.radius, degrees: (middle + shift + 360) % 360 };
    });
  });
}

type Cell = Pick<Mark, 'circle' | 'source'> & { readonly groups: ListedPerson[][] };

/** The people of each cell that has some, each by themselves or, when there are many in all, as one group. */
function cellsOf(people: readonly ListedPerson[]): Cell[] {
  const isCrowded = people.length > drawnLimit;
  return circles.flatMap((circle) =>
    supportSources.flatMap((source) => {
      const own = people.filter((each) => each.circle === circle && each.source === source);
      if (own.length === 0) return [];
      const isCluster = isCrowded && own.length > looseInCell;
      return [{ circle, source, groups: isCluster ? [own] : own.map((each) => [each]) }];
    }),
  );
}

/** The map of a list. */
export function layOut(people: readonly ListedPerson[]): MapLayout {
  const drawn = people.filter(isOnMap);
  const cells = cellsOf(drawn);
  const fits = (distance: number): boolean =>
    cells.every(({ circle, groups }) => arcsFor(circle, groups.length, distance) !== undefined);
  const distance = distances.find(fits) ?? 0.03;
  const marks = cells.flatMap(({ circle, source, groups }) =>
    placesIn(circle, source, groups.length, distance).map(
      (polar, at): Mark => ({
        circle,
        source,
        people: groups[at] ?? [],
        ...polar,
        ...toPoint(polar),
      }),
    ),
  );
  return { marks, distance, waiting: people.filter((each) => !isOnMap(each)) };
}
