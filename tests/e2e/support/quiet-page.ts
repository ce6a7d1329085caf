/** The `test` of this folder: every page is watched, and a test fails on console noise, page errors, CSP violations and requests to strangers. */
import { test as base, type BrowserContext, expect } from '@playwright/test';
import { type KeptTab, openTab } from './kept-tab.ts';

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

const originOf = (baseURL: string | undefined): string => new URL(baseURL ?? '').origin;

interface Watching {
  /** What was heard so far. Tests that cause noise on purpose empty its lists and say why. */
  readonly noise: Noise;
  /** What a test asks of its context with `test.use`, as text. */
  readonly contextWishes: string;
}

interface Keeping {
  /** The tab of this worker, and what is heard from it. */
  readonly kept: { tab?: KeptTab; noise?: Noise };
}

export const test = base.extend<Watching, Keeping>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it gives from the pattern.
    async ({}, use) => {
      const kept: Keeping['kept'] = {};
      await use(kept);
      await kept.tab?.context.close();
    },
    { scope: 'worker' },
  ],
  // Every option that a context can be made with.
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
  context: async ({ browser, kept, baseURL, contextWishes, viewport }, use, running) => {
    if (kept.tab?.options !== contextWishes) {
      await kept.tab?.context.close();
      kept.tab = await openTab(browser, contextWishes, viewport, async (context) => {
        kept.noise = await listenForNoise(context, originOf(baseURL));
      });
    }
    const { tab } = kept;
    await use(tab.context);
    const isWell = running.status === running.expectedStatus;
    if (isWell && (await tab.empty(`${baseURL}robots.txt`).catch(() => false))) return;
    await tab.context.close();
    delete kept.tab;
  },
  page: async ({ context, kept }, use) => {
    // The tab was opened with its context.
    await use(kept.tab?.page ?? (await context.newPage()));
  },
  noise: [
    async ({ context, kept, baseURL }, use) => {
      const noise = kept.noise ?? (await listenForNoise(context, originOf(baseURL)));
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
