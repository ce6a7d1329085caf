/**
 * The kinds of support people of the network give, for the profile of the self-assessment. Loaded apart, because the
 * profile works without it: when it can't be loaded, or there is no list, the profile says nothing about it.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { ListedKinds } from '../domain/assessment/nobody.ts';
import { mayBeStored } from '../persistence/is-stored.ts';

const $kinds = atom<readonly ListedKinds[]>([]);

/** Everyone on the list; nobody before it is opened. */
export const $listedKinds: ReadableAtom<readonly ListedKinds[]> = $kinds;

let isFollowing = false;

/** Reads the stored network, when there is one, and follows it; to be called once the page is alive. */
export async function openListedKinds(): Promise<void> {
  if (isFollowing || !mayBeStored('network')) return;
  isFollowing = true;
  try {
    const { $people, openNetwork } = await import('./network.ts');
    openNetwork();
    $people.subscribe((people) => $kinds.set(people));
  } catch {
    isFollowing = false;
  }
}
