/** The network on paper: the list, then the map with what it shows, then the key when letters stand for names. */
import { supportKinds } from '../../domain/vocabulary.ts';
import type { NetworkDefinition } from '../../domain/network/definition.ts';
import { describeNetwork } from '../../domain/network/describe.ts';
import { rhythmInWords } from '../../domain/network/facts.ts';
import { readGaps } from '../../domain/network/findings.ts';
import { lettersFor } from '../../domain/network/letters.ts';
import {
  isOnMap,
  type ListedPerson,
  mainKind,
  nameOf,
  type Network,
} from '../../domain/network/model.ts';
import { sayFinding } from '../../domain/network/say.ts';
import { describeWordsOf, type NetworkWords, sayWordsOf } from '../../domain/network/words.ts';
import { cellValue } from '../../lib/cells.ts';
import { longDate } from '../../lib/long-date.ts';
import { today } from '../../platform/clock.ts';
import { KindSymbol, MapKey } from '../network-map/MapKey.tsx';
import { StillMap } from '../network-map/StillMap.tsx';
import { nobodyYet, notOnMap, words as mapWords } from '../network-map/words.ts';
import { still } from '../../controls/still.ts';
import { BlankList, BlankMap } from './BlankSheets.tsx';
import { words } from './words.ts';

interface Props {
  readonly people: readonly ListedPerson[];
  readonly network: Network;
  readonly names: NetworkWords;
  readonly rules: NetworkDefinition['rules'];
  /** Letters in the place of names, and the key on a page of its own. */
  readonly isLettered: boolean;
}

function Sheets({ people, network, names, rules, isLettered }: Props) {
  if (people.length === 0) {
    return (
      <div class="net-papers">
        <BlankList names={names} />
        <BlankMap names={names} />
      </div>
    );
  }
  const letters = new Map(people.map((person, at) => [person.id, lettersFor(at)]));
  const nameFor = (person: ListedPerson): string =>
    (isLettered ? letters.get(person.id) : undefined) ?? nameOf(person);
  const kinds = (given: ListedPerson['gets']): string =>
    supportKinds
      .filter((kind) => given.includes(kind))
      .map((kind) => names.kinds[kind])
      .join(', ');
  const findings = readGaps(people, { rules, places: names.places }, today()).filter(
    ({ isPrivate, key }) => !isPrivate && cellValue(network.fine, key) === undefined,
  );
  const description = describeNetwork(people, describeWordsOf(names, nobodyYet, notOnMap), nameFor);
  const waiting = people.filter((each) => !isOnMap(each));
  return (
    <div class="net-papers">
      <section class="net-paper">
        <h2>{words.list}</h2>
        <table class="net-list net-list--people">
          <thead>
            <tr>
              {[words.who, words.source, words.circle, words.gets, words.gives, words.spoke].map(
                (each) => (
                  <th scope="col" key={each}>
                    {each}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row" dir="auto">
                  <KindSymbol kind={mainKind(person)} /> {nameFor(person)}
                  {!isLettered && person.note !== '' && (
                    <span class="net-list__note">{person.note}</span>
                  )}
                </th>
                <td>{person.source && names.sources[person.source]}</td>
                <td>{person.circle && names.circles[person.circle - 1]?.label}</td>
                <td>{kinds(person.gets)}</td>
                <td>{kinds(person.gives)}</td>
                <td>
                  {person.lastContact && longDate(person.lastContact)}
                  {person.rhythmWeeks !== null && (
                    <span class="net-list__rhythm">
                      {rhythmInWords(person.rhythmWeeks, names.rhythms)}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {findings.length > 0 && (
          <>
            <h3>{words.shows}</h3>
            <ul class="net-shows">
              {findings.map((finding) => (
                <li key={finding.key} dir="auto">
                  {sayFinding(finding, sayWordsOf(names), nameFor)}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="net-paper net-paper--map">
        <h2>{words.map}</h2>
        <StillMap {...{ people, nameFor, description }} sources={names.sources} letters={13} />
        <MapKey kinds={names.kinds} circles={names.circles} />
        {waiting.length > 0 && (
          <p class="label" dir="auto">
            {mapWords.waiting} {waiting.map(nameFor).join(', ')}.
          </p>
        )}
      </section>
      {isLettered && (
        <section class="net-paper">
          <h2>{words.key}</h2>
          <table class="net-list">
            <thead>
              <tr>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.note}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row" dir="auto">
                    {letters.get(person.id)}: {nameOf(person)}
                  </th>
                  <td dir="auto" class="net-list__words">
                    {person.note}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

/** Drawn again only when the list or the way of printing changes. */
export const NetworkSheets = still(Sheets);
