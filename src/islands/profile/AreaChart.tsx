/** The six areas as short scales with a mark each. Shape and word carry the meaning, never color. */
import type { ProfileRow } from '../../domain/assessment/profile.ts';
import { words } from './words.ts';

interface Props {
  readonly rows: readonly ProfileRow[];
  readonly scale: readonly { readonly value: number; readonly label: string }[];
}

/** Width of one step of the scale and the margin at both ends, in the drawing's units. */
const step = 56;
const edge = 8;

const at = (value: number): number => edge + value * step;

export function AreaChart({ rows, scale }: Props) {
  const last = scale.length - 1;
  const width = at(last) + edge;
  return (
    <figure class="areas">
      <ul role="list">
        {rows.map(({ area, title, mean, word, importance }) => (
          <li class="areas__row" key={area} data-importance={importance ?? 'unsaid'}>
            <span class="areas__title">{title}</span>
            <svg viewBox={`0 0 ${width} 24`} aria-hidden="true">
              <path class="areas__scale" d={`M${edge} 12H${at(last)}`} />
              {scale.map(({ value }) => (
                <path class="areas__scale" key={value} d={`M${at(value)} 8v8`} />
              ))}
              {mean !== null && <path class="areas__mark" d={`M${at(mean)} 4l8 8-8 8-8-8z`} />}
            </svg>
            <span class="areas__word">{word ?? words.notEnough}</span>
          </li>
        ))}
      </ul>
      <p class="areas__ends" aria-hidden="true">
        <span>{scale[0]?.label}</span>
        <span>{scale[last]?.label}</span>
      </p>
      <figcaption>{words.chartNote}</figcaption>
    </figure>
  );
}
