/** Checks across files: everything that is referred to exists, and texts agree with their lists. Build time only. */
import { assessmentProblems } from './assessment-integrity.ts';
import { chapterProblems } from './chapter-integrity.ts';
import type { GuideContent } from './guide-content.ts';
import { lookupOf, missing, uncitable } from './lookup.ts';
import { networkProblems } from './network-integrity.ts';
import type { Problem } from './problem.ts';
import { teamSessionProblems } from './team-session-integrity.ts';
import { templateProblems } from './template-integrity.ts';

/** Every mistake in the content that only shows when its files are read together, file by file. */
export function findDangling(content: GuideContent): Problem[] {
  const lookup = lookupOf(content);
  return [
    ...content.chapters.flatMap((chapter) => chapterProblems(chapter, content, lookup)),
    ...content.strategies.flatMap(({ id, data }) => {
      const file = `content/strategies/${id}.md`;
      return [
        ...missing(file, 'section', lookup.section, [data.section]),
        ...missing(file, 'templates', lookup.template, data.templates),
        ...missing(file, 'needs', lookup.statement, data.needs),
        ...uncitable(file, 'evidence, references', lookup, data.evidence?.references ?? []),
      ];
    }),
    ...content.templates.flatMap((template) => [
      ...templateProblems(template),
      ...missing(
        `content/templates/${template.id}.yaml`,
        'next',
        lookup.template,
        Object.values(template.data.next).filter((id) => id !== undefined),
      ),
    ]),
    ...content.situations.flatMap(({ id, data }) => {
      const file = `content/situations/${id}.yaml`;
      return [
        ...missing(file, 'templates', lookup.template, data.templates),
        ...missing(file, 'strategies', lookup.strategy, data.strategies),
        ...missing(file, 'sections', lookup.section, data.sections),
      ];
    }),
    ...assessmentProblems(content.assessment, lookup),
    ...networkProblems(content.network, lookup),
    ...teamSessionProblems(content, lookup),
  ];
}
