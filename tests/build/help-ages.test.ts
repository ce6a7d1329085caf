/** What a build says about numbers of urgent help that nobody has looked at for long. */
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { ageWarnings, helpAges } from '../../src/build/help-ages.ts';
import { showPlace } from '../../src/domain/guide/help-view.ts';
import { readPlaces } from '../content/read-content.ts';
import { runHooks } from '../support/astro-hooks.ts';

describe('a warning of old numbers', () => {
  it('is one line for each place, with every number and why', () => {
    const old = [
      { place: 'Nowhere', what: '112', why: 'last seen on 2024-01-01' },
      { place: 'Elsewhere', what: '999', why: 'last seen on 2024-02-02' },
      { place: 'Nowhere', what: 'A line', why: 'the report of 2022 is older than two years' },
    ];
    expect(ageWarnings(old)).toEqual([
      'Nowhere: 112 (last seen on 2024-01-01), A line (the report of 2022 is older than two years). Look again, and write down the day.',
      'Elsewhere: 999 (last seen on 2024-02-02). Look again, and write down the day.',
    ]);
  });

  it('is not given where nothing is old', () => {
    expect(ageWarnings([])).toEqual([]);
  });

  it('names, years later, every place that shows an emergency number, and stops no build', async () => {
    const { warnings } = await runHooks(helpAges('2040-01-01'), tmpdir());
    const showing = readPlaces()
      .map(({ data }) => showPlace(data))
      .filter(({ emergency }) => emergency.length > 0);
    expect(warnings.map((line) => line.split(':')[0]).sort()).toEqual(
      showing.map(({ name }) => name).sort(),
    );
  });

  it('is not given on the first of the days on which they were seen', async () => {
    const [first = ''] = readPlaces()
      .map(({ data }) => showPlace(data).seenOn)
      .sort();
    expect((await runHooks(helpAges(first), tmpdir())).warnings).toEqual([]);
  });
});
