/** A browser with the cache for Back and Forward. Playwright switches it off, and the headless shell has none. */
import {
  type Browser,
  type BrowserContext,
  chromium,
  type LaunchOptions,
  type Page,
} from '@playwright/test';
import { listenForNoise, type Noise } from './quiet-page.ts';

export interface CachedBrowser {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly noise: Noise;
}

/** Starts the whole browser and opens a page that hears noise as every other test does. */
export async function openCachedBrowser(
  launchOptions: LaunchOptions,
  baseURL: string | undefined,
): Promise<CachedBrowser> {
  const whole = process.env['CHROMIUM_PATH'];
  const browser = await chromium.launch({
    ...launchOptions,
    ...(whole ? { executablePath: whole } : {}),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const noise = await listenForNoise(context, new URL(baseURL ?? '').origin);
  return { browser, context, page: await context.newPage(), noise };
}

/** Marks the page so that `restored` finds it when it comes out of the cache. */
export const markRestoring = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset['restored'] = String(event.persisted);
    });
  });

/** There once the page came out of the cache. */
export const restored = ':root[data-restored=true]';
