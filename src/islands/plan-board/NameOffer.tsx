/** People of the network that are not in a line yet; one press adds one. Nothing when there is no network. */
import { useStore } from '@nanostores/preact';
import { $peopleNames } from '../../stores/people-names.ts';
import { words } from './words.ts';

/** Names offered at once; more would be a list to read. */
const mostNames = 12;

interface Props {
  /** What is written already. */
  readonly written: string;
  readonly onAdd: (name: string) => void;
}

export function NameOffer({ written, onAdd }: Props) {
  const names = useStore($peopleNames).filter((name) => !written.includes(name));
  if (names.length === 0) return null;
  return (
    <p class="sheet__buttons">
      <span class="label quiet">{words.withPeople}</span>
      {names.slice(0, mostNames).map((name) => (
        <button type="button" key={name} onClick={() => onAdd(name)}>
          {name}
        </button>
      ))}
    </p>
  );
}
