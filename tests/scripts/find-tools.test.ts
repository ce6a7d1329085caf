/** The search for a browser and for Java, in worlds made up for it. */
import { expect, test } from 'vitest';
import { browserSwitches, findBrowser, findShell } from '../../scripts/test/find-browser.ts';
import { findJava } from '../../scripts/test/find-java.ts';
import type { World } from '../../scripts/test/world.ts';

interface Made {
  readonly files?: readonly string[];
  /** What turns up when Debian packages are installed; undefined when that is not possible. */
  readonly debian?: readonly string[];
  readonly download?: boolean;
  /** The headless shell among the packages. */
  readonly packed?: string;
  readonly platform?: NodeJS.Platform;
  readonly env?: Record<string, string>;
}

function world({
  files = [],
  debian,
  download = false,
  packed,
  platform = 'linux',
  env = {},
}: Made) {
  const present = new Set(files);
  const calls: string[] = [];
  const made: World = {
    env,
    platform,
    exists: (file) => present.has(file),
    playwrightChromium: () => '/playwright/chrome',
    packedShell: async () => packed ?? null,
    starts: async (browser) => present.has(browser),
    runs: async (command) => present.has(command),
    async installDebianPackages(names) {
      calls.push(`debian ${names.join(' ')}`);
      for (const file of debian ?? []) present.add(file);
      return debian !== undefined;
    },
    async installPlaywrightChromium() {
      calls.push('playwright');
      return download;
    },
  };
  return { made, calls };
}

test.each<[string, Made, string]>([
  [
    'the one the caller names comes first',
    { env: { CHROMIUM_PATH: '/mine' }, files: ['/mine', '/usr/bin/chromium'] },
    '/mine',
  ],
  [
    'then the usual places in their order',
    { files: ['/usr/bin/google-chrome', '/usr/bin/chromium-browser', '/playwright/chrome'] },
    '/usr/bin/chromium-browser',
  ],
  ["then Playwright's own", { files: ['/playwright/chrome'] }, '/playwright/chrome'],
  [
    'on a Mac the applications',
    {
      platform: 'darwin',
      files: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/usr/bin/chromium'],
    },
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'on Windows the program folders',
    {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Programs' },
      files: ['C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
    },
    'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
])('%s', async (_, setting, expected) => {
  const { made, calls } = world(setting);
  expect(await findBrowser(made)).toEqual({ ok: true, value: expected });
  expect(calls).toEqual([]);
});

test('a name that leads nowhere is said, not passed over', async () => {
  const { made } = world({ env: { CHROMIUM_PATH: '/gone' }, files: ['/usr/bin/chromium'] });
  expect(await findBrowser(made)).toEqual({
    ok: false,
    error: 'CHROMIUM_PATH names /gone, which is not there.',
  });
});

test('with none there, Debian installs one, with its headless shell and fonts', async () => {
  const { made, calls } = world({ debian: ['/usr/bin/chromium'] });
  expect(await findBrowser(made)).toEqual({ ok: true, value: '/usr/bin/chromium' });
  expect(calls).toEqual([
    'debian chromium chromium-headless-shell fonts-dejavu-core fonts-unifont',
  ]);
});

const shellOfDebian = '/usr/bin/chromium-headless-shell';

test.each<[string, Made, string]>([
  [
    'the shell that came with the packages is used where it starts',
    { packed: '/packed', files: ['/packed', shellOfDebian] },
    '/packed',
  ],
  [
    'where it does not start, the one beside the browser',
    { packed: '/packed', files: [shellOfDebian] },
    shellOfDebian,
  ],
  ['where there is none, the browser', { packed: '/packed' }, '/usr/bin/chromium'],
  [
    'beside a browser that the caller names, no other',
    { packed: '/packed', files: ['/packed'], env: { CHROMIUM_PATH: '/usr/bin/chromium' } },
    '/usr/bin/chromium',
  ],
  [
    'one that was found before is not searched again',
    { packed: '/packed', files: ['/packed'], env: { HEADLESS_SHELL_PATH: '/known' } },
    '/known',
  ],
])('%s', async (_, setting, expected) => {
  expect(await findShell(world(setting).made, '/usr/bin/chromium', 0)).toBe(expected);
});

test('where Debian cannot, Playwright downloads one', async () => {
  const { made, calls } = world({ download: true });
  expect(await findBrowser(made)).toEqual({ ok: true, value: '/playwright/chrome' });
  expect(calls).toEqual([
    'debian chromium chromium-headless-shell fonts-dejavu-core fonts-unifont',
    'debian chromium fonts-dejavu-core fonts-unifont',
    'playwright',
  ]);
});

test('when nothing works, one sentence says what to do', async () => {
  const found = await findBrowser(world({}).made);
  expect(found).toMatchObject({ ok: false, error: expect.stringContaining('set CHROMIUM_PATH') });
});

test('the sandbox is given up only for root', () => {
  expect(browserSwitches(0)).toContain('--no-sandbox');
  expect(browserSwitches(1000)).not.toContain('--no-sandbox');
  expect(browserSwitches(undefined)).not.toContain('--no-sandbox');
});

test('Java is taken from the path, else from Debian, else left out', async () => {
  const present = world({ files: ['java'] });
  expect(await findJava(present.made)).toBe('java');
  expect(present.calls).toEqual([]);
  const installed = world({ debian: ['java'] });
  expect(await findJava(installed.made)).toBe('java');
  expect(installed.calls).toEqual(['debian default-jre-headless']);
  expect(await findJava(world({ debian: [] }).made)).toBeNull();
  expect(await findJava(world({}).made)).toBeNull();
});
