/** Puts work into the browser's storage before the handbook opens, and reads it back, without any of its code running. */
import type { Page } from '@playwright/test';
import type { Responses } from '../../../src/domain/assessment/responses.ts';
import {
  type Action,
  addAction,
  emptyPlan,
  emptyWords,
  type Plan,
  planDocument,
} from '../../../src/domain/plan/model.ts';
import type { CalendarDate } from '../../../src/lib/calendar-date.ts';
import { encodeEnvelope } from '../../../src/persistence/envelope.ts';
import { content, statements } from './assessment-content.ts';

export const planKey = 'handbook.plan';
export const answersKey = 'handbook.assessment';

/** A file of the site that runs no scripts, to reach the origin's storage. */
const quietAddress = 'robots.txt';

/** Goes there, unless the tab is there: one that is given to the next test is. */
async function goWhereNothingRuns(page: Page): Promise<void> {
  if (!page.url().endsWith(`/${quietAddress}`)) await page.goto(quietAddress);
}

export async function putStored(
  page: Page,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await goWhereNothingRuns(page);
  await page.evaluate((all) => {
    for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
  }, entries);
}

/** Runs in the page. */
function storeOnly(entries: Readonly<Record<string, string>>): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
}

/** The same tab as a new reader's, with nothing stored but the entries. */
export async function startAnew(
  page: Page,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await goWhereNothingRuns(page);
  await page.evaluate(storeOnly, entries);
}

/** Opens a page as a new reader with nothing stored but the entries, which are there before its first script. */
export async function openAnew(
  page: Page,
  address: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  const storing = await page.addInitScript(storeOnly, entries);
  await page.goto(address);
  await storing.dispose();
}

export const stored = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

export const storedKeys = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).sort());

/** A literal date in the type of dates. */
const day = (text: string): CalendarDate => text as CalendarDate;

/** An action with every field written, so that each word can be looked for. */
export function fullAction(name: string, change: Partial<Action> = {}): Action {
  const word = (field: string): string => `${field} of ${name} stands here`;
  return {
    ...emptyWords,
    what: word('What'),
    why: word('Why'),
    withWhom: word('Whom'),
    whenWhere: word('When'),
    firstStep: word('Step'),
    ifObstacle: word('Obstacle'),
    thenStep: word('Then'),
    learned: word('Lesson'),
    status: 'not-started',
    isParked: false,
    startOn: null,
    startAt: null,
    reviewOn: day('2027-03-08'),
    addedOn: day('2026-11-21'),
    origin: { kind: 'own' },
    ...change,
  };
}

/** The texts a reader would look for on paper. */
export const wordsOf = (action: Action): string[] =>
  [
    action.what,
    action.why,
    action.withWhom,
    action.whenWhere,
    action.firstStep,
    action.ifObstacle,
    action.thenStep,
    action.learned,
  ].filter(Boolean);

const envelope = (slot: 'plan' | 'assessment', data: unknown, version = 1): string =>
  encodeEnvelope({
    slot,
    version,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'a-test',
    data,
    setAside: [],
  });

/** The stored text of a plan with these actions; from the fourth on they are parked by the plan's own rule. */
export function planText(actions: readonly Action[], version = planDocument.version): string {
  const plan = actions.reduce<Plan>(
    (before, action, index) => addAction(before, `action-${index + 1}`, action),
    emptyPlan,
  );
  return envelope('plan', plan, version);
}

/** The stored text of answers to the first `count` statements: 0, 1, 2, 3, 4, again and again. */
export function answersText(count: number, version = 2): string {
  const cell = <T>(value: T) => ({ value, revision: 1 });
  const scale = [0, 1, 2, 3, 4] as const;
  const given = statements.slice(0, count);
  const isAll = count === statements.length;
  const responses: Responses = {
    answers: Object.fromEntries([
      ...given.map(({ area, statement }, index) => {
        const shift = content.areas.indexOf(area);
        return [statement.id, cell(scale[(index + shift) % 5] ?? 0)] as const;
      }),
      ...(isAll ? content.strain.statements : []).map(({ id }) => [id, cell(4 as const)] as const),
    ]),
    importance: Object.fromEntries(
      content.areas
        .filter((area) => given.filter((each) => each.area === area).length === 4)
        .map((area, index) => [area.id, cell(([2, 1, 0] as const)[index % 3] ?? 0)] as const),
    ),
    contexts: { remote: cell(true) },
    finished: { value: null, revision: 0 },
    length: { value: 'full', revision: 0 },
    earlier: {},
  };
  return envelope('assessment', responses, version);
}
