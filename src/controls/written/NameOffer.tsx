/** People of the network that are not in a line yet; one press writes one in. Nothing when there is no network. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { lineWithPerson, peopleToAdd } from '../../domain/words/people.ts';
import { announce } from '../../platform/announce.ts';
import { focusOn } from '../../platform/focus.ts';
import { $offeredNames, openPeopleNames } from '../../stores/people-names.ts';
import { words } from './words.ts';

interface Props {
  /** The id of the field the names go to; it has the focus afterwards, because the button is gone. */
  readonly fieldId: string;
  /** What is written in it: with many people, those are offered whose names are being written. */
  readonly written: string;
  /** What is written in lines beside it; nobody is offered twice. */
  readonly beside?: string;
  readonly onWrite: (line: string) => void;
}

export function NameOffer({ fieldId, written, beside = '', onWrite }: Props) {
  // Waits to be on the page, then reads the network, once.
  useEffect(openPeopleNames, []);
  const names = useStore($offeredNames).filter((name) => !beside.includes(name));
  const offered = peopleToAdd(names, written);
  if (offered.length === 0) return null;
  const add = (name: string) => {
    onWrite(lineWithPerson(names, written, name));
    announce(`${name} is written in.`);
    focusOn(fieldId);
  };
  return (
    <p class="sheet__buttons">
      <span class="label quiet">{words.withPeople}</span>
      {offered.map((name) => (
        <button type="button" key={name} onClick={() => add(name)}>
          {name}
        </button>
      ))}
    </p>
  );
}
