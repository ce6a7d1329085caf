/** What exists in the content, and the complaint when something that is referred to does not. */
import type { GuideContent } from './guide-content.ts';
import { type Problem, quoted, someOf } from './problem.ts';

/** A kind of thing that is referred to by id: its name, where it is defined, and the ids that exist. */
export interface Kind {
  readonly name: string;
  readonly home: string;
  readonly ids: readonly string[];
}

/** Every kind of thing that content refers to. A section is named "<chapter id>/<section id>". */
export interface Lookup {
  readonly chapter: Kind;
  readonly section: Kind;
  readonly strategy: Kind;
  readonly template: Kind;
  readonly statement: Kind;
  readonly term: Kind;
  readonly figure: Kind;
  readonly reference: Kind;
  /** Ids of references with a date: only these may be cited. */
  readonly dated: readonly string[];
}

const idsOf = (entries: readonly { readonly id: string }[]): string[] =>
  entries.map((entry) => entry.id);

export function lookupOf(content: GuideContent): Lookup {
  const kind = (name: string, home: string, ids: readonly string[]): Kind => ({ name, home, ids });
  const sections = content.outline.flatMap((chapter) =>
    chapter.sections.map((section) => `${chapter.id}/${section.id}`),
  );
  const dated = content.references.filter((each) => each.data.issued !== undefined);
  return {
    chapter: kind('chapter', 'content/outline.yaml', idsOf(content.outline)),
    section: kind('section', 'content/outline.yaml', sections),
    strategy: kind('strategy', 'content/strategies', idsOf(content.strategies)),
    template: kind('template', 'content/templates', idsOf(content.templates)),
    term: kind('term', 'content/glossary', idsOf(content.glossary)),
    statement: kind(
      'statement',
      'the areas of the self-assessment',
      content.assessment.data.areas.flatMap((area) =>
        area.statements.map((statement) => statement.id),
      ),
    ),
    figure: kind('figure', 'the drawn figures', content.figures),
    reference: kind('reference', 'content/references.json', idsOf(content.references)),
    dated: idsOf(dated),
  };
}

/** A problem for each of `found` that does not exist. */
export const missing = (
  file: string,
  field: string,
  kind: Kind,
  found: readonly string[],
): Problem[] =>
  found
    .filter((id) => !kind.ids.includes(id))
    .map((id) => ({
      file,
      field,
      expected: `a ${kind.name} of ${kind.home} (${someOf(kind.ids)})`,
      found: quoted(id),
      mend: 'correct the id, or add what it names',
    }));

/** A problem for each reference that does not exist, or has no date, without which it may not be cited. */
export const uncitable = (
  file: string,
  field: string,
  lookup: Lookup,
  found: readonly string[],
): Problem[] => [
  ...missing(file, field, lookup.reference, found),
  ...found
    .filter((id) => lookup.reference.ids.includes(id) && !lookup.dated.includes(id))
    .map((id) => ({
      file,
      field,
      expected: 'a reference with a date ("issued" in content/references.json)',
      found: `${quoted(id)} without one`,
      mend: 'cite another reference',
    })),
];
