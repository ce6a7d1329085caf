/** Which folder holds which idea. The schemas live in src/domain. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { assessmentSchema } from './domain/assessment/definition.ts';
import { chapterSchema } from './domain/guide/chapter-schema.ts';
import { confidentialitySchema } from './domain/guide/confidentiality-schema.ts';
import { termSchema } from './domain/guide/glossary-schema.ts';
import { hostSchema } from './domain/guide/host-schema.ts';
import { mythSchema } from './domain/guide/myth-schema.ts';
import { networkDefinitionSchema } from './domain/network/definition.ts';
import { obstaclesSchema } from './domain/guide/obstacle-schema.ts';
import { outlineChapterSchema } from './domain/guide/outline-schema.ts';
import { placeSchema } from './domain/guide/place-schema.ts';
import { referenceSchema } from './domain/guide/reference-schema.ts';
import { safetySchema } from './domain/guide/safety-schema.ts';
import { siteSchema } from './domain/guide/site-schema.ts';
import { situationSchema } from './domain/guide/situation-schema.ts';
import { startSchema } from './domain/guide/start-schema.ts';
import { strategySchema } from './domain/guide/strategy-schema.ts';
import { teamSessionSchema } from './domain/guide/team-session-schema.ts';
import { templateSchema } from './domain/guide/template-schema.ts';
import { urgentHelpSchema } from './domain/guide/urgent-help-schema.ts';

/** A folder of files, each an entry. */
const folder = (name: string, pattern: string) => glob({ base: `./content/${name}`, pattern });
/** One file that is a list of entries. */
const list = (name: string) => file(`./content/${name}`);
/** One file that is one entry. */
const single = (name: string) => glob({ base: './content', pattern: name });

export const collections = {
  outline: defineCollection({
    loader: list('outline.yaml'),
    schema: outlineChapterSchema,
  }),
  chapters: defineCollection({ loader: folder('chapters', '*.mdx'), schema: chapterSchema }),
  strategies: defineCollection({ loader: folder('strategies', '*.md'), schema: strategySchema }),
  assessment: defineCollection({
    loader: folder('assessment', '*.yaml'),
    schema: assessmentSchema,
  }),
  network: defineCollection({
    loader: folder('network', '*.yaml'),
    schema: networkDefinitionSchema,
  }),
  templates: defineCollection({ loader: folder('templates', '*.yaml'), schema: templateSchema }),
  situations: defineCollection({ loader: folder('situations', '*.yaml'), schema: situationSchema }),
  glossary: defineCollection({ loader: folder('glossary', '*.yaml'), schema: termSchema }),
  references: defineCollection({
    loader: list('references.json'),
    schema: referenceSchema,
  }),
  myths: defineCollection({ loader: list('myths.yaml'), schema: mythSchema }),
  start: defineCollection({
    loader: single('start.yaml'),
    schema: startSchema,
  }),
  safety: defineCollection({ loader: folder('safety', '*.yaml'), schema: safetySchema }),
  places: defineCollection({ loader: folder('urgent-help', '*.yaml'), schema: placeSchema }),
  urgentHelp: defineCollection({
    loader: single('urgent-help.yaml'),
    schema: urgentHelpSchema,
  }),
  site: defineCollection({
    loader: single('site.yaml'),
    schema: siteSchema,
  }),
  host: defineCollection({
    loader: glob({ base: './content', pattern: 'host.yaml' }),
    schema: hostSchema,
  }),
  confidentiality: defineCollection({
    loader: single('confidentiality.yaml'),
    schema: confidentialitySchema,
  }),
  obstacles: defineCollection({
    loader: single('obstacles.yaml'),
    schema: obstaclesSchema,
  }),
  teamSession: defineCollection({
    loader: single('team-session.yaml'),
    schema: teamSessionSchema,
  }),
};
