/** The six areas as short scales with a mark each. Shape and word carry the meaning, never color. */
import type { ProfileRow } from '../../domain/assessment/profile.ts';
import { figure } from '../../domain/assessment/scoring.ts';
import { Scale, type ScaleWords } from './Scale.tsx';
import { words } from './words.ts';

interface Props {
  readonly rows: readonly ProfileRow[];
  readonly scale: ScaleWords;
}

/** "Somewhat, 2.25", "A little, one answer", or that there is too little. */
const wordsOf = ({ word, mean }: ProfileRow): string =>
  word === null ? words.notEnough : `${word}, ${mean === null ? words.oneAnswer : figure(mean)}`;

export function AreaChart({ rows, scale }: Props) {
  return (
    <figure class="areas">
      <ul role="list">
        {rows.map((row) => (
          <li class="areas__row" key={row.area} data-importance={row.importance ?? 'unsaid'}>
            <span class="areas__title">{row.title}</span>
            <Scale
              scale={scale}
              marks={
                row.level === null
                  ? []
                  : [{ at: row.level, shape: row.mean === null ? 'open' : 'full' }]
              }
            />
            <span class="areas__word">{wordsOf(row)}</span>
          </li>
        ))}
      </ul>
      <p class="areas__ends" aria-hidden="true">
        <span>{scale[0]?.label}</span>
        <span>{scale.at(-1)?.label}</span>
      </p>
      <figcaption>{words.chartNote}</figcaption>
    </figure>
  );
}
