/** When the profile may say that the reader's list has nobody for a kind of support. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPeople, nobodyFor } from '../../../src/domain/assessment/nobody.ts';
import { type SupportKind, supportKinds } from '../../../src/domain/guide/words.ts';

const giving = (...gets: SupportKind[]) => ({ gets });
const three = [giving('advice'), giving('practical', 'advice'), giving('belonging')];

describe('a suggestion beside the list of people', () => {
  it('names the kinds it builds that nobody gives, and how many people were looked at', () => {
    expect(nobodyFor(['advice', 'feedback', 'emotional'], three)).toEqual({
      kinds: ['feedback', 'emotional'],
      people: 3,
    });
  });

  it('says nothing when somebody gives each of its kinds', () => {
    expect(nobodyFor(['advice', 'belonging'], three)).toBeNull();
  });

  it('says nothing of an empty list, nor of one on which too few have a kind ticked', () => {
    expect(nobodyFor(['feedback'], [])).toBeNull();
    expect(nobodyFor(['feedback'], [...three.slice(1), giving(), giving()])).toBeNull();
  });

  it('never names a kind that somebody gives or that the suggestion does not build', () => {
    const kinds = fc.subarray([...supportKinds]);
    fc.assert(
      fc.property(kinds, fc.array(fc.record({ gets: kinds })), (built, people) => {
        const nobody = nobodyFor(built, people);
        if (nobody === null) return;
        expect(nobody.people).toBeGreaterThanOrEqual(leastPeople);
        for (const kind of nobody.kinds) {
          expect(built).toContain(kind);
          expect(people.some((person) => person.gets.includes(kind))).toBe(false);
        }
      }),
    );
  });
});
