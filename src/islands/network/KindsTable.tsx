/** Kinds of support by source, with counts: the same facts as the map, to be read or heard. */
import { supportKinds } from '../../domain/vocabulary.ts';
import type { Measures } from '../../domain/network/measures.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { still } from '../../controls/still.ts';
import { words } from './words.ts';

interface Props {
  readonly measures: Measures;
  readonly names: NetworkWords;
}

function Table({ measures: { table, perKind, size }, names }: Props) {
  return (
    <table class="kinds-table">
      <caption class="label quiet">{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.source}</th>
          {supportKinds.map((kind) => (
            <th scope="col" key={kind}>
              <span>{names.kinds[kind]}</span>
            </th>
          ))}
          <th scope="col">
            <span>{words.peopleColumn}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {table.map(({ source, people, kinds }) => (
          <tr key={source}>
            <th scope="row">{source === null ? words.unsourced : names.sources[source]}</th>
            {supportKinds.map((kind) => (
              <td key={kind}>{kinds[kind]}</td>
            ))}
            <td>{people}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.allSources}</th>
          {supportKinds.map((kind) => (
            <td key={kind}>{perKind[kind]}</td>
          ))}
          <td>{size}</td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Drawn again only when what it shows changes. */
export const KindsTable = still(Table);
