/**
 * Answer patterns for the golden tests, in the marks of the paper sheet. Six groups of four marks, one group an area
 * in the sheet's order: colleagues, manager, mentors, peers, wider network, formal support. "." is no answer.
 */
import type { ReaderContext } from '../../../src/domain/vocabulary.ts';

export interface Pattern {
  readonly name: string;
  readonly answers: string;
  /** One mark an area: 0 to 2, "-" skipped, "." not said. */
  readonly importance?: string;
  readonly contexts?: readonly ReaderContext[];
  readonly isQuick?: boolean;
}

const all = (mark: string): string => Array(6).fill(mark.repeat(4)).join(' ');

export const patterns: readonly Pattern[] = [
  { name: 'nothing answered', answers: all('.') },
  { name: 'all skipped', answers: all('-'), importance: '------' },
  { name: 'all not applicable', answers: all('x') },
  { name: 'all 0', answers: all('0') },
  { name: 'all 0, all matter a lot', answers: all('0'), importance: '222222' },
  { name: 'all 1', answers: all('1'), importance: '111111' },
  { name: 'all 2', answers: all('2') },
  { name: 'all 2, peers matter a lot', answers: all('2'), importance: '111211' },
  { name: 'all 3', answers: all('3') },
  { name: 'all 4', answers: all('4') },
  { name: 'all 4, nothing matters much', answers: all('4'), importance: '000000' },
  { name: 'alternating 0 and 4', answers: Array(6).fill('0404').join(' ') },
  { name: 'alternating areas 0 and 4', answers: '4444 0000 4444 0000 4444 0000' },
  {
    name: 'alternating areas, the low ones matter a lot',
    answers: '4444 0000 4444 0000 4444 0000',
    importance: '020202',
  },
  { name: 'rising 0 1 2 3 4 over and over', answers: '0123 4012 3401 2340 1234 0123' },
  { name: 'one area only, high', answers: '4444 .... .... .... .... ....', importance: '2.....' },
  { name: 'one area only, low', answers: '.... .... 0101 .... .... ....', importance: '..2...' },
  { name: 'one area only, in the middle', answers: '.... .... .... 2222 .... ....' },
  { name: 'one answer only', answers: '0... .... .... .... .... ....' },
  { name: 'two answers in each area', answers: Array(6).fill('01..').join(' ') },
  { name: 'three answers in each area', answers: Array(6).fill('12-2').join(' ') },
  {
    name: 'no manager, the area does not apply',
    answers: '3333 xxxx 2222 1111 2222 3333',
    importance: '1-1211',
    contexts: ['no-manager'],
  },
  {
    name: 'no manager, yet the statements were rated low',
    answers: '3333 0000 2222 3333 3333 3333',
    importance: '121111',
    contexts: ['no-manager'],
  },
  {
    name: 'freelance without colleagues or manager',
    answers: 'xxxx xxxx 1112 2111 3333 0011',
    importance: '--2212',
    contexts: ['freelance', 'no-manager'],
  },
  {
    name: 'freelance, colleagues thin',
    answers: '1011 3333 3333 3333 3333 4444',
    importance: '211111',
    contexts: ['freelance'],
  },
  {
    name: 'an unsafe manager who matters a lot',
    answers: '3333 0001 2333 3333 3333 3333',
    importance: '121111',
  },
  {
    name: 'an unsafe manager, freelance',
    answers: '3333 2122 3333 3333 3333 4444',
    importance: '121111',
    contexts: ['freelance'],
  },
  {
    name: 'a manager who is safe and gives little',
    answers: '3333 0400 3333 3333 3333 4444',
    importance: '121111',
  },
  {
    name: 'a manager rarely seen, remote',
    answers: '3333 1311 3333 3333 3333 4444',
    importance: '121111',
    contexts: ['remote'],
  },
  {
    name: 'an unsafe manager rarely seen, remote and on shifts',
    answers: '4444 1011 3333 3333 3333 4444',
    importance: '121111',
    contexts: ['remote', 'shift'],
  },
  {
    name: 'new, colleagues thin',
    answers: '1111 3333 2333 3333 3333 4444',
    importance: '211111',
    contexts: ['new'],
  },
  {
    name: 'a carer, colleagues and manager thin',
    answers: '1111 1311 3333 3333 3333 4444',
    importance: '221111',
    contexts: ['carer'],
  },
  {
    name: 'the only one, mentors and peers thin',
    answers: '3333 3333 1111 0111 3333 4444',
    importance: '112211',
    contexts: ['only-one'],
  },
  {
    name: 'shifts, wider network and formal support thin',
    answers: '4444 3333 3333 3333 1111 0000',
    importance: '111122',
    contexts: ['shift'],
  },
  { name: 'colleagues strong, the rest close', answers: '4444 3344 3444 4443 3444 4434' },
  { name: 'one thin area, not said how it matters', answers: '4444 4444 4444 4444 1111 4444' },
  {
    name: 'one thin area that matters not much',
    answers: '4444 4444 4444 4444 0000 4444',
    importance: '111101',
  },
  {
    name: 'three thin areas, the two that matter are named',
    answers: '4444 1111 1111 1111 3333 3333',
    importance: '112211',
  },
  {
    name: 'only speaking up is missing',
    answers: '3333 3333 4014 3333 3333 4444',
    importance: '112111',
  },
  {
    name: 'a listener is missing',
    answers: '3303 4444 4444 4444 4444 4444',
    importance: '211111',
  },
  {
    name: 'formal support: the crisis line and the adviser are missing',
    answers: '4444 4444 4444 4444 4444 3300',
    importance: '111112',
  },
  {
    name: 'quick, mixed',
    answers: '4... 1... 2... 0... 3... -...',
    importance: '.2....',
    isQuick: true,
  },
  { name: 'quick, all low', answers: Array(6).fill('1...').join(' '), isQuick: true },
  { name: 'quick, all high', answers: Array(6).fill('4...').join(' '), isQuick: true },
  { name: 'quick, all somewhat', answers: Array(6).fill('2...').join(' '), isQuick: true },
  { name: 'quick, all skipped', answers: Array(6).fill('-...').join(' '), isQuick: true },
  {
    name: 'quick, one area answered in full before',
    answers: '4... 0011 2... 3... 3... 2...',
    importance: '12....',
    isQuick: true,
  },
  {
    name: 'a manager who is somewhat safe and gives little',
    answers: '3333 0200 3333 3333 3333 4444',
    importance: '121111',
  },
  {
    name: 'a manager who gives little, not said whether safe',
    answers: '3333 0-00 3333 3333 3333 4444',
    importance: '121111',
  },
  {
    name: 'no colleague is there, all else is',
    answers: '0000 4444 4444 4444 4444 4444',
    importance: '211111',
  },
  {
    name: 'no colleague is there, new and remote',
    answers: '0000 3333 3333 3333 3333 4444',
    importance: '211111',
    contexts: ['new', 'remote'],
  },
  {
    name: 'nobody speaks up, no mentor yet',
    answers: '4444 4444 0000 4444 4444 4444',
    importance: '112111',
  },
  {
    name: 'no peers',
    answers: '4444 4444 4444 0000 4444 4444',
    importance: '111211',
  },
  {
    name: 'nobody outside the team',
    answers: '4444 4444 4444 4444 0000 4444',
    importance: '111121',
  },
  {
    name: 'no formal support is known',
    answers: '4444 4444 4444 4444 4444 0000',
    importance: '111112',
  },
  {
    name: 'nobody at all, but the manager is safe',
    answers: '0000 0400 0000 0000 0000 0000',
    importance: '222222',
  },
  {
    name: 'nobody at all, and no manager',
    answers: '0000 xxxx 0000 0000 0000 0000',
    contexts: ['no-manager', 'freelance'],
  },
  {
    name: 'nobody at all, a carer on shifts, the only one',
    answers: '0000 0000 0000 0000 0000 0000',
    contexts: ['carer', 'shift', 'only-one'],
  },
  {
    name: 'quick, nobody at all, and the manager is not safe',
    answers: '0... 00.. 0... 0... 0... 0...',
    isQuick: true,
  },
  {
    name: 'quick, the manager is not safe and matters a lot',
    answers: '3... 10.. 3... 3... 3... 3...',
    importance: '.2....',
    isQuick: true,
  },
  {
    name: 'quick, the manager is safe and gives little',
    answers: '3... 14.. 3... 3... 3... 3...',
    importance: '.2....',
    isQuick: true,
  },
  {
    name: 'quick, not said whether the manager is safe',
    answers: '3... 1-.. 3... 3... 3... 3...',
    importance: '.2....',
    isQuick: true,
  },
  {
    name: 'quick, no manager',
    answers: '1... xx.. 3... 3... 3... 3...',
    importance: '2.....',
    contexts: ['no-manager'],
    isQuick: true,
  },
];
