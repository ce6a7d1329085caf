/** The authored side of the network, as pages hand it to islands. */
import { getEntry } from 'astro:content';
import type { NetworkDefinition } from '../domain/network/definition.ts';
import type { NetworkWords } from '../domain/network/words.ts';
import { getSite } from './site.ts';

/** content/network/network.yaml, checked. */
export async function getNetworkDefinition(): Promise<NetworkDefinition> {
  const entry = await getEntry('network', 'network');
  if (!entry) throw new Error('content/network/network.yaml is missing.');
  return entry.data;
}

/** The names that lists, maps and sentences about a network are made of. */
export async function getNetworkWords(): Promise<NetworkWords> {
  const site = await getSite();
  const { circles, kinds, places, rhythms } = await getNetworkDefinition();
  const labels = <T extends string>(record: Readonly<Record<T, { readonly label: string }>>) =>
    // The keys of the record are those of the names.
    Object.fromEntries(
      Object.entries<{ readonly label: string }>(record).map(([id, { label }]) => [id, label]),
    ) as Record<T, string>;
  return {
    sources: labels(site.sources),
    kinds: labels(site.kinds),
    kindsInSentence: kinds,
    kindMeanings: Object.fromEntries(
      Object.entries(site.kinds).map(([id, { meaning }]) => [id, meaning]),
    ) as NetworkWords['kindMeanings'],
    circles,
    places,
    rhythms,
  };
}
