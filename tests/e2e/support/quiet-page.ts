/** The `test` of this folder: every page is watched, and a test fails on console noise, page errors, CSP violations and requests to strangers. */
import {
  test as base,
  type Browser,
  type BrowserContext,
  expect,
  type ViewportSize,
} from '@playwright/test';
import { type KeptTab, openTab } from './kept-tab.ts';
import { stayOnOneProcessor } from './one-processor.ts';

/** What was heard from the pages of one context. */
export interface Noise {
  /** Console warnings and errors, uncaught errors, CSP violations. */
  readonly messages: string[];
  /** Addresses outside the origin. */
  readonly strangers: string[];
}

/** Asking for a page that is not there is a message of the browser's, not of the page; blocked workers are Playwright's. */
const isNotOfThePage = (text: string): boolean =>
  text.includes('status of 404') || text.includes('registration blocked by Playwright');

/** Starts listening to every page of a context, present and future. */
export async function listenForNoise(context: BrowserContext, origin: string): Promise<Noise> {
  const noise: Noise = { messages: [], strangers: [] };
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(
        `CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      ),
    );
  });
  context.on('console', (message) => {
    if (!isNotOfThePage(message.text())) noise.messages.push(message.text());
  });
  context.on('weberror', (problem) => noise.messages.push(String(problem.error())));
  context.on('request', (request) => {
    const url = request.url();
    const isLocal = /^(data|blob|about):/.test(url) || new URL(url).origin === origin;
    if (!isLocal) noise.strangers.push(url);
  });
  return noise;
}

/** Opens a tab with the options of the running test. */
async function openKept(
  browser: Browser,
  baseURL: string | undefined,
  viewport: ViewportSize | null | undefined,
): Promise<Kept> {
  const context = await browser.newContext();
  const noise = await listenForNoise(context, new URL(baseURL ?? '').origin);
  return { tab: await openTab(context, viewport), noise };
}

interface Watching {
  /** The tab of the running test. */
  readonly kept: Kept;
  /** What was heard so far. Tests that cause noise on purpose empty its lists and say why. */
  readonly noise: Noise;
  /** What a test asks of its context with `test.use`, as text. */
  readonly contextWishes: string;
}

/** A tab that is kept, and what is heard from it. */
interface Kept {
  readonly tab: KeptTab;
  readonly noise: Noise;
}

interface Keeping {
  /** The tabs of this worker by what their contexts were made with, the one used last at the end. */
  readonly tabs: Map<string, Kept>;
  /** The worker has its processor; before the browser is started, which inherits it. */
  readonly processor: undefined;
}

/** How many tabs a worker keeps: a file with tests of two kinds should not have to open one for each test. */
const mostTabs = 3;

export const test = base.extend<Watching, Keeping>({
  processor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it gives from the pattern.
    async ({}, use, { parallelIndex, config }) => {
      stayOnOneProcessor(parallelIndex, config.workers);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  tabs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it gives from the pattern.
    async ({}, use) => {
      const tabs: Keeping['tabs'] = new Map();
      await use(tabs);
      for (const { tab } of tabs.values()) await tab.context.close();
    },
    { scope: 'worker' },
  ],
  // Every option that a context can be made with; twice, since Playwright reads from the pattern what to give.
  contextWishes: async (
    {
      acceptDownloads,
      baseURL,
      bypassCSP,
      clientCertificates,
      colorScheme,
      contextOptions,
      deviceScaleFactor,
      extraHTTPHeaders,
      geolocation,
      hasTouch,
      httpCredentials,
      ignoreHTTPSErrors,
      isMobile,
      javaScriptEnabled,
      locale,
      offline,
      permissions,
      proxy,
      serviceWorkers,
      storageState,
      timezoneId,
      userAgent,
      viewport,
    },
    use,
  ) => {
    await use(
      JSON.stringify({
        acceptDownloads,
        baseURL,
        bypassCSP,
        clientCertificates,
        colorScheme,
        contextOptions,
        deviceScaleFactor,
        extraHTTPHeaders,
        geolocation,
        hasTouch,
        httpCredentials,
        ignoreHTTPSErrors,
        isMobile,
        javaScriptEnabled,
        locale,
        offline,
        permissions,
        proxy,
        serviceWorkers,
        storageState,
        timezoneId,
        userAgent,
        viewport,
      }),
    );
  },
  kept: async ({ browser, tabs, baseURL, contextWishes, viewport }, use, running) => {
    const kept = tabs.get(contextWishes) ?? (await openKept(browser, baseURL, viewport));
    tabs.delete(contextWishes);
    await use(kept);
    const { tab } = kept;
    const isWell = running.status === running.expectedStatus;
    if (isWell && (await tab.empty(`${baseURL}robots.txt`).catch(() => false))) {
      tabs.set(contextWishes, kept);
    } else {
      await tab.context.close();
    }
    for (const [wishes, { tab: oldest }] of [...tabs].slice(0, -mostTabs)) {
      tabs.delete(wishes);
      await oldest.context.close();
    }
  },
  context: async ({ kept }, use) => {
    await use(kept.tab.context);
  },
  page: async ({ kept }, use) => {
    await use(kept.tab.page);
  },
  noise: [
    async ({ kept: { noise } }, use) => {
      noise.messages.length = 0;
      noise.strangers.length = 0;
      await use(noise);
      expect(noise.messages, 'messages in the console').toEqual([]);
      expect(noise.strangers, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
