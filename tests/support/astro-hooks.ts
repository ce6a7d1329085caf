/** Runs the steps of an integration after a build, on a folder, without Astro. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What a hook may say; collected, so that a test can read it. */
export interface Said {
  readonly warnings: string[];
}

/** Calls what the integration does when the configuration is known (at the root of a host) and when the build is done. */
export async function runHooks(integration: AstroIntegration, folder: string): Promise<Said> {
  const warnings: string[] = [];
  // The steps of this project use these parts of what Astro hands over, and no others.
  const given = {
    config: { base: '/' },
    dir: pathToFileURL(folder + path.sep),
    logger: { warn: (text: string) => void warnings.push(text), info: () => undefined },
  };
  for (const name of ['astro:config:done', 'astro:build:done'] as const) {
    const hook = integration.hooks[name] as ((options: unknown) => unknown) | undefined;
    await hook?.(given);
  }
  return { warnings };
}
