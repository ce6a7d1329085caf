/** A place's urgent help as it is shown: numbers that may stand, what stands instead where none may, and how sure it all is. */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { dialAddress, mayShowNumber, textAddress } from './help-numbers.ts';
import type { HelpGrade, HelpTopic } from './help-words.ts';
import type { EmergencyNumber, HelpLine, Place } from './place-schema.ts';

/** A number one can press. */
interface ShownNumber {
  readonly number: string;
  readonly href: string;
  /** What to do with it, such as "Call or text", and then the number as it is read. */
  readonly label: string;
}

export interface ShownLine {
  readonly name: string;
  readonly page: HelpLine['page'];
  readonly hours: string | undefined;
  readonly note: string | undefined;
  /** Empty where no number may be shown. */
  readonly numbers: readonly ShownNumber[];
  readonly grade: HelpGrade;
  readonly sourceDate: string;
}

export interface ShownPlace {
  readonly iso: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly isInEu: boolean;
  readonly emergency: readonly (ShownNumber & Pick<EmergencyNumber, 'services' | 'note'>)[];
  /** The numbers above by grade, in their order, for the line that says how sure they are. */
  readonly sureness: readonly { readonly grade: HelpGrade; readonly numbers: readonly string[] }[];
  readonly routes: Place['routes'];
  readonly lines: readonly { readonly topic: HelpTopic; readonly lines: readonly ShownLine[] }[];
  /** The day all of it was looked at; where days differ, the earliest. */
  readonly seenOn: CalendarDate;
}

const firstUp = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function numberShown({ number, by }: HelpLine['numbers'][number]): ShownNumber {
  const isTextOnly = by.startsWith('text');
  return {
    number,
    href: by === 'WhatsApp' ? '' : isTextOnly ? textAddress(number) : dialAddress(number),
    label: by === 'text HOME' ? `Text HOME to ${number}` : `${firstUp(by)} ${number}`,
  };
}

/** Whether a number may stand is decided for the day it was seen, so that the same content gives the same page. */
function lineShown(line: HelpLine): ShownLine {
  const isShown = mayShowNumber(line, line.seenOn as CalendarDate);
  return {
    name: line.name,
    page: line.page,
    hours: isShown ? line.hours : undefined,
    note: line.note,
    numbers: isShown ? line.numbers.map(numberShown) : [],
    grade: line.grade,
    sourceDate: line.sourceDate,
  };
}

/** What a page shows of a place. */
export function showPlace(place: Place): ShownPlace {
  const sure = place.emergency.filter((each) => mayShowNumber(each, each.seenOn as CalendarDate));
  const grades = [...new Set(sure.map((each) => each.grade))];
  const topics = [...new Set(place.lines.map((each) => each.topic))];
  const days = [...place.emergency, ...place.routes, ...place.lines].map((each) => each.seenOn);
  return {
    iso: place.iso,
    name: place.name,
    note: place.note,
    isInEu: place.isInEu,
    emergency: sure.map(({ number, services, note }) => ({
      number,
      services,
      note,
      href: dialAddress(number),
      label: `Call ${number}`,
    })),
    sureness: grades.map((grade) => ({
      grade,
      numbers: sure.filter((each) => each.grade === grade).map((each) => each.number),
    })),
    routes: place.routes,
    lines: topics.map((topic) => ({
      topic,
      lines: place.lines.filter((each) => each.topic === topic).map(lineShown),
    })),
    seenOn: days.sort()[0] as CalendarDate,
  };
}

/** A number that got old: the place, what it is, and since when nobody looked. */
export interface OldNumber {
  readonly place: string;
  readonly what: string;
  readonly why: string;
}

/** Numbers that stand on the page and should be looked at again: seen more than a year before `today`, or news too old by then. */
export function oldNumbers(places: readonly Place[], today: CalendarDate): OldNumber[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return places.flatMap(({ name, emergency, routes, lines }) =>
    [
      ...emergency.map((each) => ({ ...each, what: each.number })),
      ...routes.map((each) => ({ ...each, what: 'for who cannot speak or hear' })),
      ...lines
        .filter((each) => each.numbers.length > 0)
        .map((each) => ({ ...each, what: each.name })),
    ]
      .filter((each) => mayShowNumber(each, each.seenOn as CalendarDate))
      .flatMap(({ what, seenOn, grade, sourceDate }) => {
        if (!mayShowNumber({ grade, sourceDate }, today)) {
          return [
            { place: name, what, why: `the report of ${sourceDate} is older than two years` },
          ];
        }
        return seenOn < yearAgo ? [{ place: name, what, why: `last seen on ${seenOn}` }] : [];
      }),
  );
}
