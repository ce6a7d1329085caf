/** The parts about safety: what must be said, what must come first, and what is never said. */
import { describe, expect, it } from 'vitest';
import type { Safety } from '../../src/domain/guide/safety-schema.ts';
import { tagsIn } from '../../src/domain/guide/tags.ts';
import { safetyParts } from '../../src/domain/vocabulary.ts';
import { readContent, readSafety } from './read-content.ts';

const content = readContent();
const parts = readSafety();

function part(id: (typeof safetyParts)[number]): Safety {
  const found = parts.find((each) => each.id === id);
  if (!found) throw new Error(`content/safety/${id}.yaml is missing.`);
  return found.data;
}

/** Everything a reader sees of a part, in the order of the page, each text with where it stands. */
const textsOf = ({ title, first, groups, times, not, basis }: Safety) => [
  { where: 'title', text: title },
  { where: 'first', text: first },
  ...groups.flatMap(({ heading, steps }) => [
    { where: heading, text: heading },
    ...steps.flatMap((step) => [
      { where: heading, text: step.do },
      ...(step.say === undefined ? [] : [{ where: heading, text: step.say }]),
    ]),
  ]),
  ...(times?.rows ?? []).map(({ help, when }) => ({ where: 'times', text: `${help}: ${when}` })),
  ...(times ? [times.caption, times.note] : []).map((text) => ({ where: 'times', text })),
  ...not.map((text) => ({ where: 'not', text })),
  { where: 'basis', text: basis },
];

/** The texts under one heading, as one. */
const under = (data: Safety, where: string): string =>
  textsOf(data)
    .filter((each) => each.where === where)
    .map(({ text }) => text)
    .join(' ');

describe('the parts about safety', () => {
  it('are those that pages may name, and no other file lies beside them', () => {
    expect(parts.map(({ id }) => id).sort()).toEqual([...safetyParts].sort());
  });

  it('rest on references that exist, the hours of each help on their own', () => {
    const known = content.references.map(({ id }) => id);
    const cited = parts.flatMap(({ id, data }) =>
      [data.references, ...(data.times?.rows ?? []).map(({ references }) => references)]
        .flat()
        .map((reference) => ({ part: id, reference })),
    );
    expect(cited.length).toBeGreaterThan(parts.length);
    expect(cited.filter(({ reference }) => !known.includes(reference))).toEqual([]);
  });

  it('say of the words to say that they are ours, and that nobody of the trade has read them', () => {
    for (const { id, data } of parts) {
      expect(data.basis, id).toMatch(/words to say are ours/);
      expect(data.basis, id).toMatch(/\b(?:No|Nobody)\b[^.]* (?:has|have) read/);
    }
  });

  it('are each shown somewhere, and only under names that there are', () => {
    const inChapters = content.chapters.flatMap(({ body }) =>
      tagsIn(body).flatMap(({ name, attributes }) =>
        name === 'SafetySteps' ? (attributes['id'] ?? []) : [],
      ),
    );
    const inSituations = content.situations.flatMap(({ data }) => data.safety);
    const named = new Set<string>([...inChapters, ...inSituations]);
    expect([...named].sort()).toEqual([...safetyParts].sort());
  });

  it('all stand where somebody was bullied or harassed, on a page with Exit in reach', () => {
    const bullied = content.situations.find(({ id }) => id === 'bullied-or-harassed');
    expect(bullied?.data.aboutHarm).toBe(true);
    expect([...(bullied?.data.safety ?? [])].sort()).toEqual([...safetyParts].sort());
  });
});

describe('asking about suicide', () => {
  const data = part('ask-about-suicide');
  const headings = data.groups.map(({ heading }) => heading);
  const question = 'Are you thinking about suicide?';
  const says = data.groups.flatMap(({ steps }) => steps.flatMap(({ say }) => say ?? []));

  it('is done with the plain question', () => {
    expect(says).toContain(question);
  });

  const yes = data.groups.find(({ heading }) => /^If .*\byes\b/.test(heading));
  const no = data.groups.find(({ heading }) => /^If .*\bno\b/.test(heading));
  const afterYes = under(data, yes?.heading ?? 'no such group');

  it('has steps for a yes and steps for a no, after the question', () => {
    const asked = headings.findIndex((heading) => under(data, heading).includes(question));
    expect(asked).toBeGreaterThanOrEqual(0);
    expect(headings.indexOf(yes?.heading ?? '')).toBeGreaterThan(asked);
    expect(headings.indexOf(no?.heading ?? '')).toBeGreaterThan(asked);
    expect(yes).not.toBe(no);
    expect(under(data, no?.heading ?? '')).toMatch(/May I ask again/);
  });

  it('after a yes begins with staying, and says whom to call while staying', () => {
    expect(yes?.steps[0]?.do).toMatch(/^Stay/);
    expect(yes?.steps[0]?.say).toMatch(/I am staying with you/);
    expect(afterYes).toMatch(/call the emergency number/i);
    expect(afterYes).toMatch(/call a crisis line together/i);
    expect(afterYes).toMatch(/\bstays?\b.*\bcalls?\b|\bcalls?\b.*\bstays?\b/i);
  });

  it('moves means away only where that is safe, and never at a weapon', () => {
    const moving = yes?.steps.find((step) => /means away/.test(step.do))?.do ?? '';
    expect(moving).toMatch(/only if that is safe for you/);
    expect(moving).toMatch(/weapon, keep away/);
    expect(data.not.join(' ')).toMatch(/Do not go alone to where there is a weapon/);
  });

  it('promises no secret, and says so under what not to do', () => {
    expect(data.not.join(' ')).toMatch(/secret/);
    expect(says.join(' ')).toMatch(/I cannot keep this between us two/);
  });

  it('claims of asking that it does no harm, and not that it saves lives', () => {
    expect(data.first).toMatch(/asking did no harm/i);
    const claims = textsOf(data).filter(({ text }) =>
      /saves? lives|prevent|lowers? (?:the )?risk/i.test(text),
    );
    expect(claims.map(({ text }) => text)).toEqual([data.basis]);
    expect(data.basis).toMatch(/do not show that asking saves lives/);
  });

  it('calls a death by suicide no crime, no success and no failure', () => {
    const texts = textsOf(data).map(({ text }) => text);
    expect(
      texts.filter((text) => /\b(?:commit(?:s|ted)?|(?:un)?successful|failed)\b/i.test(text)),
    ).toEqual([]);
  });
});

describe('after an assault', () => {
  const data = part('after-assault');
  const texts = textsOf(data);
  const firstAt = (pattern: RegExp): number => texts.findIndex(({ text }) => pattern.test(text));

  it('is never said to be too late, in any part', () => {
    const found = parts.flatMap((each) =>
      textsOf(each.data).filter(({ text }) => /too late/i.test(text)),
    );
    expect(found).toEqual([]);
    expect(data.first).toContain('Later still helps');
  });

  it('comes with “It was not your fault” before anything else', () => {
    expect(data.first).toMatch(/^It was not your fault\./);
  });

  it('means care now: before evidence, and before the question what must be reported', () => {
    expect(data.groups[0]?.heading).toBe('Now');
    const now = under(data, 'Now');
    expect(now).toMatch(/medical care/);
    expect(now).not.toMatch(/evidence|must report|have to report/);
    const care = texts.findIndex(({ where, text }) => where === 'Now' && /medical care/.test(text));
    const report = firstAt(/must report|have to report/);
    const evidence = firstAt(/\bevidence\b/);
    expect(care).toBeGreaterThan(0);
    expect(report).toBeGreaterThan(care);
    expect(evidence).toBeGreaterThan(care);
    expect(firstAt(/Care comes first/)).toBeLessThanOrEqual(report);
  });

  it('decides nothing for the person: police, report and whom to tell are theirs', () => {
    expect(under(data, 'Now')).toMatch(/need not decide about the police/);
    expect(data.groups.some(({ heading }) => /yours to decide/.test(heading))).toBe(true);
    const ofOthers = texts.filter(({ text }) => /\bHR\b/.test(text));
    expect(ofOthers.length).toBeGreaterThan(0);
    expect(ofOthers.filter(({ text }) => !/their word/.test(text))).toEqual([]);
  });

  it('names whose hours they are, and says that care helps after them', () => {
    expect(data.times?.caption).toMatch(/as sources in the United Kingdom give it/);
    expect(data.times?.note).toMatch(/After them, care still helps/);
  });
});

describe('after being shouted at', () => {
  const data = part('shouted-at-today');

  it('begins with safety, and sends nobody back to the person who shouted', () => {
    expect(data.groups[0]?.heading).toBe('Now');
    expect(data.groups[0]?.steps[0]?.do).toMatch(/Go where others are/);
    expect(data.not.join(' ')).toMatch(/Do not face them alone/);
    expect(under(data, 'Before you raise it')).toMatch(/union or an adviser outside work first/);
  });

  it('leads to a crisis line whoever thinks of suicide', () => {
    expect(textsOf(data).some(({ text }) => /suicide.*crisis line/.test(text))).toBe(true);
  });
});
