/** What the search for a browser and for Java may see and do, behind functions so that tests can stand in for it. */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, runTool } from '../commands.ts';

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  exists(path: string): boolean;
  /** Where Playwright would keep its own Chromium, whether it is there or not. */
  playwrightChromium(): string;
  /** Whether the command runs and succeeds. */
  runs(command: string, args: readonly string[]): Promise<boolean>;
  /** Installs packages where that is possible: as root, on Debian and its kin. */
  installDebianPackages(names: readonly string[]): Promise<boolean>;
  installPlaywrightChromium(): Promise<boolean>;
}

const runs: World['runs'] = async (command, args) => (await run(command, args)).code === 0;

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

/** This machine. */
export const thisMachine: World = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrightChromium: () => chromium.executablePath(),
  runs,
  installDebianPackages,
  installPlaywrightChromium,
};
