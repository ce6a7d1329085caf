import { expect, it } from 'vitest';
import { networkDocument } from '../../../src/domain/network/network-document.ts';
import type { NetworkWords } from '../../../src/domain/network/words.ts';
import { asPlainText } from '../../../src/lib/document-text.ts';
import { listOf, somePlaces } from '../builders/network.ts';
import { day } from '../builders/plan.ts';

const kinds = {
  emotional: 'emotional',
  practical: 'practical',
  advice: 'advice',
  feedback: 'honest feedback',
  belonging: 'belonging',
  sponsorship: 'sponsorship',
};
const names: NetworkWords = {
  sources: {
    colleagues: 'Colleagues',
    manager: 'Manager',
    mentors: 'Mentors',
    peers: 'Peers',
    'wider-network': 'Wider',
    'formal-support': 'Formal',
  },
  kinds,
  kindsInSentence: kinds,
  kindMeanings: kinds,
  circles: [
    { label: 'close', meaning: '' },
    { label: 'known well', meaning: '' },
    { label: 'acquaintance', meaning: '' },
  ],
  places: somePlaces,
  rhythms: [{ weeks: 4, label: 'about every 4 weeks' }],
};
const words = {
  title: 'My network',
  empty: 'Nobody yet.',
  people: 'People',
  shows: 'What the list shows',
  labels: {
    source: 'Source',
    place: 'I know them from',
    circle: 'Circle',
    gets: 'They give me',
    gives: 'I give them',
    spoke: 'Last spoke on',
    rhythm: 'How often',
    note: 'Note',
  },
};

it('tells of each person everything that is noted, and never what is private', () => {
  const people = listOf(
    [
      'R.',
      {
        source: 'colleagues',
        place: 'team',
        circle: 1,
        gets: ['advice', 'feedback'],
        gives: ['practical'],
        lastContact: day('2026-11-20'),
        rhythmWeeks: 4,
        note: 'knows <b>rotas</b>',
        drains: true,
      },
    ],
    ['', {}],
  );
  const text = asPlainText(networkDocument(people, ['One line.'], names, words));
  expect(text.split('\n')).toEqual([
    'My network',
    '',
    'People',
    '1. R.',
    '   Source: Colleagues',
    `   I know them from: ${somePlaces.team.label}`,
    '   Circle: close',
    '   They give me: advice, honest feedback',
    '   I give them: practical',
    '   Last spoke on: November 20, 2026',
    '   How often: about every 4 weeks',
    '   Note: knows <b>rotas</b>',
    expect.stringMatching(/^2\. \S/),
    '',
    'What the list shows',
    'One line.',
  ]);
  expect(text).not.toMatch(/drain/i);
});

it('leaves out the part about what the list shows when it shows nothing, and says when nobody is there', () => {
  expect(networkDocument(listOf(['R.']), [], names, words).parts).toHaveLength(1);
  expect(asPlainText(networkDocument([], [], names, words))).toBe('My network\n\nNobody yet.');
});
