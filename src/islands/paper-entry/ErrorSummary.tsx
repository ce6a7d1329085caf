/** The marks that could not be read, each a link to its box; takes the focus when it appears. */
import type { Box } from './boxes.ts';
import { boxId } from './SheetBoxes.tsx';
import { notAMark, words } from './words.ts';

interface Props {
  readonly id: string;
  readonly boxes: readonly Box[];
  textIn(box: Box): string;
}

export function ErrorSummary({ id, boxes, textIn }: Props) {
  return (
    <section class="notice" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {words.problem}
      </h2>
      <ul>
        {boxes.map((box) => (
          <li key={box.id}>
            <a href={`#${boxId(box)}`}>{notAMark(box.name, textIn(box), box.kind)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
