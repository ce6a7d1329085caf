/** Warns of numbers of urgent help that nobody has looked at for long. It never stops a build: an old number may be right. */
import { readdir, readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { type OldNumber, oldNumbers } from '../domain/guide/help-view.ts';
import { placeSchema } from '../domain/guide/place-schema.ts';
import type { CalendarDate } from '../lib/calendar-date.ts';

const folder = new URL('../../content/urgent-help/', import.meta.url);

/** One line for each place with old numbers. */
export function ageWarnings(old: readonly OldNumber[]): string[] {
  const places = [...new Set(old.map(({ place }) => place))];
  return places.map((name) => {
    const its = old.filter(({ place }) => place === name);
    return `${name}: ${its.map(({ what, why }) => `${what} (${why})`).join(', ')}. Look again, and write down the day.`;
  });
}

/** `today` is "YYYY-MM-DD". */
export function helpAges(today: string): AstroIntegration {
  return {
    name: 'help-ages',
    hooks: {
      'astro:build:done': async ({ logger }) => {
        const { parse } = await import('yaml');
        const names = (await readdir(folder)).sort();
        const places = await Promise.all(
          names.map(async (name) =>
            placeSchema.parse(parse(await readFile(new URL(name, folder), 'utf8'))),
          ),
        );
        for (const line of ageWarnings(oldNumbers(places, today as CalendarDate)))
          logger.warn(line);
      },
    },
  };
}
