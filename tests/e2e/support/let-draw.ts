/** Lets a page draw what its stores say. Where that can be seen on the page, what is seen is waited for instead. */
import type { Page } from '@playwright/test';

/**
 * An island draws in a timer of no delay after its store changed (useStore of @nanostores/preact), so for a moment after
 * a press the page shows what was before. What follows a drawing, such as asking for what is stored, comes in a timer set
 * by the next frame (useEffect of Preact). Timers of one delay, and what waits for one frame, come in order: behind ours,
 * those of the press have been.
 */
export const letDraw = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        setTimeout(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );
