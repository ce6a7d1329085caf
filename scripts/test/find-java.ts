/** Finds a Java runtime for the Nu HTML checker, or gets one from Debian. The tests can do without. */
import type { World } from './world.ts';

/** The command to run Java with, or null when there is none to be had. */
export async function findJava(world: World): Promise<'java' | null> {
  if (await world.runs('java', ['-version'])) return 'java';
  const installed = await world.installDebianPackages(['default-jre-headless']);
  return installed && (await world.runs('java', ['-version'])) ? 'java' : null;
}
