/** The plan: how long a keystroke takes to stand on the page, with few and with very many actions (fault F45). */
import {
  type Action,
  addAction,
  emptyPlan,
  emptyWords,
  planDocument,
} from '../../src/domain/plan/model.ts';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import type { Bench } from '../bench.ts';
import { keystrokes } from './painted.ts';

const typed = 'a'.repeat(60);
/** How many times slower than this machine: about a phone of the middle class. */
const slowdown = 4;

const action = (number: number): Action => ({
  ...emptyWords,
  what: `Action number ${number}`,
  why: 'A reason of some length, as a reader might write it down in a quiet hour. '.repeat(3),
  firstStep: 'Write down one line',
  status: 'not-started',
  isParked: false,
  startOn: null,
  startAt: null,
  reviewOn: null,
  // A day of the calendar, written out.
  addedOn: '2026-11-21' as CalendarDate,
  origin: { kind: 'own' },
});

function planText(count: number): string {
  let plan = emptyPlan;
  for (let number = 1; number <= count; number += 1) {
    plan = addAction(plan, `action-${number}`, action(number));
  }
  return encodeEnvelope({
    slot: 'plan',
    version: planDocument.version,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'a-bench',
    data: plan,
    setAside: [],
  });
}

/** From a keystroke to the frame that shows it, in a plan of `count` actions. */
const typing = (count: number): Bench => ({
  name: `plan, ${count} actions, a keystroke, ${slowdown} times slower`,
  aimMs: 100,
  async measure(browser, address) {
    const page = await browser.newPage();
    await page.goto(`${address}robots.txt`);
    await page.evaluate((text) => localStorage.setItem('handbook.plan', text), planText(count));
    await page.goto(`${address}plan/`);
    const why = page.getByRole('textbox', { name: 'Why it matters to me' }).first();
    await why.waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await keystrokes(page, why, typed);
    await page.close();
    return times;
  },
});

/** Few, many, and more than anybody has (fault F45). */
export const plan: readonly Bench[] = [3, 200, 1000].map(typing);
