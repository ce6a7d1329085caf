/** The authored content as plain data, read from its files and checked by the same schemas as the build. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Assessment, assessmentSchema } from '../../src/domain/assessment/definition.ts';
import { chapterSchema } from '../../src/domain/guide/chapter-schema.ts';
import {
  type Confidentiality,
  confidentialitySchema,
} from '../../src/domain/guide/confidentiality-schema.ts';
import { figureNames } from '../../src/domain/guide/figure-names.ts';
import { termSchema } from '../../src/domain/guide/glossary-schema.ts';
import type { GuideContent } from '../../src/domain/guide/guide-content.ts';
import { type Myth, mythSchema } from '../../src/domain/guide/myth-schema.ts';
import { networkDefinitionSchema } from '../../src/domain/network/definition.ts';
import { outlineChapterSchema } from '../../src/domain/guide/outline-schema.ts';
import { type Place, placeSchema } from '../../src/domain/guide/place-schema.ts';
import { referenceSchema } from '../../src/domain/guide/reference-schema.ts';
import { type Safety, safetySchema } from '../../src/domain/guide/safety-schema.ts';
import { type Site, siteSchema } from '../../src/domain/guide/site-schema.ts';
import { situationSchema } from '../../src/domain/guide/situation-schema.ts';
import { strategySchema } from '../../src/domain/guide/strategy-schema.ts';
import { teamSessionSchema } from '../../src/domain/guide/team-session-schema.ts';
import { templateSchema } from '../../src/domain/guide/template-schema.ts';
import { type UrgentHelp, urgentHelpSchema } from '../../src/domain/guide/urgent-help-schema.ts';

interface Schema<T> {
  parse(data: unknown): T;
}

const textOf = (path: string): string =>
  readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');

/** A file of content as it was written. */
export interface ContentFile {
  /** The file as the author knows it, e.g. "content/chapters/mentors.mdx". */
  readonly file: string;
  readonly text: string;
}

/** Every file of content, in the order of their names. */
export function readFiles(): ContentFile[] {
  const names = readdirSync(new URL('../../content', import.meta.url), { recursive: true });
  return names
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => /[^/]\.\w+$/.test(name))
    .sort()
    .map((name) => ({ file: `content/${name}`, text: textOf(name) }));
}

/** The front matter and the text under it. */
export function partsOf(text: string): { matter: unknown; body: string } {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  return match
    ? { matter: parse(match[1] ?? ''), body: match[2] ?? '' }
    : { matter: parse(text), body: '' };
}

function folder<T>(name: string, ending: string, schema: Schema<T>) {
  const files = readdirSync(new URL(`../../content/${name}`, import.meta.url));
  return files
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const { matter, body } = partsOf(textOf(`${name}/${file}`));
      return { id: file.slice(0, -ending.length), data: schema.parse(matter), body };
    });
}

function list<T>(data: unknown, schema: Schema<T>) {
  // The two list files are arrays of objects with an id; the schema checks the rest.
  return (data as { id: string }[]).map((each) => ({ id: each.id, data: schema.parse(each) }));
}

export function readContent(): GuideContent {
  const assessment = folder('assessment', '.yaml', assessmentSchema)[0];
  if (!assessment) throw new Error('content/assessment/ is empty.');
  return {
    outline: list(parse(textOf('outline.yaml')), outlineChapterSchema).map((each) => each.data),
    chapters: folder('chapters', '.mdx', chapterSchema),
    strategies: folder('strategies', '.md', strategySchema),
    templates: folder('templates', '.yaml', templateSchema),
    situations: folder('situations', '.yaml', situationSchema),
    glossary: folder('glossary', '.yaml', termSchema),
    references: list(JSON.parse(textOf('references.json')), referenceSchema),
    assessment,
    network: networkDefinitionSchema.parse(parse(textOf('network/network.yaml'))),
    teamSession: teamSessionSchema.parse(parse(textOf('team-session.yaml'))),
    figures: figureNames,
  };
}

/** content/assessment/support.yaml, checked. */
export const readAssessment = (): Assessment =>
  assessmentSchema.parse(parse(textOf('assessment/support.yaml')));

/** content/confidentiality.yaml, checked. */
export const readConfidentiality = (): Confidentiality =>
  confidentialitySchema.parse(parse(textOf('confidentiality.yaml')));

/** content/site.yaml, checked. */
export const readSite = (): Site => siteSchema.parse(parse(textOf('site.yaml')));

/** content/urgent-help.yaml, checked. */
export const readUrgentHelp = (): UrgentHelp =>
  urgentHelpSchema.parse(parse(textOf('urgent-help.yaml')));

/** Every file of content/urgent-help/, checked; `id` is its name without the ending. */
export const readPlaces = (): { readonly id: string; readonly data: Place }[] =>
  folder('urgent-help', '.yaml', placeSchema);

/** Every file of content/safety/, checked; `id` is its name without the ending. */
export const readSafety = (): { readonly id: string; readonly data: Safety }[] =>
  folder('safety', '.yaml', safetySchema);

/** content/myths.yaml, checked. */
export const readMyths = (): Myth[] =>
  list(parse(textOf('myths.yaml')), mythSchema).map((each) => each.data);
