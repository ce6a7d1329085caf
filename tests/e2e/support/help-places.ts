/** The places of urgent help as the content has them, and what a reader finds of them in a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { mayShowNumber } from '../../../src/domain/guide/help-numbers.ts';
import type { Place } from '../../../src/domain/guide/place-schema.ts';
import { placeSchema } from '../../../src/domain/guide/place-schema.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';

const folder = new URL('../../../content/urgent-help/', import.meta.url);
/** Every place of the content. */
export const places: readonly Place[] = readdirSync(folder).map((name) =>
  placeSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
);

/** The emergency numbers of a place that a page may show on the day they were seen. */
export const shownOf = ({ emergency }: Place): string[] =>
  emergency
    .filter((each) => mayShowNumber(each, each.seenOn as CalendarDate))
    .map(({ number }) => number);

/** What a reader finds in a page: each place by its id, with the addresses of its links, and whether they are seen. */
export const findPlaces = (page: Page) =>
  page.locator('.place').evaluateAll((all) =>
    all.map((place) => {
      if (!(place instanceof HTMLDetailsElement)) throw new Error('A place does not fold.');
      place.open = true;
      const box = place.getBoundingClientRect();
      return {
        iso: place.dataset['iso'],
        summary: place.querySelector('summary')?.innerText ?? '',
        calls: [...place.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getAttribute('href')),
        links: [...place.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')].filter((link) =>
          link.checkVisibility(),
        ).length,
        isInside: box.left >= 0 && box.right <= innerWidth && place.scrollWidth <= box.width + 1,
      };
    }),
  );

/** Every place of the content has its numbers, a link and room for both. */
export function expectEveryPlace(found: Awaited<ReturnType<typeof findPlaces>>): void {
  expect(found).toHaveLength(78);
  for (const place of places) {
    const here = found.find(({ iso }) => iso === place.iso);
    const numbers = shownOf(place);
    expect(here?.calls, place.name).toEqual(
      expect.arrayContaining(numbers.map((number) => `tel:${number}`)),
    );
    for (const number of numbers) expect(here?.summary, place.name).toContain(number);
    expect(here?.links, place.name).toBeGreaterThan(0);
    expect(here?.isInside, `${place.name} at 390 px`).toBe(true);
  }
  expect(found.find(({ iso }) => iso === 'LK')?.calls).toEqual([]);
}
