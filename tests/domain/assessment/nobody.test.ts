/** When the profile may say that the reader's list has nobody for a kind of support. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPeople, nobodyFor } from '../../../src/domain/assessment/nobody.ts';
import { type SupportKind, supportKinds } from '../../../src/domain/vocabulary.ts';

const giving = (...gets: SupportKind[]) => ({ gets });
const three = [giving('advice'), giving('practical', 'advice'), giving('belonging')];
const building = (...kinds: SupportKind[]) => ({ kinds });

describe('suggestions beside the list of people', () => {
  it('name the kinds they build that nobody gives, and how many people were looked at', () => {
    expect(nobodyFor([building('advice', 'feedback', 'emotional')], three)).toEqual([
      { kinds: ['feedback', 'emotional'], people: 3 },
    ]);
  });

  it('name a kind once, where it comes first', () => {
    const suggestions = [
      building('feedback'),
      building('feedback'),
      building('feedback', 'emotional'),
    ];
    expect(nobodyFor(suggestions, three).map((each) => each?.kinds)).toEqual([
      ['feedback'],
      undefined,
      ['emotional'],
    ]);
  });

  it('say nothing where somebody gives each of their kinds', () => {
    expect(nobodyFor([building('advice', 'belonging')], three)).toEqual([null]);
  });

  it('say nothing of an empty list, nor of one on which too few have a kind ticked', () => {
    expect(nobodyFor([building('feedback')], [])).toEqual([null]);
    const two = [...three.slice(1), giving(), giving()];
    expect(nobodyFor([building('feedback')], two)).toEqual([null]);
  });

  it('never name a kind that somebody gives, that the suggestion does not build, or twice', () => {
    const kinds = fc.subarray([...supportKinds]);
    const suggestions = fc.array(fc.record({ kinds }), { maxLength: 3 });
    fc.assert(
      fc.property(suggestions, fc.array(fc.record({ gets: kinds })), (built, people) => {
        const found = nobodyFor(built, people);
        const named = found.flatMap((each) => each?.kinds ?? []);
        expect(found).toHaveLength(built.length);
        expect(new Set(named).size).toBe(named.length);
        found.forEach((each, at) => {
          if (each === null) return;
          expect(each.people).toBeGreaterThanOrEqual(leastPeople);
          for (const kind of each.kinds) {
            expect(built[at]?.kinds).toContain(kind);
            expect(people.some((person) => person.gets.includes(kind))).toBe(false);
          }
        });
      }),
    );
  });
});
