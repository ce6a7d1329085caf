/** The list and the map to fill in by hand. */
import { places } from '../../domain/network/model.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { MapFrame } from '../network-map/MapFrame.tsx';
import { MapKey } from '../network-map/MapKey.tsx';
import { words as mapWords } from '../network-map/words.ts';
import { words } from './words.ts';

interface Props {
  readonly names: NetworkWords;
}

const columns = [words.who, words.source, words.circle, words.gets, words.gives, words.spoke];
/** Lines to write on under each place. */
const lines = [1, 2, 3];

export const BlankList = ({ names }: Props) => (
  <section class="net-paper">
    <h2>{words.list}</h2>
    <p class="label">{words.blankHint}</p>
    <table class="net-list net-list--blank">
      <thead>
        <tr>
          {columns.map((each) => (
            <th scope="col" key={each}>
              {each}
            </th>
          ))}
        </tr>
      </thead>
      {places.map((place) => (
        <tbody key={place}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {names.places[place].label}. <span>{names.places[place].prompt}</span>
            </th>
          </tr>
          {lines.map((line) => (
            <tr key={line}>
              {columns.map((each) => (
                <td key={each}>{'\u00a0'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </section>
);

export const BlankMap = ({ names }: Props) => (
  <section class="net-paper net-paper--map">
    <h2>{words.map}</h2>
    <p class="label">{words.blankMap}</p>
    <MapFrame
      sources={names.sources}
      me={mapWords.me}
      svg={{ role: 'img', 'aria-label': mapWords.blank }}
    />
    <MapKey kinds={names.kinds} circles={names.circles} />
  </section>
);
