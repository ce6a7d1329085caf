/** What is stored, part by part. */
import { useStore } from '@nanostores/preact';
import { byteSize } from '../../lib/byte-size.ts';
import type { Names } from '../../domain/notebook/readable.ts';
import { $lasts, type Inventory, slotViews } from '../../stores/notebook.ts';
import type { PartInfo } from './MyData.tsx';
import { Part } from './Part.tsx';
import { WayBack } from './WayBack.tsx';
import { words } from './words.ts';

interface Props {
  readonly inventory: Inventory | null;
  readonly parts: readonly PartInfo[];
  readonly others: Readonly<Record<string, string>>;
  readonly names: Names;
}

export function StoredList({ inventory, parts, others, names }: Props) {
  const lasts = useStore($lasts);
  const small = [
    ...(inventory?.beforeRestore ? [inventory.beforeRestore] : []),
    ...(inventory?.others ?? []),
  ].filter(({ key }) => Object.hasOwn(others, key));
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{words.stored}</h2>
      <p class="quiet">{inventory === null ? words.unreadable : words.lasts[lasts]}</p>
      <WayBack parts={parts} />
      <ul class="listing" role="list">
        {parts.map((part) => {
          const view = slotViews.find(({ name }) => part.slot === name);
          const stored = inventory?.slots.find(({ name }) => name === view?.name);
          return view && <Part key={part.slot} {...{ part, view, names }} stored={stored} />;
        })}
      </ul>
      {small.length > 0 && (
        <details>
          <summary>{words.others}</summary>
          <ul>
            {small.map((text) => (
              <li key={text.key}>
                {others[text.key]} <span class="label quiet">{byteSize(text.bytes)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {inventory !== null && inventory.otherCopies > 0 && (
        <p class="quiet">{words.otherCopies(inventory.otherCopies)}</p>
      )}
      {inventory !== null && inventory.strangers > 0 && (
        <p class="quiet">{words.strangers(inventory.strangers)}</p>
      )}
    </section>
  );
}
