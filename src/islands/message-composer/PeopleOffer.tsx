/** People of the reader's network and plan beside the blank of a person; one press writes one in, as text. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { peopleToOffer } from '../../domain/words/people.ts';
import { shortened } from '../../lib/text.ts';
import { announce } from '../../platform/announce.ts';
import { focusOn } from '../../platform/focus.ts';
import { $offeredNames, openPeopleNames } from '../../stores/people-names.ts';

const words = {
  people: 'From your lists:',
  written: (name: string): string => `${name} is written in.`,
} as const;

/** Characters of a name on its button; the whole of it is written in. */
const nameLength = 40;

export interface Props {
  /** The id of the blank; it has the focus afterwards, because the button is gone. */
  readonly blankId: string;
  readonly written: string;
  /** Names from elsewhere, offered too. */
  readonly others: readonly string[];
  readonly onChoose: (name: string) => void;
}

export default function PeopleOffer({ blankId, written, others, onChoose }: Props) {
  const network = useStore($offeredNames);
  // Waits for the blank to be in use, then reads the network: whoever writes no name loads nothing of it.
  useEffect(openPeopleNames, []);
  const offered = peopleToOffer([...others, ...network], written);
  if (offered.length === 0) return null;
  return (
    <fieldset class="composer__people" aria-labelledby="people-offered">
      <span class="label quiet" id="people-offered">
        {words.people}
      </span>
      {offered.map((name) => (
        <button
          type="button"
          key={name}
          dir="auto"
          onClick={() => {
            onChoose(name);
            announce(words.written(shortened(name, nameLength)));
            focusOn(blankId);
          }}
        >
          {shortened(name, nameLength)}
        </button>
      ))}
    </fieldset>
  );
}
