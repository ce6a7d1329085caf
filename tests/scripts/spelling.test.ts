import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the words of the project are in lower case, each once, in order', () => {
  const text = readFileSync(new URL('../../project-words.txt', import.meta.url), 'utf8');
  const words = text.trimEnd().split('\n');
  const order = new Intl.Collator('en-US').compare;
  expect(words).toEqual([...new Set(words)].map((word) => word.toLowerCase()).sort(order));
});
