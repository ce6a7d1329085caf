/** What shapes, lines and circles of the map mean. */
import { type SupportKind, supportKinds } from '../../domain/vocabulary.ts';
import { symbolOf, symbolWithoutKind } from '../../domain/network/symbols.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { words } from './words.ts';

/** The shape of a kind, or of no kind noted, at the size of text. */
export const KindSymbol = ({ kind }: { readonly kind: SupportKind | null }) => (
  <svg class="kind-symbol" viewBox="-9 -9 18 18" aria-hidden="true">
    <path d={kind ? symbolOf[kind] : symbolWithoutKind} fill-rule="evenodd" />
  </svg>
);

const directions = ['both', 'to-me', 'from-me'] as const;

export function MapKey({ kinds, circles }: Pick<NetworkWords, 'kinds' | 'circles'>) {
  return (
    <div class="map-key label">
      <ul role="list" aria-label={words.shapes}>
        {supportKinds.map((kind) => (
          <li key={kind}>
            <KindSymbol kind={kind} /> {kinds[kind]}
          </li>
        ))}
        <li>
          <KindSymbol kind={null} /> {words.noKind}
        </li>
      </ul>
      <ul role="list" aria-label={words.lines}>
        {directions.map((direction) => (
          <li key={direction}>
            <svg class="map-key__line" viewBox="0 0 40 10" aria-hidden="true">
              <path class="network-map__tie" data-direction={direction} d="M1 5H39" />
            </svg>{' '}
            {words.directions[direction]}
          </li>
        ))}
      </ul>
      <p>
        {words.circles} {circles.map(({ label }, index) => `${index + 1} ${label}`).join(', ')}.
      </p>
    </div>
  );
}
