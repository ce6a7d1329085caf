/** Serves a finished build without building; for the browser tests. OUT_DIR, BASE and PORT say what and where. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './commands.ts';
import { startServer } from './server.ts';
import { closeOnSignal } from './stop-signals.ts';

const { OUT_DIR = 'dist', BASE = '', PORT = '4331' } = process.env;
const dist = path.resolve(projectFolder, OUT_DIR);
if (!existsSync(path.join(dist, 'index.html'))) {
  const base = BASE === '' ? '' : `BASE=${BASE} OUT_DIR=${OUT_DIR} `;
  console.error(`There is no build in ${OUT_DIR}. Make it with: ${base}npm run build`);
  process.exit(1);
}
closeOnSignal(await startServer({ dist, base: BASE, port: Number(PORT) }));
