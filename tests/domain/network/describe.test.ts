import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeNetwork, type DescribeWords } from '../../../src/domain/network/describe.ts';
import { anyPeople, listOf } from '../builders/network.ts';

const words: DescribeWords = {
  sources: {
    colleagues: 'Colleagues',
    manager: 'Manager',
    mentors: 'Mentors',
    peers: 'Peers',
    'wider-network': 'Wider',
    'formal-support': 'Formal',
  },
  kinds: {
    emotional: 'emotional',
    practical: 'practical',
    advice: 'advice',
    feedback: 'honest feedback',
    belonging: 'belonging',
    sponsorship: 'sponsorship',
  },
  circles: ['close', 'known well', 'acquaintance'],
  nobody: 'nobody yet',
  notDrawn: 'Not on the map yet',
};

it('gives the map as text, circle by circle in each source', () => {
  const people = listOf(
    ['R.', { source: 'colleagues', circle: 2, gets: ['advice', 'feedback'] }],
    ['S.', { source: 'colleagues', circle: 1 }],
    ['T.', { source: 'peers', circle: null }],
    ['', { source: 'peers', circle: 3 }],
  );
  expect(describeNetwork(people, words)).toEqual([
    'Colleagues: close: S.; known well: R. (advice, honest feedback).',
    'Manager: nobody yet.',
    'Mentors: nobody yet.',
    'Peers: acquaintance: Someone without a name.',
    'Wider: nobody yet.',
    'Formal: nobody yet.',
    'Not on the map yet: T..',
  ]);
  expect(describeNetwork([], words)).toHaveLength(6);
});

it('names every person exactly once', () => {
  fc.assert(
    fc.property(anyPeople(20), (people) => {
      const text = describeNetwork(people, words, ({ id }) => `<${id}>`).join('\n');
      for (const { id } of people) expect(text.split(`<${id}>`)).toHaveLength(2);
    }),
  );
});
