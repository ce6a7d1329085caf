/** Checks one chapter: its front matter, its text, and whether the two agree. */
import type { GuideContent } from './guide-content.ts';
import { type Lookup, missing, uncitable } from './lookup.ts';
import { listed, type Problem, quoted } from './problem.ts';
import { knownComponents, type Tag, tagsIn } from './tags.ts';
import { readerContexts } from '../vocabulary.ts';

type ChapterEntry = GuideContent['chapters'][number];

/** How often a component must stand in a chapter. */
const counts: readonly { readonly name: string; readonly least: number; readonly most: number }[] =
  [
    { name: 'Case', least: 1, most: Number.POSITIVE_INFINITY },
    { name: 'NotSafe', least: 1, most: 1 },
    { name: 'Check', least: 3, most: 3 },
  ];

/** The values of an attribute of every tag with this name, in the order of the text. */
const valuesOf = (tags: readonly Tag[], name: string, attribute: string): string[] =>
  tags.filter((tag) => tag.name === name).flatMap((tag) => tag.attributes[attribute] ?? []);

/** Components that do not exist, and attributes that are not there. */
const componentProblems = (file: string, tags: readonly Tag[]): Problem[] =>
  tags.flatMap((tag): Problem[] => {
    const needed = Object.hasOwn(knownComponents, tag.name) ? knownComponents[tag.name] : undefined;
    if (!needed) {
      return [
        {
          file,
          field: `<${tag.name}>`,
          expected: `one of the components ${listed(Object.keys(knownComponents))}`,
          found: quoted(tag.name),
          mend: 'use one of these, or plain Markdown',
        },
      ];
    }
    return needed
      .filter((attribute) => !tag.attributes[attribute])
      .map((attribute) => ({
        file,
        field: `<${tag.name} ${attribute}>`,
        expected: `a value in quotation marks for ${quoted(attribute)}`,
        found: 'nothing',
        mend: `write <${tag.name} ${attribute}="…">`,
      }));
  });

const countProblems = (file: string, tags: readonly Tag[]): Problem[] =>
  counts.flatMap(({ name, least, most }) => {
    const found = tags.filter((tag) => tag.name === name).length;
    if (found >= least && found <= most) return [];
    return [
      {
        file,
        field: `<${name}>`,
        expected: least === most ? `exactly ${least}` : `at least ${least}`,
        found: String(found),
        mend: found < least ? 'add what is missing' : 'take out what is too many',
      },
    ];
  });

/** A problem when ids in the text are not the ids listed elsewhere, in the same order. */
function orderProblem(
  file: string,
  field: string,
  where: string,
  expected: readonly string[],
  found: readonly string[],
): Problem[] {
  const at = expected.findIndex((id, index) => found[index] !== id);
  const firstWrong = at >= 0 ? at : expected.length;
  if (at < 0 && found.length === expected.length) return [];
  const name = (ids: readonly string[]): string => listed(ids.slice(firstWrong, firstWrong + 1));
  return [
    {
      file,
      field,
      expected: `the ids of ${where}, each once and in that order: ${name(expected)} in place ${firstWrong + 1}`,
      found: name(found),
      mend: 'bring the text and the list into the same order',
    },
  ];
}

/** Every mistake of a chapter. */
export function chapterProblems(
  chapter: ChapterEntry,
  content: GuideContent,
  lookup: Lookup,
): Problem[] {
  const { id, data, body } = chapter;
  const file = `content/chapters/${id}.mdx`;
  const tags = tagsIn(body);
  const values = (name: string, attribute: string): string[] => valuesOf(tags, name, attribute);
  const place = content.outline.find((each) => each.id === id);
  const sections = place?.sections.map((section) => section.id);
  const claims = data.claims.map((claim) => claim.id);
  const contexts = { name: 'circumstance', home: 'content/site.yaml', ids: readerContexts };
  return [
    ...missing(file, 'the file name', lookup.chapter, [id]),
    ...missing(file, 'strategies', lookup.strategy, data.strategies),
    ...missing(file, 'templates', lookup.template, data.templates),
    ...data.claims.flatMap((claim) =>
      uncitable(file, `claims, ${quoted(claim.id)}, references`, lookup, claim.references),
    ),
    ...componentProblems(file, tags),
    ...countProblems(file, tags),
    ...(sections
      ? orderProblem(
          file,
          '<Section id>',
          'content/outline.yaml',
          sections,
          values('Section', 'id'),
        )
      : []),
    ...orderProblem(
      file,
      '<Claim id>',
      'claims in the front matter',
      claims,
      values('Claim', 'id'),
    ),
    ...orderProblem(
      file,
      '<Strategy id>',
      'strategies in the front matter',
      data.strategies,
      values('Strategy', 'id'),
    ),
    ...missing(file, '<Strategy id>', lookup.strategy, values('Strategy', 'id')),
    ...missing(file, '<TemplateLink id>', lookup.template, values('TemplateLink', 'id')),
    ...missing(file, '<Term id>', lookup.term, values('Term', 'id')),
    ...missing(file, '<Figure name>', lookup.figure, values('Figure', 'name')),
    ...missing(file, '<IfYouAre who>', contexts, values('IfYouAre', 'who')),
  ];
}
