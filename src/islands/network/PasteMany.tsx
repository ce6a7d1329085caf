/** Adding many at once, behind a line to open: opened, it looks at the list; closed, it costs nothing. */
import { useState } from 'preact/hooks';
import type { PersonChange } from '../../domain/network/model.ts';
import { later } from '../../controls/later.tsx';
import { words } from './words.ts';

const PasteForm = later(() => import('./PasteForm.tsx'));

export function PasteMany(props: Pick<PersonChange, 'source' | 'place'>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="paste" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary class="label">{words.many}</summary>
      {isOpen && <PasteForm {...props} />}
    </details>
  );
}
