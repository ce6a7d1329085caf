/** The HTML pages of the build under test, as addresses relative to its base. */
import { globSync } from 'node:fs';
import path from 'node:path';

/** The folder of the build served at the root. */
const dist = path.resolve(process.env['OUT_DIR'] ?? 'dist');

/** An address that leads nowhere, which the server answers with 404.html. */
export const unknownAddress = 'no-such-page/';

/** Every page, the home page as "./" and 404.html as an unknown address. */
export const builtPages: readonly string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.split(path.sep).join('/'))
  .map((file) => (file === '404.html' ? unknownAddress : `./${file.replace(/index\.html$/, '')}`))
  .sort();

/** Titles of tests are read by people: "./guide/" is "/guide/" there. */
export const pageName = (page: string): string => `/${page.replace(/^\.\//, '')}`;
