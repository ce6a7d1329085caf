/**
 * Names of the network: to offer under "With whom" and among the three people of a hard day. What is chosen is copied as
 * text, so that a person removed from the network later leaves the plan as it is (F21).
 */
import { atom, type ReadableAtom } from 'nanostores';
import { mayBeStored } from '../persistence/is-stored.ts';

const $names = atom<readonly string[]>([]);
const $offered = atom<readonly string[]>([]);

/** Every name, in the order of the network's list; none before it is opened. For hiding names, not for offering them. */
export const $peopleNames: ReadableAtom<readonly string[]> = $names;

/** Names to offer: those of people the reader did not mark as draining. */
export const $offeredNames: ReadableAtom<readonly string[]> = $offered;

let isFollowing = false;

async function follow(): Promise<void> {
  const { $people, openNetwork } = await import('./network.ts');
  openNetwork();
  $people.subscribe((people) => {
    const namesOf = (some: typeof people): string[] => [
      ...new Set(some.map(({ name }) => name.trim()).filter((name) => name !== '')),
    ];
    const plain = (name: string): string => name.toLocaleLowerCase();
    const draining = namesOf(people.filter(({ drains }) => drains)).map(plain);
    $names.set(namesOf(people));
    $offered.set(namesOf(people).filter((name) => !draining.includes(plain(name))));
  });
}

/**
 * Reads the stored network, when there is one, and follows it; to be called once the page is alive. Loaded apart, because the plan works
 * without it: when it can't be loaded no names are offered, and the next call tries again.
 */
export function openPeopleNames(): void {
  if (isFollowing || !mayBeStored('network')) return;
  isFollowing = true;
  follow().catch(() => {
    isFollowing = false;
  });
}
