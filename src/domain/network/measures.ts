/**
 * Counts over the list. None is a score: no size or mix of a network is known to be right (lindenfors-2021), and a map
 * is a memory aid, not a measurement (evidence.md, section 15). They serve the table and the sentences.
 */
import {
  type SupportKind,
  type SupportSource,
  supportKinds,
  supportSources,
} from '../vocabulary.ts';
import { type Circle, circles, type Direction, directionOf, type ListedPerson } from './model.ts';

/** How many people give each kind of support. */
type KindCounts = Readonly<Record<SupportKind, number>>;

/** One row of the table of kinds and sources; the source is null for people of whom none is noted. */
interface TableRow {
  readonly source: SupportSource | null;
  /** People of this source, whatever they give. */
  readonly people: number;
  readonly kinds: KindCounts;
}

export interface Measures {
  /** Everybody on the list. */
  readonly size: number;
  readonly perCircle: Readonly<Record<Circle, number>>;
  /**
   * Redundancy: for each kind, how many people give it. 0 is a kind nobody covers; 1 rests on one person. Kinds and
   * sources are not interchangeable (french-2018), so each is counted by itself.
   */
  readonly perKind: KindCounts;
  /** Spread: how many of the six sources have somebody (variety of ties, holt-lunstad-2010). */
  readonly sources: number;
  /** Spread: how many of the six kinds are given by somebody. */
  readonly kinds: number;
  /** Reciprocity: how many ties go which way, as far as it is noted. */
  readonly directions: Readonly<Record<Direction, number>>;
  /** Kinds by sources: the six sources in order, then a row for no source when somebody is in it. */
  readonly table: readonly TableRow[];
}

const countKinds = (people: readonly ListedPerson[]): KindCounts => {
  const counts = Object.fromEntries(supportKinds.map((kind) => [kind, 0])) as Record<
    SupportKind,
    number
  >;
  for (const person of people) for (const kind of new Set(person.gets)) counts[kind] += 1;
  return counts;
};

const rowOf = (source: SupportSource | null, people: readonly ListedPerson[]): TableRow => {
  const own = people.filter((person) => person.source === source);
  return { source, people: own.length, kinds: countKinds(own) };
};

/** Everything that is counted, of the people given. */
export function measure(people: readonly ListedPerson[]): Measures {
  const perKind = countKinds(people);
  const directions = { both: 0, 'to-me': 0, 'from-me': 0, 'not-noted': 0 };
  for (const person of people) directions[directionOf(person)] += 1;
  const rows = supportSources.map((source) => rowOf(source, people));
  const unsourced = rowOf(null, people);
  const perCircle = { 1: 0, 2: 0, 3: 0 };
  for (const circle of circles) {
    perCircle[circle] = people.filter((person) => person.circle === circle).length;
  }
  return {
    size: people.length,
    perCircle,
    perKind,
    sources: rows.filter((row) => row.people > 0).length,
    kinds: supportKinds.filter((kind) => perKind[kind] > 0).length,
    directions,
    table: unsourced.people > 0 ? [...rows, unsourced] : rows,
  };
}
