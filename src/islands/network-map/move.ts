/** Moving somebody on the map, and saying where they are now. */
import type { FactWords } from '../../domain/network/facts.ts';
import { type ListedPerson, nameOf, type PersonChange } from '../../domain/network/model.ts';
import { shortened } from '../../lib/text.ts';
import { announce } from '../../platform/announce.ts';
import { editSomeone } from '../../stores/network.ts';
import { words } from './words.ts';

/** Notes another circle or source for a person, in the list and so on the map. */
export function move(
  person: ListedPerson,
  place: Pick<PersonChange, 'circle' | 'source'>,
  { sources, circles }: FactWords,
): void {
  const { circle, source } = { ...person, ...place };
  if (circle === person.circle && source === person.source) return;
  editSomeone(person, place);
  const label = circle === null ? undefined : circles[circle - 1]?.label;
  if (source === null || label === undefined) return;
  announce(words.moved(shortened(nameOf(person), 40), sources[source], label));
}
