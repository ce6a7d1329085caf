/** `npm start`: builds the handbook and serves it on this machine. PORT and BASE (a sub-path) may be set. */
import path from 'node:path';
import { normalizeBase } from '../src/build/base-path.ts';
import { buildSite } from './build-site.ts';
import { projectFolder } from './commands.ts';
import { startServer } from './server.ts';
import { showProgress } from './progress.ts';
import { closeOnSignal } from './stop-signals.ts';

const wantedPort = Number(process.env.PORT ?? 4321);
const base = normalizeBase(process.env.BASE);
const dist = path.join(projectFolder, 'dist');

const progress = showProgress(process.stdout, 1);
const step = 'building the pages';
progress.begin(step);
const built = await buildSite({
  base,
  outDir: dist,
  onPages: (count) => progress.at(step, count),
});
progress.end(step, built.code === 0 ? 'The pages are built.' : 'The build failed.');
if (built.code !== 0) {
  console.error(built.output);
  console.error('Nothing is served.');
  process.exit(1);
}
try {
  const server = await startServer({ dist, base, port: wantedPort, furtherPorts: 20 });
  const note = server.port === wantedPort ? '' : ` (port ${wantedPort} is in use)`;
  console.log(`Alongside is open at ${server.address}${note}`);
  closeOnSignal(server);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
