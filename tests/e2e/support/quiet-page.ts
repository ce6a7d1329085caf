/** The `test` of this folder: every page is watched, and a test fails on console noise, page errors, CSP violations and requests to strangers. */
import { test as base, type BrowserContext, expect } from '@playwright/test';

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

interface Watching {
  /** What was heard so far. Tests that cause noise on purpose empty its lists and say why. */
  readonly noise: Noise;
}

export const test = base.extend<Watching>({
  noise: [
    async ({ context, baseURL }, use) => {
      const noise = await listenForNoise(context, new URL(baseURL ?? '').origin);
      await use(noise);
      expect(noise.messages, 'messages in the console').toEqual([]);
      expect(noise.strangers, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
