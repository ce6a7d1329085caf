/** From Continue to the next question of the self-assessment standing on the screen, with the processor slowed down six times. */
import type { Browser } from '@playwright/test';
import type { Bench } from '../bench.ts';
import { changed } from './painted.ts';

const slowdown = 6;
const questions = 20;

async function measure(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${address}assessment/questions/#full`);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (let question = 0; question < questions; question += 1) {
    times.push(await changed(page.locator('main button[type="submit"]').first(), 'main h1'));
    // Past the pause after which answers are saved, so that every try meets the same page.
    await page.waitForTimeout(500);
  }
  await page.close();
  return times;
}

export const nextQuestion: Bench = {
  name: `next question, processor ${slowdown} times slower`,
  aimMs: 100,
  measure,
};
