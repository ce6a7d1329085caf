/** Urgent help as pages need it: what holds anywhere, and every place, by region. */
import { getCollection, getEntry } from 'astro:content';
import { type ShownPlace, showPlace } from '../domain/guide/help-view.ts';
import { helpRegions } from '../domain/guide/help-words.ts';
import type { UrgentHelp } from '../domain/guide/urgent-help-schema.ts';

/** content/urgent-help.yaml, checked. */
export async function getUrgentHelp(): Promise<UrgentHelp> {
  const entry = await getEntry('urgentHelp', 'urgent-help');
  if (!entry) throw new Error('content/urgent-help.yaml is missing: urgent help is made of it.');
  return entry.data;
}

/** Every place, in the order of its name. */
export async function getPlaces(): Promise<ShownPlace[]> {
  const places = await getCollection('places');
  return places
    .map(({ data }) => showPlace(data))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Places by region, regions in the order of their names. */
export async function getRegions(): Promise<{ title: string; places: ShownPlace[] }[]> {
  const { regions } = await getUrgentHelp();
  const entries = await getCollection('places');
  const shown = await getPlaces();
  return helpRegions.map((region) => ({
    title: regions[region],
    places: shown.filter(({ iso }) =>
      entries.some(({ data }) => data.iso === iso && data.region === region),
    ),
  }));
}

/** What a strip or card says of a place. */
interface StripHelp {
  readonly place: string;
  readonly emergency: string;
  readonly talk: string;
}

/** Urgent help in the few words that fit on a strip: anywhere first, then every place; and the day the numbers were seen. */
export async function getStripHelp(): Promise<{
  help: [StripHelp, ...StripHelp[]];
  seenOn: string;
}> {
  const { services } = await getUrgentHelp();
  const places = await getPlaces();
  const list = 'findahelpline.com';
  const help = places.map(({ name, emergency, lines }) => {
    const line = lines.find(({ topic }) => topic === 'talk')?.lines.find((each) => each.numbers[0]);
    const contact = line?.numbers[0];
    return {
      place: name,
      emergency: emergency
        .map(({ label, services: of }) =>
          of.length > 0 ? `${label} (${of.map((each) => services[each]).join(', ')})` : label,
        )
        .join('; '),
      talk: line && contact ? `${contact.label} (${line.name}), or ${list}` : list,
    };
  });
  return {
    help: [{ place: '', emergency: '', talk: list }, ...help],
    seenOn: places.map(({ seenOn }) => seenOn).sort()[0] ?? '',
  };
}
