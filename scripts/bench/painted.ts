/** From what a reader does to the frame that shows it, in milliseconds. */
import type { Locator, Page } from '@playwright/test';

/** Longer than any frame takes: the page is left alone until then. */
const pauseMs = 500;

/**
 * Types `text` into a field, letter by letter: the milliseconds from each key to the drawn frame that shows its letter.
 * The page is asked nothing before the last: a question in between is work for its thread, and part of what is measured.
 */
export async function keystrokes(page: Page, field: Locator, text: string): Promise<number[]> {
  await field.focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokes: times });
    let pressedAt = 0;
    const onKey = ({ timeStamp }: Event): void => {
      pressedAt = timeStamp;
    };
    const onLetter = (): void => {
      // A task asked for while a frame is made runs once that frame is drawn.
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressedAt)));
    };
    addEventListener('keydown', onKey, true);
    addEventListener('input', onLetter, true);
  });
  for (const letter of text) {
    await page.keyboard.press(letter);
    await page.waitForTimeout(pauseMs);
  }
  return page.evaluate(() => (window as unknown as { keystrokes: number[] }).keystrokes);
}

/**
 * Presses a button, or chooses `value` in a select: the milliseconds until the frame is drawn in which what `shown` selects
 * is another than before.
 */
export const changed = (control: Locator, shown: string, value?: string): Promise<number> =>
  control.evaluate(
    (element, [selector, choice]) =>
      new Promise<number>((resolve) => {
        const looks = (): string | undefined => document.querySelector(selector)?.outerHTML;
        const before = looks();
        const begin = performance.now();
        const watcher = new MutationObserver(() => {
          if (looks() === before) return;
          watcher.disconnect();
          // A task asked for while a frame is made runs once that frame is drawn.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - begin);
            port2.postMessage(null);
          });
        });
        watcher.observe(document.body, { childList: true, subtree: true, attributes: true });
        // In the page: the benches give buttons and selects.
        if (choice === undefined) return (element as HTMLButtonElement).click();
        (element as HTMLSelectElement).value = choice;
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    [shown, value] as const,
  );
