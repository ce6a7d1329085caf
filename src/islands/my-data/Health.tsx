/** How safe the stored work is in this browser, said as far as a page can know. */
import { useEffect, useState } from 'preact/hooks';
import { byteSize } from '../../lib/byte-size.ts';
import { type Health as Found, readStorageHealth } from '../../stores/health.ts';
import type { Inventory, StoredText } from '../../stores/notebook.ts';
import { words } from './words.ts';

/** Bytes of everything of ours. */
function bytesIn({ slots, beforeRestore, others }: Inventory): number {
  const texts: (StoredText | null)[] = [
    beforeRestore,
    ...others,
    ...slots.flatMap(({ work, previous, damaged }) => [work, previous, ...damaged]),
  ];
  return texts.reduce((sum, text) => sum + (text?.bytes ?? 0), 0);
}

export function Health({ inventory }: { readonly inventory: Inventory | null }) {
  const [health, setHealth] = useState<Found | null>(null);
  // Waits for the browser's answer, which comes later than the page.
  useEffect(() => {
    let isHere = true;
    void readStorageHealth().then((found) => isHere && setHealth(found));
    return () => {
      isHere = false;
    };
  }, []);
  const isPersisted = health?.isPersisted ?? null;
  return (
    <section aria-labelledby="health">
      <h2 id="health">{words.health}</h2>
      <ul>
        {inventory && <li>{words.room(byteSize(bytesIn(inventory)))}</li>}
        <li>
          {isPersisted === null
            ? words.unknownPersisted
            : isPersisted
              ? words.persisted
              : words.notPersisted}
        </li>
        <li>{words.safari}</li>
        <li>{words.privateWindow}</li>
        <li>{words.managed}</li>
      </ul>
    </section>
  );
}
