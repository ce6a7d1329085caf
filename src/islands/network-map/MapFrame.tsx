/** The paper the map is drawn on: three circles in six parts, with the names of the parts around it. */
import type { ComponentChildren, SVGAttributes } from 'preact';
import { type SupportSource, supportSources } from '../../domain/vocabulary.ts';
import { ringEdges, toPoint } from '../../domain/network/layout.ts';

/** Units of the drawing from the middle to the outer circle. */
export const mapRadius = 300;

const at = (radius: number, degrees: number): string => {
  const { x, y } = toPoint({ radius: radius * mapRadius, degrees });
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
};
const rings = ringEdges.map((edge) => {
  const r = edge * mapRadius;
  return `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1${-2 * r} 0`;
});
const borders = supportSources.map(
  (_, index) => `M${at(ringEdges[0], index * 60 + 30)}L${at(ringEdges[3], index * 60 + 30)}`,
);

interface Props {
  readonly sources: Readonly<Record<SupportSource, string>>;
  readonly me: string;
  readonly svg: SVGAttributes<SVGSVGElement>;
  readonly children?: ComponentChildren;
}

/** The names stand in the corners nearest to their part, in every language from left to right. */
export function MapFrame({ sources, me, svg, children }: Props) {
  const name = (source: SupportSource) => <span key={source}>{sources[source]}</span>;
  return (
    <div class="network-map" dir="ltr">
      {(['formal-support', 'colleagues', 'manager'] as const).map(name)}
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: whoever draws on it names or hides it through `svg` */}
      <svg viewBox="-304 -304 608 608" {...svg}>
        <path class="network-map__paper" d={[...rings, ...borders].join('')} />
        {children}
      </svg>
      {(['wider-network', 'peers', 'mentors'] as const).map(name)}
      <b aria-hidden="true">{me}</b>
    </div>
  );
}
