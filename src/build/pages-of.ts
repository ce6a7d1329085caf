/** The HTML files of a finished build, for the steps that read or mend them. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Absolute paths of all .html files below `folder`, sorted. */
export async function pagesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => path.join(folder, name));
}
