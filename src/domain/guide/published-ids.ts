/**
 * Keeps the promise that an id, once published, never disappears unnoticed and never returns with another meaning:
 * readers' answers and plans are stored under it. The list itself is a file beside the tests.
 */
import { questionIds } from './assessment-integrity.ts';
import type { GuideContent } from './guide-content.ts';
import { type Problem, quoted } from './problem.ts';

/** Ids of one kind: those in use, and those that were and may not be used again. */
interface PublishedIds {
  readonly inUse: readonly string[];
  readonly retired: readonly string[];
}

/** The list of published ids, by kind. */
export type PublishedList = Readonly<Record<string, PublishedIds>>;

/** The ids of the content, by kind; the kinds of the list. Sections are "<chapter>/<section>", claims "<chapter>/<claim>". */
export function idsByKind(content: GuideContent): Record<string, string[]> {
  const ids = (entries: readonly { readonly id: string }[]): string[] =>
    entries.map((entry) => entry.id);
  return {
    chapters: ids(content.chapters),
    sections: content.chapters.flatMap((chapter) =>
      content.outline
        .filter((place) => place.id === chapter.id)
        .flatMap((place) => place.sections.map((section) => `${place.id}/${section.id}`)),
    ),
    claims: content.chapters.flatMap((chapter) =>
      chapter.data.claims.map((claim) => `${chapter.id}/${claim.id}`),
    ),
    strategies: ids(content.strategies),
    templates: ids(content.templates),
    situations: ids(content.situations),
    terms: ids(content.glossary),
    areas: ids(content.assessment.data.areas),
    questions: questionIds(content.assessment.data),
    rules: ids(content.assessment.data.suggestions),
    'gap-rules': ids(content.network.rules),
  };
}

/** A problem for each id that is missing, used again after it was retired, or not on the list yet. `file` names the list. */
export function findIdProblems(
  content: GuideContent,
  list: PublishedList,
  file = 'tests/content/published-ids.json',
): Problem[] {
  return Object.entries(idsByKind(content)).flatMap(([field, present]) => {
    const { inUse, retired } = list[field] ?? { inUse: [], retired: [] };
    const problem =
      (expected: string, mend: string) =>
      (id: string): Problem => ({
        file,
        field,
        expected,
        found: quoted(id),
        mend,
      });
    return [
      ...inUse
        .filter((id) => !present.includes(id))
        .map(
          problem(
            'ids that the content still has',
            'bring the id back, or move it to "retired" and say in the commit what became of it',
          ),
        ),
      ...retired
        .filter((id) => present.includes(id))
        .map(problem('retired ids to stay unused', 'give the new thing another id')),
      ...present
        .filter((id) => !inUse.includes(id) && !retired.includes(id))
        .map(problem('every id of the content in the list', 'add it to "inUse"')),
    ];
  });
}
