/** The hour with a team keeps its time, its rule and its promises, in words a nervous facilitator can read aloud. */
import { describe, expect, it } from 'vitest';
import { supportKinds } from '../../src/domain/vocabulary.ts';
import { readContent } from './read-content.ts';

const content = readContent();
const session = content.teamSession;

/** Every text under a value, with the names of blanks taken for one word. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value.replaceAll(/\{\{[a-z-]+\}\}/g, 'blank')]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('the hour with a team', () => {
  it('lasts sixty minutes', () => {
    expect(session.minutes).toBe(60);
    expect(session.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(60);
  });

  it('has three handouts, each with the rule, and says the rule aloud in its first step and its invitation', () => {
    expect(session.rule).toBe('Share only what you choose');
    expect(session.handouts.map((each) => each.kind)).toEqual(['kinds', 'lines', 'wall']);
    for (const { rule } of session.handouts) expect(rule).toMatch(/^Share only what you choose\./);
    expect(textsIn(session.steps[0]).join(' ')).toContain(session.rule);
    expect(session.invitation.text).toContain(session.rule);
  });

  it('has twelve cards, whole sheets of six, each for another strategy', () => {
    expect(session.cards).toHaveLength(12);
    expect(new Set(session.cards.map((card) => card.strategy)).size).toBe(12);
  });

  it('practices support through more than half of the six kinds', () => {
    const used = session.cards.flatMap(
      (card) => content.strategies.find((each) => each.id === card.strategy)?.data.kinds ?? [],
    );
    expect(new Set(used).size).toBeGreaterThan(supportKinds.length / 2);
  });

  it('leads to urgent help wherever someone may be in danger', () => {
    const urgent = [...session.notNow, ...session.troubles].filter((each) => each.urgent);
    expect(urgent.map((each) => each.when)).toEqual([
      'You know of bullying, harassment or discrimination, or suspect it',
      'Someone has died, been hurt or been attacked',
      'Someone is upset',
      'Someone tells of harassment, bullying or discrimination',
    ]);
  });

  it('has no sentence of more than 22 words, and none that shouts, begs or plays down', () => {
    const sentences = textsIn(session).flatMap((text) => text.split(/(?<=[.?!:])[”]?\s+|\n+/));
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
    expect(sentences.filter((sentence) => wordsOf(sentence).length > 22)).toEqual([]);
    expect(sentences.filter((text) => /!|\b(please|just|simply)\b/i.test(text))).toEqual([]);
  });
});
