/** What the search for a browser and for Java may see and do, behind functions so that tests can stand in for it. */
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import { projectFolder, run, runTool } from '../commands.ts';

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  exists(path: string): boolean;
  /** Where Playwright would keep its own Chromium, whether it is there or not. */
  playwrightChromium(): string;
  /** The headless shell that came with the packages, ready to start; null where there is none for this machine. */
  packedShell(): Promise<string | null>;
  /** Whether the browser at this path starts here, with these switches. */
  starts(browser: string, switches: readonly string[]): Promise<boolean>;
  /** Whether the command runs and succeeds. */
  runs(command: string, args: readonly string[]): Promise<boolean>;
  /** Installs packages where that is possible: as root, on Debian and its kin. */
  installDebianPackages(names: readonly string[]): Promise<boolean>;
  installPlaywrightChromium(): Promise<boolean>;
}

const runs: World['runs'] = async (command, args) => (await run(command, args)).code === 0;

async function starts(executablePath: string, args: readonly string[]): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath, args: [...args], timeout: 10_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function installDebianPackages(names: readonly string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${names.join(', ')} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Without a network the update fails, but packages that are at hand can still be installed.
  await run('apt-get', ['update'], { env });
  const install = ['install', '-y', '--no-install-recommends', ...names];
  return (await run('apt-get', install, { env })).code === 0;
}

async function installPlaywrightChromium(): Promise<boolean> {
  console.log("Downloading Playwright's Chromium …");
  return (await runTool(['playwright', 'playwright'], ['install', 'chromium'])).code === 0;
}

/** Unpacks the headless shell of `@sparticuz/chromium`, once for each version of it. */
async function packedShell(): Promise<string | null> {
  const folder = path.join(projectFolder, 'node_modules/@sparticuz/chromium');
  const packed = path.join(folder, 'bin/chromium.br');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packed)) return null;
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const place = path.join(projectFolder, '.cache', 'headless-shell');
  const shell = path.join(place, version);
  if (existsSync(shell)) return shell;
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  // Under its name only when it is whole.
  const part = `${shell}.part`;
  const file = createWriteStream(part, { mode: 0o755 });
  await pipeline(createReadStream(packed), createBrotliDecompress(), file);
  await rename(part, shell);
  return shell;
}

/** This machine. */
export const thisMachine: World = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrightChromium: () => chromium.executablePath(),
  packedShell,
  starts,
  runs,
  installDebianPackages,
  installPlaywrightChromium,
};
