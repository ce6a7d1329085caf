/**
 * Names of the network to offer under "With whom" and among the three people of a hard day. What is chosen is copied as
 * text, so that a person removed from the network later leaves the plan as it is (F21).
 */
import { atom, type ReadableAtom } from 'nanostores';
import { mayBeStored } from '../persistence/is-stored.ts';

const $names = atom<readonly string[]>([]);

/** Names in the order of the network's list; none before it is opened. */
export const $peopleNames: ReadableAtom<readonly string[]> = $names;

let isFollowing = false;

async function follow(): Promise<void> {
  const { $people, openNetwork } = await import('./network.ts');
  openNetwork();
  $people.subscribe((people) => {
    const names = people.map(({ name }) => name.trim()).filter((name) => name !== '');
    $names.set([...new Set(names)]);
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
