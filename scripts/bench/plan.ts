/** The plan: how long a keystroke takes to stand on the page, with few and with very many actions (fault F45). */
import type { Page } from '@playwright/test';
import { planVersion } from '../../src/domain/plan/migrations.ts';
import { type Action, addAction, emptyPlan, emptyWords } from '../../src/domain/plan/model.ts';
import type { CalendarDate } from '../../src/lib/calendar-date.ts';
import { encodeEnvelope } from '../../src/persistence/envelope.ts';
import type { Bench } from '../bench.ts';

const keys = 60;
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
    version: planVersion,
    revision: 1,
    savedAt: '2026-11-21T08:00:00.000Z',
    savedBy: 'a-bench',
    data: plan,
    setAside: [],
  });
}

/** Milliseconds from each of many keystrokes to the frame that shows it. */
async function typeInto(page: Page): Promise<number[]> {
  const field = page.getByRole('textbox', { name: 'Why it matters to me' }).first();
  await field.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokes: times });
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() =>
          // After the frame was drawn, not before.
          setTimeout(() => times.push(performance.now() - event.timeStamp)),
        ),
      true,
    );
  });
  for (let at = 0; at < keys; at += 1) {
    await page.keyboard.press('a');
    // One after the other, as a reader types: a key must not wait for the one before it.
    await page.waitForFunction(
      (count) => (window as unknown as { keystrokes: number[] }).keystrokes.length > count,
      at,
    );
  }
  return page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes);
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
    await page.getByRole('textbox', { name: 'Why it matters to me' }).first().waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const times = await typeInto(page);
    await page.close();
    return times;
  },
});

/** Few, many, and more than anybody has (fault F45). */
export const plan: readonly Bench[] = [3, 200, 1000].map(typing);
