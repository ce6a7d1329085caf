/** A short hour with a team for the handbook of one chapter, in which everything that is referred to exists. */
import type { TeamSession } from '../../../src/domain/guide/team-session-schema.ts';

export const aTeamSession: TeamSession = {
  title: 'For facilitators',
  description: 'An hour with a team: steps with words to say, handouts and cards.',
  lead: 'One hour on who helps whom.',
  minutes: 30,
  rule: 'Share only what you choose',
  whoFor: ['It is for people who share work.'],
  notNow: ['open conflict', 'a layoff ahead', 'an accident', 'too few people'].map((when) => ({
    when,
    instead: 'Leave it for later.',
    sections: ['mentors/find'],
    urgent: false,
  })),
  managers: { out: ['This is the better way.'], in: ['Only if all say yes.'] },
  agree: {
    opening: 'Agree on this first.',
    say: 'I can run it like this.',
    points: ['Coming is a choice.'],
  },
  invitation: {
    opening: 'Send it a week before.',
    fields: [{ id: 'day', label: 'Day', example: 'Tuesday' }],
    text: 'On {{day}} I will lead an hour on how we help each other. You may come or not. Nobody keeps a list of who came.',
  },
  prepare: [{ label: 'Room', text: 'A quiet one.' }],
  steps: ['open', 'work', 'close'].map((id) => ({
    id,
    title: 'A step',
    minutes: 10,
    aim: 'Everyone knows why.',
    script: [{ say: 'Welcome to this hour.' }, { do: 'Start on time.' }],
    ifLate: 'Leave it out.',
    strategies: ['names'],
    templates: ['ask'],
  })),
  troubles: [
    {
      id: 'silence',
      when: 'Nobody speaks',
      say: 'Silence is fine.',
      do: ['Count to ten.'],
      sections: [],
      urgent: false,
    },
  ],
  after: ['Leave nothing behind.'],
  afterTemplates: ['ask'],
  handouts: [
    {
      id: 'wall',
      kind: 'wall',
      title: 'Our agreement',
      use: 'One for the wall.',
      rule: 'Share only what you choose.',
      opening: 'We agree on this.',
      points: ['You may pass.', 'It is yours.', 'No notes.'],
      limit: 'This is a promise.',
    },
  ],
  cardsOpening: 'Each card has words to try.',
  cards: [1, 2, 3, 4, 5, 6].map((number) => ({
    id: `card-${'abcdef'.charAt(number - 1)}`,
    situation: 'You need a hand.',
    words: 'Could you help me?',
    strategy: 'questions',
  })),
  claims: [
    {
      id: 'first',
      strength: 'weak',
      finding: 'A study found something of interest.',
      references: ['dated'],
    },
  ],
  unknown: ['Nobody has tested it.'],
  reviewed: '2026-11-21',
  unreviewed: 'Not yet read by a specialist.',
};
