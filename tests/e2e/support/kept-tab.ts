/**
 * One tab for many tests. A new browser context costs as much as a short test: a process is started, and every script
 * read anew. So a worker keeps its tab, and gives it to each test as a new one would be: storage, cookies, caches,
 * history, size, media, routes, listeners, scripts, permissions and further tabs as at the start. A test that did
 * something that can't be taken back (the clock, the protocol of the browser), or failed, has its context closed after
 * it; the next one gets a new one.
 */
import type { EventEmitter } from 'node:events';
import type { BrowserContext, CDPSession, Disposable, Page, ViewportSize } from '@playwright/test';

export interface KeptTab {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Makes it as new, from a page of the site that stores nothing; false where that can't be. */
  empty(quietAddress: string): Promise<boolean>;
}

type Send = CDPSession['send'];

/** The way past Playwright to a tab, which does not use the tab up. */
const protocols = new WeakMap<Page, (talk: (send: Send) => Promise<unknown>) => Promise<void>>();

/**
 * Runs a script in the page as one of its own. The browser reads a text anew each time Playwright evaluates it; one that
 * it runs as a script it knows again in the next page.
 */
export async function runScript(page: Page, source: string): Promise<void> {
  const talkTo = protocols.get(page);
  if (talkTo) await talkTo((send) => send('Runtime.evaluate', { expression: `${source};0` }));
  else await page.evaluate(source);
}

/** What Playwright can take back itself: these calls, on pages and on contexts, give what ends them. */
const ended = ['addInitScript', 'exposeBinding', 'exposeFunction'];
const listening = ['addListener', 'on', 'once', 'prependListener'];

/** After these calls a tab is not given to another test. The first are asked of pages and of contexts. */
const lastingOnBoth = [
  'close',
  'routeFromHAR',
  'routeWebSocket',
  'setDefaultNavigationTimeout',
  'setDefaultTimeout',
  'setExtraHTTPHeaders',
];
const lasting = {
  page: [...lastingOnBoth, 'addLocatorHandler'],
  context: [...lastingOnBoth, 'newCDPSession', 'setGeolocation'],
  clock: ['fastForward', 'install', 'pauseAt', 'resume', 'runFor', 'setFixedTime', 'setSystemTime'],
};

/** Calls `heard` with what was given and what came of it, after each call of one of the methods of `thing`. */
function listenToCalls(
  thing: object,
  methods: readonly string[],
  heard: (given: readonly unknown[], result: unknown) => void,
): void {
  const calls = thing as Record<string, unknown>;
  for (const method of methods) {
    const call = calls[method];
    if (typeof call !== 'function') throw new Error(`Playwright has no ${method} any more.`);
    calls[method] = (...given: unknown[]) => {
      const result: unknown = Reflect.apply(call, thing, given);
      heard(given, result);
      return result;
    };
  }
}

/** Opens the only tab of a new context, at the size its options ask for. */
export async function openTab(
  context: BrowserContext,
  viewport: ViewportSize | null | undefined,
): Promise<KeptTab> {
  const page = await context.newPage();
  const openSession = context.newCDPSession.bind(context, page);
  // Closed at once: while a second session is open, paper and colors can't be emulated any more after printing.
  const talkTo = async (talk: (send: Send) => Promise<unknown>): Promise<void> => {
    const session = await openSession();
    await talk(session.send.bind(session));
    await session.detach();
  };
  protocols.set(page, talkTo);
  let isUsedUp = false;
  const useUp = (): void => {
    isUsedUp = true;
  };
  listenToCalls(page, lasting.page, useUp);
  listenToCalls(context, lasting.context, useUp);
  listenToCalls(context.clock, lasting.clock, useUp);

  /** What takes back what the test did, in order; what takes back all of a kind stands there once. */
  const undoing = new Map<unknown, () => unknown>();
  const takeBack = (undo: () => unknown, kind: unknown = undo): void => {
    undoing.set(kind, undo);
  };
  for (const thing of [page, context]) {
    listenToCalls(thing, ended, (_given, result) => {
      takeBack(async () => (await (result as Promise<Disposable>)).dispose());
    });
    // A request may still wait for its answer; the test that answers it is over.
    const unroute = () => thing.unrouteAll({ behavior: 'ignoreErrors' });
    listenToCalls(thing, ['route'], () => takeBack(unroute));
    const emitter = thing as unknown as EventEmitter;
    listenToCalls(thing, listening, ([event, listener]) => {
      takeBack(() => emitter.off(event as string, listener as () => void));
    });
  }
  const goOffline = context.setOffline.bind(context);
  const resize = page.setViewportSize.bind(page);
  const emulate = page.emulateMedia.bind(page);
  const none = { colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null };
  const kinds = [
    [context, 'grantPermissions', () => context.clearPermissions()],
    [context, 'setOffline', () => goOffline(false)],
    [page, 'setViewportSize', () => viewport && resize(viewport)],
    [page, 'emulateMedia', () => emulate({ media: null, ...none })],
  ] as const;
  for (const [thing, method, undo] of kinds) {
    listenToCalls(thing, [method], () => takeBack(undo, method));
  }

  return {
    context,
    page,
    async empty(quietAddress) {
      if (isUsedUp || page.isClosed()) return false;
      for (const undo of [...undoing.values()].reverse()) await undo();
      undoing.clear();
      // The test's last pages write what they still hold when they are left: before storage is emptied.
      for (const each of context.pages()) {
        await each.goto(quietAddress);
        if (each !== page) await each.close();
      }
      await page.mouse.move(0, 0);
      const { origin } = new URL(quietAddress);
      await talkTo(async (send) => {
        await send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
        await send('Page.resetNavigationHistory');
      });
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
