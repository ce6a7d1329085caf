/** People of the network that are not in a line yet; one press adds one. Nothing when there is no network. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { announce } from '../../platform/announce.ts';
import { focusOn } from '../../platform/focus.ts';
import { $peopleNames, openPeopleNames } from '../../stores/people-names.ts';
import { words } from './words.ts';

/** Names offered at once; more would be a list to read. */
const mostNames = 12;

interface Props {
  /** The id of the field the names go to; it has the focus afterwards, because the button is gone. */
  readonly fieldId: string;
  /** What is written already. */
  readonly written: string;
  readonly onAdd: (name: string) => void;
}

export function NameOffer({ fieldId, written, onAdd }: Props) {
  // Waits to be on the page, then reads the network, once.
  useEffect(openPeopleNames, []);
  const names = useStore($peopleNames).filter((name) => !written.includes(name));
  if (names.length === 0) return null;
  const add = (name: string) => {
    onAdd(name);
    announce(`${name} is written in.`);
    focusOn(fieldId);
  };
  return (
    <p class="sheet__buttons">
      <span class="label quiet">{words.withPeople}</span>
      {names.slice(0, mostNames).map((name) => (
        <button type="button" key={name} onClick={() => add(name)}>
          {name}
        </button>
      ))}
    </p>
  );
}
