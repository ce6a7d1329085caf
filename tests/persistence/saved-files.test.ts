/**
 * Old data: every file that a released version wrote still loads, and nothing in it is lost. The files are frozen: a
 * changed one fails here. A new shape brings files of its own; these stay.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { earlierOf } from '../../src/domain/assessment/earlier.ts';
import {
  answerTo,
  importanceOf,
  type Responses,
  responsesDocument,
} from '../../src/domain/assessment/responses.ts';
import { type Network, peopleInOrder, networkDocument } from '../../src/domain/network/model.ts';
import {
  actionsInOrder,
  activeActions,
  type Plan,
  planDocument,
} from '../../src/domain/plan/model.ts';
import { decidedReviews, ticksOf } from '../../src/domain/plan/progress.ts';
import { lineOf, hardDayDocument } from '../../src/domain/hard-day/model.ts';
import { draftById, draftsOf, draftsDocument } from '../../src/domain/words/drafts.ts';
import { previousKeyOf } from '../../src/persistence/beside-keys.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import { slotNames } from '../../src/persistence/slot-names.ts';
import { openSlot, type Slot, type SlotDefinition } from '../../src/persistence/slot.ts';
import { type FaultyStorage, faultyStorage } from '../support/faulty-storage.ts';
import { manualTimers } from '../support/timers.ts';

const folder = new URL('../fixtures/saved/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** The first 16 digits of each file's SHA-256. Add lines; never change one. */
const frozen: Readonly<Record<string, string>> = {
  'v1/assessment-finished.txt': '1b42647ffc209e34',
  'v1/assessment-part-way.txt': 'b0f1614e38f5937b',
  'v1/assessment-set-aside.txt': '1af4819c4db5aadd',
  'v1/assessment-started-over.txt': '0dc6ac7d00b250fe',
  'v1/drafts-filled.txt': '24174f7d33632ba2',
  'v1/drafts-one.txt': 'de4332dacdef6889',
  'v1/drafts-set-aside.txt': '3183c9e99f29e245',
  'v1/hard-day-filled.txt': '74af07af28c5fd78',
  'v1/network-filled.txt': '8439aa1ae2fea7c7',
  'v1/network-set-aside.txt': '08b477ca0a5a4284',
  'v1/plan-filled.txt': 'cbcdb636f4243271',
  'v1/plan-one-action.txt': '4e53c316511b228e',
  'v1/plan-set-aside.txt': 'f8ed7a1c16353c46',
  'v2/assessment-quick.txt': 'b61065304e11d4c5',
  'v2/assessment-two-earlier.txt': 'fde029cd93ed2cc4',
  'v2/plan-looked-back.txt': '0038163161e0f191',
};
const files = Object.keys(frozen);

interface Opened<T> {
  readonly slot: Slot<T>;
  readonly storage: FaultyStorage;
}

function open<T>(definition: SlotDefinition<T>, file: string): Opened<T> {
  const storage = faultyStorage({ [keyOf(definition.name)]: textOf(file) });
  const now = (): string => '2027-06-01T12:00:00.000Z';
  const slot = openSlot(definition, { storage, timers: manualTimers(), now, tabId: 'today' });
  slot.load();
  return { slot, storage };
}

const assessment = (name: string): Responses =>
  open(responsesDocument, `v1/assessment-${name}.txt`).slot.state().value;
const network = (name: string): Network =>
  open(networkDocument, `v1/network-${name}.txt`).slot.state().value;
const plan = (name: string): Plan => open(planDocument, `v1/plan-${name}.txt`).slot.state().value;

/** Every word, number and yes or no in a value, however deep. */
function leavesOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return value === null ? [] : [value];
  return Object.values(value).flatMap(leavesOf);
}

describe('files that earlier versions saved', () => {
  it('are all listed, and none was ever edited', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(found.filter((name) => name.endsWith('.txt')).sort()).toEqual([...files].sort());
    for (const [file, digits] of Object.entries(frozen)) {
      const hash = createHash('sha256').update(textOf(file)).digest('hex');
      expect(`${file} ${hash.slice(0, 16)}`).toBe(`${file} ${digits}`);
    }
  });

  it('are there for every version of every slot', () => {
    const versions = [
      responsesDocument,
      networkDocument,
      planDocument,
      hardDayDocument,
      draftsDocument,
    ].flatMap(({ name, version }) =>
      Array.from({ length: version }, (_, at) => `v${at + 1}/${name}-`),
    );
    for (const start of versions) {
      expect(files.filter((file) => file.startsWith(start)).length).toBeGreaterThan(0);
    }
  });

  it.each(files)('P4, P8, F07: %s loads, and is stored again with nothing lost', (file) => {
    const slotName = slotNames.find((name) => file.includes(`/${name}-`)) ?? 'assessment';
    const check = <T>({ slot, storage }: Opened<T>, change: (now: T) => T): void => {
      const text = textOf(file);
      const saved = JSON.parse(text) as { data: unknown; setAside?: readonly unknown[] };
      expect(slot.state().status).toEqual({ kind: 'saved' });
      expect(slot.state().setAside).toEqual(saved.setAside ?? []);
      const leaves = leavesOf(slot.state().value);
      for (const leaf of leavesOf(saved.data)) expect(leaves).toContain(leaf);

      slot.edit(change);
      slot.flush();
      expect(slot.state().status).toEqual({ kind: 'saved' });
      expect(storage.texts.get(previousKeyOf(slotName))).toBe(text);
      const again = JSON.parse(storage.texts.get(keyOf(slotName)) ?? '') as typeof saved;
      expect(again.data).toEqual(slot.state().value);
      expect(again.setAside).toEqual(saved.setAside);
    };
    // A change of nothing but identity, as the smallest reason to save.
    if (slotName === 'plan') check(open(planDocument, file), (now) => ({ ...now }));
    else if (slotName === 'hard-day') check(open(hardDayDocument, file), (now) => ({ ...now }));
    else if (slotName === 'drafts') check(open(draftsDocument, file), (now) => ({ ...now }));
    else if (slotName === 'network') check(open(networkDocument, file), (now) => ({ ...now }));
    else check(open(responsesDocument, file), (now) => ({ ...now }));
  });
});

describe('what is in them', () => {
  it('a finished self-assessment still has its answers, passes and day', () => {
    const finished = assessment('finished');
    expect(answerTo(finished, 'colleagues-hands')).toBe(3);
    expect(answerTo(finished, 'manager-safe')).toBe(2);
    expect(answerTo(finished, 'manager-feedback')).toBe('skipped');
    expect(answerTo(finished, 'mentors-ahead')).toBe('does-not-apply');
    expect(importanceOf(finished, 'wider-network')).toBe('skipped');
    expect(finished.contexts['carer']?.value).toBe(true);
    expect(finished.contexts['shift']?.value).toBe(false);
    expect(finished.finished.value).toEqual({ on: '2026-11-20', instrument: 1 });
  });

  it('a self-assessment of version 1 was a full one, and has none before it', () => {
    expect(assessment('finished').length.value).toBe('full');
    expect(earlierOf(assessment('finished'))).toEqual([]);
  });

  it('F22, F23: two earlier self-assessments still have their days, versions and answers', () => {
    const { value } = open(responsesDocument, 'v2/assessment-two-earlier.txt').slot.state();
    expect(value.length.value).toBe('quick');
    const [newer, older] = earlierOf(value);
    expect([newer?.on, newer?.instrument]).toEqual(['2027-01-30', 2]);
    expect(newer?.answers['commuters-lift']).toBe(3);
    expect([older?.on, older?.instrument]).toEqual(['2026-11-24', 1]);
    expect(older?.importance).toEqual({ manager: 2, peers: 'skipped' });
  });

  it('F22, F23: an answer to a statement of another edition is kept, one taken back stays so', () => {
    const partWay = assessment('part-way');
    expect(answerTo(partWay, 'commuters-lift')).toBe(3);
    expect(answerTo(partWay, 'colleagues-information')).toBeUndefined();
    expect(answerTo(assessment('started-over'), 'colleagues-hands')).toBeUndefined();
  });

  it('a plan of version 1 is joined by the fields of version 2, empty', () => {
    const filled = plan('filled');
    expect(filled.ticks).toEqual({});
    expect(filled.reviews).toEqual({});
    for (const { learned, startOn, startAt } of actionsInOrder(filled)) {
      expect([learned, startOn, startAt]).toEqual(['', null, null]);
    }
  });

  it('a plan of version 2 still has its first day, ticks and looks back', () => {
    const looked = open(planDocument, 'v2/plan-looked-back.txt').slot.state().value;
    expect(actionsInOrder(looked)[0]).toMatchObject({ startOn: '2026-09-07', startAt: '07:45' });
    expect(ticksOf(looked, 'k3m9p2x7vqr4')).toEqual(['2026-09-08', '2026-09-16']);
    expect(decidedReviews(looked, 'k3m9p2x7vqr4')).toMatchObject([
      { number: 1, decision: 'keep', moved: 'Two talks, both short.' },
    ]);
    expect(actionsInOrder(looked)[1]?.learned).toBe('It was not the right moment.');
  });

  it('a hard-day page still has its lines', () => {
    const page = open(hardDayDocument, 'v1/hard-day-filled.txt').slot.state().value;
    expect(lineOf(page, 'person-1')).toBe('ר׳ 👩‍👧');
    expect(lineOf(page, 'country')).toBe('European Union');
    expect(lineOf(page, 'person-3')).toBe('');
  });

  it('a filled network still has its people in order, its days, and what was called fine', () => {
    const filled = network('filled');
    const people = peopleInOrder(filled);
    expect(people.map((person) => person.name)).toEqual(['R.', 'נועה 👩‍👩‍👧 <b>', 'union desk']);
    expect(people[0]).toMatchObject({
      circle: 1,
      gets: ['emotional', 'belonging'],
      rhythmWeeks: 2,
    });
    expect(people[1]).toMatchObject({
      lastContact: '2024-02-29',
      drains: true,
      place: 'past-jobs',
    });
    expect(Object.keys(filled.fine)).toEqual(['kinds-uncovered:practical+feedback+sponsorship']);
    expect(peopleInOrder(network('set-aside')).map((person) => person.name)).toEqual(['S.']);
  });

  it('a filled plan still has its order, its removed action, and every script and symbol', () => {
    const actions = actionsInOrder(plan('filled'));
    expect(actions.map((action) => action.id)).toEqual([
      'z2p6hc4mjx8v',
      'm4x8q2vh7tcz',
      'b7d3nr9ykw2e',
      'f8g4vs2nhd6j',
    ]);
    expect(activeActions(plan('filled')).map((action) => action.withWhom)).toEqual([
      'Zoë from accounts',
    ]);
    expect(actions[2]?.what).toBe('שיחה עם נעמה 👩‍👩‍👧 — "about Friday"');
    expect(actions[2]?.why).toBe('<b>not bold</b>\n=SUM(A1)\n\\ and "quotes"');
    expect(actions[0]?.reviewOn).toBe('2026-03-29');
    expect(actionsInOrder(plan('one-action'))[0]?.origin).toEqual({
      kind: 'strategy',
      strategy: 'a-strategy-since-retired',
    });
  });

  it('drafts still have their words, the text changed by hand, and what came of them', () => {
    const { value } = open(draftsDocument, 'v1/drafts-filled.txt').slot.state();
    expect(draftById(value, 'h7w3kd9xqv2m')).toBeUndefined();
    const kept = draftById(value, 'p4n8tz6yjc5r');
    expect(kept?.values['question']).toBe('<b>not bold</b>\n=SUM(A1)\n{{name}} "quotes"');
    expect(kept?.ownText).toBe('Hello נעמה,\n\nas <i>typed</i>\\');
    expect(kept?.answer).toBe('notNow');
    expect(draftsOf(value, 'a-template-since-retired')[0]?.answer).toBe('silence');
  });
});
