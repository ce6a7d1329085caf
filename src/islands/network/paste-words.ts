/** What the form for many names says. */

const people = (count: number): string => (count === 1 ? 'One person' : `${count} people`);

export const words = {
  manyLabel: 'Names, one a line or with commas between',
  manyFound: (count: number): string =>
    count === 0 ? 'No new name found yet.' : `${people(count)} to add:`,
  manyKnown: (names: string): string => `On your list already, so left out: ${names}.`,
  manyAgain: 'Add these too; they are other people',
  manyButton: (count: number): string =>
    count === 0 ? 'Add them' : `Add ${people(count).toLowerCase()}`,
  manyAdded: (count: number): string => `${people(count)} added.`,
} as const;
