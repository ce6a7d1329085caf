/** The hard-day page as it comes out of the printer: a strip to fold in three, and a card. Lines where nothing is written. */
import type { HardDay, LineId } from '../../domain/hard-day/model.ts';
import { emptyHardDay, lineOf, places } from '../../domain/hard-day/model.ts';
import { longDate } from '../../lib/long-date.ts';
import { seenWords, words } from './words.ts';

/** Urgent help in one place, in the few words that fit on a strip. */
export interface Help {
  /** Its name; empty for anywhere. */
  readonly place: string;
  /** "Call 112", or "Call 110 (police); Call 119 (ambulance)"; empty where no number is known. */
  readonly emergency: string;
  /** Someone to talk to: a list of lines, or one line with its number. */
  readonly talk: string;
}

interface Props {
  readonly page?: HardDay;
  readonly help: Help;
  /** The day the numbers were seen. */
  readonly seenOn: string;
}

/** One written line, or a line to write on. */
const Line = ({ text }: { readonly text: string }) => (
  <p class="strip__line" dir="auto">
    {text || '\u00a0'}
  </p>
);

const Person = ({ page, place }: { readonly page: HardDay; readonly place: 1 | 2 | 3 }) => (
  <li class="strip__person">
    <p class="strip__line strip__line--name" dir="auto">
      {place}. {lineOf(page, `person-${place}`)}
    </p>
    <Line text={lineOf(page, `person-${place}-reach`)} />
  </li>
);

const Urgent = ({ help, seenOn }: Omit<Props, 'page'>) => (
  <div class="strip__urgent">
    <p class="strip__label">{words.urgent}</p>
    {help.emergency ? (
      <p>
        {words.emergency}: <b>{help.emergency}</b>
      </p>
    ) : (
      <>
        <p>{words.localNumber}</p>
        <Line text="" />
      </>
    )}
    <p>
      {words.talk}: <b>{help.talk}</b>
    </p>
    <p class="strip__small">
      {help.place && `${help.place}. `}
      {help.emergency && seenWords(longDate(seenOn))}
    </p>
  </div>
);

export function HardDayPaper({ page = emptyHardDay, help, seenOn }: Props) {
  const lines = (...ids: readonly LineId[]) =>
    ids.map((id) => <Line key={id} text={lineOf(page, id)} />);
  const people = places.map((place) => <Person key={place} page={page} place={place} />);
  return (
    <div class="hard-day-papers">
      <section class="strip" aria-label={words.strip}>
        <div class="strip__panel">
          <p class="strip__title">{words.title}</p>
          <p class="strip__label">{words.signs}</p>
          {lines('sign-1', 'sign-2', 'sign-3')}
          <p class="strip__label">{words.alone}</p>
          {lines('alone-1', 'alone-2', 'alone-3')}
        </div>
        <div class="strip__panel">
          <p class="strip__label">{words.people}</p>
          <ol role="list">{people}</ol>
        </div>
        <div class="strip__panel">
          <p class="strip__label">{words.formal}</p>
          {lines('formal', 'formal-reach')}
          <Urgent {...{ help, seenOn }} />
        </div>
      </section>
      <section class="hard-day-card" aria-label={words.card}>
        <p class="strip__label">{words.cardTitle}</p>
        <ol role="list">{people}</ol>
        <Urgent {...{ help, seenOn }} />
      </section>
      <p class="strip__small only-printed">{words.fold}</p>
    </div>
  );
}
