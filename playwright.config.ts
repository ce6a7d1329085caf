/** Browser tests over finished builds: `dist` at the root, `.cache/dist-sub` below /handbook. Nothing is built here. */
import { defineConfig } from '@playwright/test';
import { findBrowser, findShell, shellSwitches } from './scripts/test/find-browser.ts';
import { thisMachine } from './scripts/test/world.ts';

const browser = await findBrowser(thisMachine);
if (!browser.ok) throw new Error(browser.error);
const shell = await findShell(thisMachine, browser.value, process.getuid?.());
// Worker processes read this file again and must not search again; a test that needs the whole browser starts it.
process.env['HEADLESS_SHELL_PATH'] = shell;
process.env['CHROMIUM_PATH'] = browser.value;

/** The builds are served at this port and the next; two checkouts on one machine can be tested at once with other ones. */
const rootPort = Number(process.env['TEST_PORT'] ?? 4331);
const subPathPort = rootPort + 1;

/** A server of one build; the same command on every system. */
const server = (port: number, env: Record<string, string>) => ({
  command: `"${process.execPath}" scripts/serve.ts`,
  port,
  env: { ...env, PORT: String(port) },
  stderr: 'pipe' as const,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
});

/** They do not share a tab, so that a worker starts anew for them; and some take long. */
const serviceWorkerTests = ['faults/F36-*', 'journeys/host-contacts*'];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    launchOptions: {
      executablePath: shell,
      args: shellSwitches(process.getuid?.()),
    },
    // The worker would fetch the whole site in every test; those that are about it allow it.
    serviceWorkers: 'block',
    locale: 'en-US',
    screenshot: 'only-on-failure',
  },
  projects: [
    // The longest tests first: a long one at the end leaves a core without work.
    {
      name: 'sub-path',
      testMatch: 'sub-path/**',
      use: { baseURL: `http://127.0.0.1:${subPathPort}/handbook/` },
    },
    {
      name: 'service worker',
      testMatch: serviceWorkerTests,
      use: { baseURL: `http://127.0.0.1:${rootPort}/` },
    },
    {
      name: 'root',
      testIgnore: ['sub-path/**', ...serviceWorkerTests],
      use: { baseURL: `http://127.0.0.1:${rootPort}/` },
    },
  ],
  webServer: [
    server(rootPort, { OUT_DIR: 'dist', BASE: '' }),
    server(subPathPort, { OUT_DIR: '.cache/dist-sub', BASE: '/handbook' }),
  ],
});
