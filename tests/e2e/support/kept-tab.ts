/**
 * One tab for many tests. A new browser context costs as much as a short test: a process is started, and every script
 * read anew. So a worker keeps its tab, and gives it to each test as a new one would be: storage, cookies, caches,
 * history, size and media as at the start. A test that did something that can't be taken back (a route, the clock, a
 * second tab, a listener, what the browser allows), or failed, has its context closed after it; the next one gets a new one.
 */
import type { Browser, BrowserContext, Page, ViewportSize } from '@playwright/test';

export interface KeptTab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The options it was made with, as text: a test with others needs another. */
  readonly options: string;
  /** Makes it as new, from a page of the site that stores nothing; false where that can't be. */
  empty(quietAddress: string): Promise<boolean>;
}

/** After these calls a tab is not given to another test. The first are asked of pages and of contexts. */
const lastingOnBoth = [
  'addInitScript',
  'addListener',
  'close',
  'exposeBinding',
  'exposeFunction',
  'on',
  'once',
  'prependListener',
  'route',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
];
const lasting = {
  page: [...lastingOnBoth, 'addLocatorHandler'],
  context: [
    ...lastingOnBoth,
    'addCookies',
    'grantPermissions',
    'newCDPSession',
    'newPage',
    'setGeolocation',
    'setOffline',
  ],
  clock: ['fastForward', 'install', 'pauseAt', 'resume', 'runFor', 'setFixedTime', 'setSystemTime'],
};

/** Calls `heard` before each call of one of the methods of `thing`. */
function listenToCalls(thing: object, methods: readonly string[], heard: () => void): void {
  const calls = thing as Record<string, unknown>;
  for (const method of methods) {
    const call = calls[method];
    if (typeof call !== 'function') throw new Error(`Playwright has no ${method} any more.`);
    calls[method] = (...given: unknown[]) => {
      heard();
      return Reflect.apply(call, thing, given);
    };
  }
}

/** Opens a tab in a context of its own, made with the options of the running test. */
export async function openTab(
  browser: Browser,
  options: string,
  viewport: ViewportSize | null | undefined,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<KeptTab> {
  const context = await browser.newContext();
  await prepare(context);
  const page = await context.newPage();
  const openDevtools = context.newCDPSession.bind(context, page);
  let isUsedUp = false;
  let isResized = false;
  let isEmulating = false;
  const useUp = (): void => {
    isUsedUp = true;
  };
  listenToCalls(page, lasting.page, useUp);
  listenToCalls(context, lasting.context, useUp);
  listenToCalls(context.clock, lasting.clock, useUp);
  listenToCalls(page, ['setViewportSize'], () => {
    isResized = true;
  });
  listenToCalls(page, ['emulateMedia'], () => {
    isEmulating = true;
  });

  return {
    context,
    page,
    options,
    async empty(quietAddress) {
      if (isUsedUp || page.isClosed() || context.pages().length !== 1) return false;
      // The test's last page writes what it still holds when it is left: before storage is emptied.
      await page.goto(quietAddress);
      await page.mouse.move(0, 0);
      if (isResized && viewport) await page.setViewportSize(viewport);
      if (isEmulating) {
        const none = { colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null };
        await page.emulateMedia({ media: null, ...none });
      }
      isResized = false;
      isEmulating = false;
      const { origin } = new URL(quietAddress);
      const devtools = await openDevtools();
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await devtools.send('Page.resetNavigationHistory');
      await devtools.detach();
      await context.clearCookies();
      return page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
        window.name = '';
        return localStorage.length + sessionStorage.length === 0;
      });
    },
  };
}
