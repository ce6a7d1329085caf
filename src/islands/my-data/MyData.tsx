/** My data: see, show, download, delete, back up, restore, erase. One part a file. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Names } from '../../domain/notebook/readable.ts';
import { $inventory, openNotebook } from '../../stores/notebook.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { BackUp } from './BackUp.tsx';
import { Erase } from './Erase.tsx';
import { Health } from './Health.tsx';
import { Restore } from './Restore.tsx';
import { StoredList } from './StoredList.tsx';
import { words } from './words.ts';

/** What the page tells about a part of the notebook. */
export interface PartInfo {
  readonly slot: string;
  readonly title: string;
  readonly what: string;
  readonly href: string;
}

interface Props {
  readonly parts: readonly PartInfo[];
  /** Words for smaller things, by key. */
  readonly others: Readonly<Record<string, string>>;
  /** Names for ids, fields and values, for the text to read. */
  readonly names: Names;
}

function MyData({ parts, others, names }: Props) {
  const inventory = useStore($inventory);
  const [isOpen, setIsOpen] = useState(false);
  // Waits for the page to be alive, then reads what is stored.
  useEffect(() => {
    openNotebook();
    setIsOpen(true);
  }, []);
  if (!isOpen) return <Opening>{words.opening}</Opening>;
  const titleOf = (name: string): string => parts.find(({ slot }) => slot === name)?.title ?? name;
  return (
    <div class="my-data">
      <StoredList {...{ inventory, parts, others, names }} />
      <BackUp />
      <Restore titleOf={titleOf} />
      <Erase />
      <Health inventory={inventory} />
    </div>
  );
}

export default guarded(MyData);
