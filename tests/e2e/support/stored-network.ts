/** Networks of any size to put into the browser's storage, the same ones each time. */
import { supportKinds, supportSources } from '../../../src/domain/vocabulary.ts';
import {
  addPeople,
  type Circle,
  emptyNetwork,
  type NewPerson,
  places,
} from '../../../src/domain/network/model.ts';
import { addDays, type CalendarDate } from '../../../src/lib/calendar-date.ts';
import { encodeEnvelope } from '../../../src/persistence/envelope.ts';

export const networkKey = 'handbook.network';

/** A literal date in the type of dates. */
const firstDay = '2026-11-21' as CalendarDate;

const sourcesInLife = [0, 0, 4, 0, 3, 4, 1, 0, 4, 2, 3, 5] as const;
const circlesInLife: readonly Circle[] = [1, 2, 3, 2, 3, 1, 2, 3];

/** Somebody called "P1", "P2" and so on, with something noted of everything. */
export function somebody(at: number, change: Partial<NewPerson> = {}): NewPerson {
  const kind = (shift: number) => supportKinds[(at + shift) % supportKinds.length] ?? 'advice';
  return {
    name: `P${at + 1}`,
    addedOn: firstDay,
    source: supportSources[sourcesInLife[at % sourcesInLife.length] ?? 0] ?? 'colleagues',
    circle: circlesInLife[(at * 3) % circlesInLife.length] ?? 2,
    place: places[at % places.length] ?? 'team',
    gets: at % 5 === 4 ? [] : at % 3 === 0 ? [kind(0), kind(2)] : [kind(0)],
    gives: at % 4 === 1 ? [] : [kind(3)],
    lastContact: at % 3 === 0 ? null : addDays(firstDay, -7 * (at % 9)),
    rhythmWeeks: at % 3 === 1 ? 4 : null,
    drains: at % 7 === 6,
    note: at % 6 === 0 ? `Note of P${at + 1} stands here` : '',
    ...change,
  };
}

/** The stored text of a network of these people. */
export function networkText(people: readonly NewPerson[], version = 1): string {
  const data = addPeople(
    emptyNetwork,
    people.map((person, at) => ({ id: `person-${at + 1}`, person })),
  );
  return encodeEnvelope({
    slot: 'network',
    version,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'a-test',
    data,
    setAside: [],
  });
}

/** So many people, P1 and on. */
export const crowd = (count: number): NewPerson[] =>
  Array.from({ length: count }, (_, at) => somebody(at));
