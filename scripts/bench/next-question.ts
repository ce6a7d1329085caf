/** From Continue to the next question of the self-assessment standing on the screen, with the processor slowed down six times. */
import type { Browser } from '@playwright/test';
import type { Bench } from '../bench.ts';

const slowdown = 6;
const questions = 20;

/** Presses Continue, and gives the milliseconds until the first frame after another heading stands on the page. */
const pressContinue = (): Promise<number> =>
  new Promise((resolve) => {
    const heading = (): string => document.querySelector('main h1')?.textContent ?? '';
    const before = heading();
    const begin = performance.now();
    const watcher = new MutationObserver(() => {
      if (heading() === before) return;
      watcher.disconnect();
      // A task asked for while a frame is made runs once that frame is drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - begin);
        port2.postMessage(null);
      });
    });
    watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
    document.querySelector<HTMLButtonElement>('main button[type="submit"]')?.click();
  });

async function measure(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${address}assessment/questions/#full`);
  await page.getByRole('button', { name: 'Continue' }).waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (let question = 0; question < questions; question += 1) {
    times.push(await page.evaluate(pressContinue));
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
