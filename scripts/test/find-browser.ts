/**
 * Finds a Chromium for the browser tests, or gets one. The order: what the caller names, what the system has,
 * what Playwright has, Debian's package (root only), Playwright's download.
 */
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { World } from './world.ts';

const linuxPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function windowsPaths(env: World['env']): string[] {
  return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder
      ? [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ]
      : [],
  );
}

/** Where a system of this kind usually keeps a Chromium. */
function usualPlaces(world: Pick<World, 'platform' | 'env'>): readonly string[] {
  if (world.platform === 'darwin') return macPaths;
  return world.platform === 'win32' ? windowsPaths(world.env) : linuxPaths;
}

/** The path of a browser, or one sentence that says what to do. */
export async function findBrowser(world: World): Promise<Result<string, string>> {
  const named = world.env['CHROMIUM_PATH'];
  if (named) {
    return world.exists(named)
      ? ok(named)
      : err(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const present = [...usualPlaces(world), world.playwrightChromium()].find(world.exists);
  if (present) return ok(present);
  // One to read, and one that has the letters of every script: tests print them.
  const fonts = ['fonts-dejavu-core', 'fonts-unifont'];
  const isInstalled =
    (await world.installDebianPackages(['chromium', 'chromium-headless-shell', ...fonts])) ||
    // Not every kin of Debian has the shell.
    (await world.installDebianPackages(['chromium', ...fonts]));
  const installed = isInstalled && linuxPaths.find(world.exists);
  if (installed) return ok(installed);
  if (await world.installPlaywrightChromium()) return ok(world.playwrightChromium());
  return err(
    'No Chromium was found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/**
 * The Chromium without a window system that most tests run in: it opens pages in a third of the time, but has no
 * back/forward cache. The order: the one that `npm test` found before, the one that came with the packages if it starts
 * here, the one beside the browser (Debian's chromium-headless-shell), the browser itself. Beside a browser that the
 * caller names, no other is used.
 */
export async function findShell(
  world: World,
  browser: string,
  userId: number | undefined,
): Promise<string> {
  const known = world.env['HEADLESS_SHELL_PATH'];
  if (known) return known;
  const packed = world.env['CHROMIUM_PATH'] ? null : await world.packedShell();
  if (packed && (await world.starts(packed, shellSwitches(userId)))) return packed;
  const beside = `${browser}-headless-shell`;
  return world.exists(beside) ? beside : browser;
}

/** Chromium's switches: no calls home; no sandbox only where it can't work, for root. */
export function browserSwitches(userId: number | undefined): string[] {
  return [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(userId === 0 ? ['--no-sandbox'] : []),
  ];
}

/**
 * The switches of the shell: it draws without a graphics card. Its scripts are compiled once and lightly, without threads
 * of their own: a page lives for a second here, and what would make it fast later costs more than it saves.
 */
export const shellSwitches = (userId: number | undefined): string[] => [
  ...browserSwitches(userId),
  '--disable-gpu',
  '--disable-software-rasterizer',
  '--js-flags=--single-threaded,--no-opt,--no-maglev',
  '--num-raster-threads=1',
];
