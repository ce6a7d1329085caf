/** Where the clock of this device is set to. Nothing is asked of anybody for it. */

/** Zones of a country, as the browser's own data has them (ECMA-402, Intl.Locale Info); none where it has no such data. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    getTimeZones?(): readonly string[] | undefined;
    timeZones?: readonly string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** The first of `countries` (ISO 3166-1) in whose time zone this device is; undefined when none is, or nobody knows. */
export function countryOfClock(countries: readonly string[]): string | undefined {
  try {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return countries.find((country) => zonesOf(country).includes(here));
  } catch {
    return undefined;
  }
}
