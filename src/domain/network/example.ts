/** The made-up network of content/network, as a list to look at. It never gets into the reader's own. */
import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';
import type { NetworkDefinition } from './definition.ts';
import type { ListedPerson } from './model.ts';

/** The example's people, with days counted back from `today`. */
export const exampleList = (
  example: NetworkDefinition['example'],
  today: CalendarDate,
): ListedPerson[] =>
  example.map(({ spokeDaysAgo, rhythmWeeks, ...person }, at) => ({
    ...person,
    id: `example-${at + 1}`,
    lastContact: spokeDaysAgo === undefined ? null : addDays(today, -spokeDaysAgo),
    rhythmWeeks: rhythmWeeks ?? null,
    drains: false,
    note: '',
    addedOn: today,
    number: at + 1,
  }));
