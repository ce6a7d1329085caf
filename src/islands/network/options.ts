/** The options of selects about people, and what a chosen value means. */
import { type SupportSource, supportSources } from '../../domain/vocabulary.ts';
import { type Circle, circles, type Place, places } from '../../domain/network/model.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { words } from './words.ts';

type Options = readonly (readonly [value: string, label: string])[];

const none = ['', words.notSaid] as const;

export const sourceOptions = ({ sources }: NetworkWords): Options => [
  none,
  ...supportSources.map((source) => [source, sources[source]] as const),
];
export const circleOptions = ({ circles: labels }: NetworkWords): Options => [
  none,
  ...circles.map((circle) => [String(circle), `${circle} ${labels[circle - 1]?.label}`] as const),
];
export const placeOptions = ({ places: labels }: NetworkWords): Options => [
  none,
  ...places.map((place) => [place, labels[place].label] as const),
];

export const sourceOf = (value: string): SupportSource | null =>
  supportSources.find((each) => each === value) ?? null;
export const circleOf = (value: string): Circle | null =>
  circles.find((each) => String(each) === value) ?? null;
export const placeOf = (value: string): Place | null =>
  places.find((each) => each === value) ?? null;
