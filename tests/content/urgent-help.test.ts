/** Urgent help: the places that were compared, numbers with their sources, and no number anywhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { showPlace } from '../../src/domain/guide/help-view.ts';
import { type Problem, problemText } from '../../src/domain/guide/problem.ts';
import { readContent, readFiles, readPlaces, readUrgentHelp } from './read-content.ts';

const places = readPlaces();
const shown = places.map(({ data }) => showPlace(data));
const help = readUrgentHelp();
const files = readFiles();
const known = readContent().references.map(({ id }) => id);

/** Every place of the table in the evidence files (part A1), in the order of its ISO code. */
const compared = [
  ...['AE', 'AR', 'AT', 'AU', 'BD', 'BE', 'BG', 'BR', 'CA', 'CH', 'CL', 'CN', 'CO', 'CR', 'CY'],
  ...['CZ', 'DE', 'DK', 'DO', 'EC', 'EE', 'EG', 'ES', 'FI', 'FJ', 'FR', 'GB', 'GR', 'HK', 'HR'],
  ...['HU', 'ID', 'IE', 'IL', 'IN', 'IS', 'IT', 'JM', 'JP', 'KE', 'KR', 'LI', 'LK', 'LT', 'LU'],
  ...['LV', 'MA', 'MT', 'MX', 'MY', 'NL', 'NO', 'NP', 'NZ', 'PA', 'PH', 'PK', 'PL', 'PT', 'QA'],
  ...['RO', 'RW', 'SA', 'SE', 'SG', 'SI', 'SK', 'TH', 'TR', 'TT', 'TW', 'TZ', 'UA', 'UG', 'US'],
  ...['UY', 'VN', 'ZA'],
];

/** Places whose lists disagree (part A1.3): named, never with a number. */
const disputed = ['ET', 'GH', 'NG', 'PE', 'ZM', 'ZW'];

/** The states of the European Union; its law asks for 112 in each. */
const union = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE'],
  ...['IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

describe('the places of urgent help', () => {
  it('are the 78 that were compared, each once', () => {
    expect(compared).toHaveLength(78);
    expect(places.map(({ data }) => data.iso).sort()).toEqual(compared);
    expect(new Set(places.map(({ data }) => data.name)).size).toBe(places.length);
  });

  it('stand in files named like them, in small letters', () => {
    expect(places.map(({ id }) => id)).toEqual(places.map(({ data }) => data.iso.toLowerCase()));
    expect(readdirSync(new URL('../../content/urgent-help/', import.meta.url)).sort()).toEqual(
      places.map(({ id }) => `${id}.yaml`).sort(),
    );
  });

  it('each show an emergency number, except Sri Lanka, whose lists disagree', () => {
    const without = shown.filter(({ emergency }) => emergency.length === 0);
    expect(without.map(({ iso }) => iso)).toEqual(['LK']);
    expect(without[0]?.sureness).toEqual([]);
    expect(without[0]?.note).toMatch(/so none stands here.*use the number you know/is);
  });

  it('of the European Union are those of its law, and show 112 first', () => {
    const inUnion = shown.filter(({ isInEu }) => isInEu);
    expect(inUnion.map(({ iso }) => iso).sort()).toEqual([...union].sort());
    expect(inUnion.filter(({ emergency }) => emergency[0]?.number !== '112')).toEqual([]);
  });

  it('whose lists disagree are named as unconfirmed, and have no file', () => {
    expect(help.unconfirmed.map(({ iso }) => iso).sort()).toEqual(disputed);
    expect(compared.filter((iso) => disputed.includes(iso))).toEqual([]);
  });

  it('show no number of a grade that is never printed', () => {
    const gradesWithNumbers = shown.flatMap(({ sureness, lines }) => [
      ...sureness.map(({ grade }) => grade),
      ...lines.flatMap((topic) =>
        topic.lines.flatMap(({ numbers, grade }) => (numbers.length > 0 ? grade : [])),
      ),
    ]);
    expect(gradesWithNumbers.length).toBeGreaterThan(places.length);
    expect(gradesWithNumbers).not.toContain('weak');
    expect(gradesWithNumbers).not.toContain('recheck');
  });

  it('promise a text message to nobody without saying on which condition it works', () => {
    const texts = places.flatMap(({ data }) => data.routes.map(({ text }) => text));
    const promises = texts.filter((text) => /\btext(?:ing)?\s+\d/i.test(text));
    expect(promises.length).toBeGreaterThan(0);
    expect(promises.filter((text) => !/\bonly\b/.test(text))).toEqual([]);
  });
});

describe('every number and route', () => {
  it('rests on references that exist', () => {
    const cited = [
      ...places.flatMap(({ id, data }) =>
        [...data.emergency, ...data.routes, ...data.lines].flatMap(({ source }) =>
          source.map((reference) => ({ in: id, reference })),
        ),
      ),
      ...[...help.anywhere, help.inEu].flatMap(({ references }) =>
        references.map((reference) => ({ in: 'urgent-help.yaml', reference })),
      ),
    ];
    expect(cited.filter(({ reference }) => !known.includes(reference))).toEqual([]);
  });

  it('was seen no earlier than its source was made', () => {
    const seen = places.flatMap(({ data }) => [...data.emergency, ...data.routes, ...data.lines]);
    const impossible = seen.filter(
      ({ sourceDate, seenOn }) =>
        sourceDate !== 'undated' && sourceDate > seenOn.slice(0, sourceDate.length),
    );
    expect(impossible).toEqual([]);
  });

  it('is seen, and never called checked', () => {
    const page = new URL('../../src/pages/urgent-help.astro', import.meta.url);
    const texts = [
      ...files.filter(({ file }) => /^content\/urgent-help(?:\.yaml|\/)/.test(file)),
      { file: 'src/pages/urgent-help.astro', text: readFileSync(page, 'utf8') },
    ];
    expect(texts).toHaveLength(places.length + 2);
    const found = texts.filter(({ text }) =>
      /checked/i.test(text.replaceAll('checkedWithOperator:', '')),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

/** A number's digits as a pattern: any of them may be followed by a space or a hyphen. */
const spaced = (digits: string): string => [...digits].join('[ \\u00A0\\u202F-]?');

/** Finds a number as a whole word. Three digits are an everyday figure, unless somebody is told to use them. */
function patternOf(digits: string): RegExp {
  const whole = `(?<![\\p{L}\\d*])${spaced(digits)}(?![\\p{L}\\d])`;
  return digits.length > 3
    ? new RegExp(whole, 'giu')
    : new RegExp(
        `\\b(?:call|text|dial|number)(?:s|ing|ed)?(?: is)?:?\\s+${whole}|(?<![\\d-])${[...digits].join('-')}(?![\\d-])`,
        'giu',
      );
}

/** Code without what only its authors read: comments in blocks, and lines that are one. */
const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const digitsOf = (number: string): string => number.replace(/\D/g, '');

describe('no number', () => {
  const all = [
    ...new Set(
      places.flatMap(({ data }) => [
        ...data.lines.flatMap((line) => line.numbers.map(({ number }) => digitsOf(number))),
        ...data.emergency.map(({ number }) => number),
      ]),
    ),
  ].filter((digits) => digits.length >= 3);
  const patterns = all.map((digits) => ({ digits, pattern: patternOf(digits) }));

  const strangersIn = (file: string, text: string): string[] =>
    patterns
      .flatMap(({ pattern }) => [...text.matchAll(pattern)])
      .map(
        ([found]): Problem => ({
          file,
          field: 'text',
          expected: 'no number of urgent help, which stands only in content/urgent-help/',
          found: `"${found}"`,
          mend: 'link to urgent help, where it stands with its source and its day',
        }),
      )
      .map(problemText);

  it('stands in any other file of content', () => {
    const others = files.filter(
      ({ file }) => !/^content\/(?:urgent-help\/|references\.json$)/.test(file),
    );
    expect(others.length).toBeGreaterThan(100);
    expect(others.flatMap(({ file, text }) => strangersIn(file, text))).toEqual([]);
  });

  it('stands in a page, a component, an island or any other source, comments apart', () => {
    const root = new URL('../../', import.meta.url);
    const sources = ['src', 'public'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:astro|tsx?|js|css)$/.test(name))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
    );
    expect(sources.length).toBeGreaterThan(200);
    const problems = sources.flatMap((file) =>
      strangersIn(file, withoutComments(readFileSync(new URL(file, root), 'utf8'))),
    );
    expect(problems).toEqual([]);
  });

  it('can be pressed but through the data: no address for calls or messages is written anywhere else', () => {
    const root = new URL('../../', import.meta.url);
    const allowed = ['src/domain/guide/help-numbers.ts', 'src/domain/guide/host-schema.ts'];
    const named = ['content', 'src', 'public'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, root), { recursive: true, withFileTypes: true })
        .filter(
          (each) => each.isFile() && /\.(?:astro|tsx?|js|css|mdx?|ya?ml|json)$/.test(each.name),
        )
        .map((each) => `${each.parentPath}/${each.name}`),
    );
    const found = named
      .filter((file) => /\b(?:tel|sms):/i.test(readFileSync(file, 'utf8')))
      .map((file) => path.posix.normalize(file.replaceAll('\\', '/')))
      .map((file) => file.replace(/^.*\/(?=(?:content|src|public)\/)/, ''));
    // A host's own contacts may be phone numbers.
    const others = found.filter((file) => file !== 'content/host.yaml');
    expect(others.sort()).toEqual(allowed);
  });

  it.each([
    ['116123', 'Ring 116 123 at any hour.', true],
    ['116123', 'Ring 116123.', true],
    ['8006564673', 'It is 800-656-4673 there.', true],
    ['8006564673', 'It is 1800 656 4673 there.', false],
    ['1737', 'of 1,737 people', false],
    ['1737', 'in 17370 cases', false],
    ['1737', 'r = 1.737', false],
    ['988', 'Call 988.', true],
    ['988', 'The number is 988.', true],
    ['988', 'Text 9-8-8', true],
    ['988', 'the 9-8-8 line', true],
    ['988', 'of 988 people', false],
    ['988', 'Call 9881.', false],
  ])('%s is found as a whole word: %j: %s', (digits, text, isFound) => {
    expect([...text.matchAll(patternOf(digits))].length > 0).toBe(isFound);
  });
});
