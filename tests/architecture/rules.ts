/** The rules of the house as functions over a list of files: each gives a sentence for every breach. */
import path from 'node:path';
import { conceptsThatMayImport, type Room, rooms } from './rooms.ts';
import {
  clockAndChanceIn,
  type ImportLine,
  importsOf,
  namesIn,
  type SourceFile,
  stylesIn,
} from './source.ts';
import { rulesOutsideLayers } from './layers.ts';

export type Rule = (files: readonly SourceFile[]) => string[];

/** "src/lib/ids.ts" is in "lib", "src/content.config.ts" in itself, "content/site.yaml" in "content". */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? second : first;
}

const isIn = (room: string, { path: file }: SourceFile): boolean => roomOf(file) === room;

/** The file a relative import names, or undefined for a package. */
function targetOf(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
}

const isListed = (name: string, list: readonly string[] = []): boolean =>
  list.some((entry) => (/[:/]$/.test(entry) ? name.startsWith(entry) : name === entry));

function mayImportFile(room: Room, from: string, to: string, line: ImportLine): boolean {
  const target = roomOf(to);
  if (target === roomOf(from) || room.rooms.includes(target) || room.files?.includes(to))
    return true;
  if (room.lazyRooms?.includes(target)) return line.isDynamic || line.isType;
  return line.isInScript && (room.scriptRooms?.includes(target) ?? false);
}

/** Folder of a domain file below `domain`, or undefined for what all concepts share. */
const conceptOf = (file: string): string | undefined => /^src\/domain\/([^/]+)\//.exec(file)?.[1];

function mayImportConcept(from: string, to: string): boolean {
  const [own, other] = [conceptOf(from), conceptOf(to)];
  if (roomOf(from) !== 'domain' || other === undefined || own === other) return true;
  return own !== undefined && (conceptsThatMayImport[own]?.includes(other) ?? false);
}

export const importsPointOneWay: Rule = (files) =>
  files.flatMap((file) => {
    const room = rooms[roomOf(file.path)];
    if (file.path.endsWith('.d.ts')) return [];
    if (!room) return [`${file.path} is in no room of the table in rooms.ts.`];
    return importsOf(file)
      .filter((line) => {
        const to = targetOf(file.path, line.specifier);
        if (to)
          return !(mayImportFile(room, file.path, to, line) && mayImportConcept(file.path, to));
        if (line.isType && isListed(line.specifier, room.typePackages)) return false;
        return !isListed(line.specifier, room.packages);
      })
      .map(({ specifier }) => `${file.path} must not import ${specifier}.`);
  });

export const importsNameFiles: Rule = (files) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ specifier }) => !/\.(tsx?|astro|mdx|css|json|yaml|svg)(\?\w+)?$/.test(specifier))
      .map(({ specifier }) => `${file.path} imports ${specifier} without its ending.`),
  );

export const noBarrels: Rule = (files) =>
  files
    .filter((file) => /\/index\.tsx?$/.test(file.path) && !isIn('pages', file))
    .map(({ path: file }) => `${file} is named index; give it the name of what it holds.`);

const storages = ['localStorage', 'sessionStorage', 'indexedDB'];

export const storageHasOneDoor: Rule = (files) =>
  files
    .filter((file) => !isIn('persistence', file))
    .flatMap((file) => {
      const names = namesIn(file);
      return storages
        .filter((name) => names.has(name))
        .map((name) => `${file.path} names ${name}; only src/persistence may.`);
    });

export const clockAndChanceHaveOneDoor: Rule = (files) =>
  files
    .filter((file) => !isIn('platform', file))
    .flatMap((file) =>
      [...clockAndChanceIn(file)].map((use) => `${file.path} uses ${use}; only src/platform may.`),
    );

const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'];

export const noRawHtml: Rule = (files) =>
  files.flatMap((file) => {
    const names = namesIn(file);
    const found = sinks.filter((name) => names.has(name));
    if (file.path.endsWith('.astro') && /\sset:html\b/.test(file.text)) found.push('set:html');
    return found.map((name) => `${file.path} uses ${name}, which takes HTML as text.`);
  });

export const stylesAreLayered: Rule = (files) =>
  files.flatMap((file) =>
    stylesIn(file)
      .flatMap(rulesOutsideLayers)
      .map((rule) => `${file.path} has a rule outside every @layer: ${rule}`),
  );

/** What runs in browsers begins in these rooms and in the scripts of .astro files. */
const browserRooms = ['controls', 'islands', 'stores', 'elements'];

export const browserCodeHasNoZod: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const waiting = files.filter((file) => browserRooms.includes(roomOf(file.path)));
  for (const file of files.filter(({ path: name }) => name.endsWith('.astro'))) {
    for (const { isInScript, specifier } of importsOf(file)) {
      const script = isInScript && byPath.get(targetOf(file.path, specifier) ?? '');
      if (script) waiting.push(script);
    }
  }
  const seen = new Set<string>();
  const found: string[] = [];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file.path)) continue;
    seen.add(file.path);
    for (const { specifier, isType } of importsOf(file)) {
      if (isType) continue;
      if (/^(astro\/)?zod(\/|$)/.test(specifier)) {
        found.push(`${file.path} ships to the browser and must not import ${specifier} by value.`);
      }
      const next = byPath.get(targetOf(file.path, specifier) ?? '');
      if (next) waiting.push(next);
    }
  }
  return found;
};

/**
 * Files that are loaded by way of each other, each circle once, as the path around it. Which of them begins is then
 * decided by whoever is loaded first, and what one of them reads of another may not be there yet. Types are gone when
 * programs run, and so make no circle. A part that is loaded later does: it and its loader are one piece.
 */
export const noCircles: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: SourceFile, way: readonly string[]): void => {
    const start = way.indexOf(file.path);
    if (start >= 0) {
      const circle = [...way.slice(start), file.path].join(' → ');
      found.push(`These files import each other in a circle: ${circle}.`);
    }
    if (start >= 0 || done.has(file.path)) return;
    const targets = importsOf(file)
      .filter(({ isType }) => !isType)
      .map(({ specifier }) => targetOf(file.path, specifier) ?? '');
    for (const target of new Set(targets)) {
      const next = byPath.get(target);
      if (next) follow(next, [...way, file.path]);
    }
    done.add(file.path);
  };
  for (const file of files) follow(file, []);
  return found;
};
