/** How a reader wants things on paper: size of paper and type, with names or without, with lines for notes. */

export interface PrintChoice {
  readonly paper: 'a4' | 'letter';
  readonly isLarge: boolean;
  readonly hasNames: boolean;
  readonly hasNotes: boolean;
}

/** Regions whose paper is US Letter (Unicode CLDR, supplemental data, measurementData, paperSize). All others use A4. */
const letterRegions = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The paper usual where `locale` ("en-US") is spoken; A4 for a locale that cannot be read. */
export function paperFor(locale: string): PrintChoice['paper'] {
  try {
    const { region } = new Intl.Locale(locale).maximize();
    return letterRegions.includes(region ?? '') ? 'letter' : 'a4';
  } catch {
    // Not a locale.
    return 'a4';
  }
}

/** Reads a stored choice, e.g. "letter large nameless notes"; what it does not say is as usual for the locale. */
export function readPrintChoice(text: string | null, locale: string): PrintChoice {
  const said = (text ?? '').split(' ');
  const paper = (['a4', 'letter'] as const).find((each) => said.includes(each));
  return {
    paper: paper ?? paperFor(locale),
    isLarge: said.includes('large'),
    hasNames: !said.includes('nameless'),
    hasNotes: said.includes('notes'),
  };
}

/** A choice as a text to store, and for the page's `data-print`, where styles look for its words. */
export const printChoiceText = ({ paper, isLarge, hasNames, hasNotes }: PrintChoice): string =>
  [paper, isLarge && 'large', !hasNames && 'nameless', hasNotes && 'notes']
    .filter(Boolean)
    .join(' ');
