/** Builds the site quietly; what the build printed comes back as text, to be shown when it failed. */
import { type Outcome, runTool } from './commands.ts';

export interface BuildOptions {
  /** Sub-path the site is for; the root when left out. */
  readonly base?: string;
  /** Folder for the result, relative to the sources. */
  readonly outDir: string;
  /** Where the sources are; the project folder when left out. */
  readonly folder?: string;
}

export async function buildSite({ base = '', outDir, folder }: BuildOptions): Promise<Outcome> {
  const env = { BASE: base, OUT_DIR: outDir };
  const { code, output } = await runTool(['astro', 'astro'], ['build'], { env, folder });
  // Astro reports some faults (a reference to an entry that is not there) and still exits with 0.
  return { code: /\[ERROR\]/.test(output) ? 1 : code, output };
}
