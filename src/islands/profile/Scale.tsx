/** One ruled scale with its marks. Its words stand beside it, so it is hidden from screen readers. */
export type ScaleWords = readonly { readonly value: number; readonly label: string }[];

interface Mark {
  /** 0 to 4. */
  readonly at: number;
  /** A full diamond, an open diamond, or an open circle. */
  readonly shape: 'full' | 'open' | 'circle';
}

interface Props {
  readonly scale: ScaleWords;
  readonly marks: readonly Mark[];
}

/** Width of one step of the scale and the margin at both ends, in the drawing's units. */
const step = 56;
const edge = 8;

const x = (value: number): number => edge + value * step;

export function Scale({ scale, marks }: Props) {
  const last = scale.length - 1;
  return (
    <svg viewBox={`0 0 ${x(last) + edge} 24`} aria-hidden="true">
      <path class="areas__scale" d={`M${edge} 12H${x(last)}`} />
      {scale.map(({ value }) => (
        <path class="areas__scale" key={value} d={`M${x(value)} 8v8`} />
      ))}
      {marks.map(({ at, shape }) =>
        shape === 'circle' ? (
          <circle class="areas__mark areas__mark--open" key={shape} cx={x(at)} cy="12" r="6" />
        ) : (
          <path
            class={shape === 'full' ? 'areas__mark' : 'areas__mark areas__mark--open'}
            key={shape}
            d={`M${x(at)} 5l7 7-7 7-7-7z`}
          />
        ),
      )}
    </svg>
  );
}
