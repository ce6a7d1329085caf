/** The print page of the network: the sheets as they will come out, with names or letters, and one button. */
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { NetworkDefinition } from '../../domain/network/definition.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { printPage } from '../../platform/print.ts';
import {
  $network,
  $networkSetAside,
  $networkStatus,
  $people,
  networkWaysOut,
  openNetwork,
} from '../../stores/network.ts';
import { NotesLines } from '../../controls/NotesLines.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { NetworkSheets } from './NetworkSheets.tsx';
import { words } from './words.ts';

interface Props {
  readonly names: NetworkWords;
  readonly rules: NetworkDefinition['rules'];
}

function NetworkPrint({ names, rules }: Props) {
  const network = useStore($network);
  const people = useStore($people);
  const status = useStore($networkStatus);
  const setAside = useStore($networkSetAside);
  const [isOpen, setIsOpen] = useState(false);
  const [isLettered, setIsLettered] = useState(false);
  // Waits for the page to be alive, then reads the stored list.
  useEffect(() => {
    openNetwork();
    setIsOpen(true);
  }, []);
  if (!isOpen) return <Opening>{words.opening}</Opening>;
  const way = (value: boolean, label: string) => (
    <label class="tick">
      <input
        type="radio"
        name="way"
        checked={isLettered === value}
        onChange={() => setIsLettered(value)}
      />{' '}
      {label}
    </label>
  );
  return (
    <>
      <div class="not-printed net-print__ways">
        <fieldset>
          <legend class="field__label">{words.how}</legend>
          {way(false, words.named)}
          {way(true, words.lettered)}
          {isLettered && <p class="field__hint">{words.letteredHint}</p>}
        </fieldset>
        <button type="button" class="button" onClick={printPage}>
          {words.print}
        </button>
      </div>
      <SaveStatus {...{ status, setAside }} what={words.what} ways={networkWaysOut} />
      <paper-preview>
        <h2 class="papers__title">{words.title}</h2>
        <NetworkSheets {...{ people, network, names, rules, isLettered }} />
        <NotesLines />
      </paper-preview>
    </>
  );
}

export default guarded(NetworkPrint);
