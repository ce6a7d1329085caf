/** Checks what the self-assessment refers to, and that no id in it is used twice. */
import type { AssessmentLinks, Entry } from './guide-content.ts';
import { type Lookup, missing, uncitable } from './lookup.ts';
import { type Problem, quoted } from './problem.ts';

/** Ids of every question that has an answer, of every kind. */
export const questionIds = (assessment: AssessmentLinks): string[] => [
  ...assessment.areas.flatMap((area) => area.statements.map((statement) => statement.id)),
  ...assessment.strain.statements.map((statement) => statement.id),
  ...assessment.safety.questions.map((question) => question.id),
];

/** A problem for each id that occurs more than once. */
const repeated = (file: string, field: string, ids: readonly string[]): Problem[] =>
  [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => ({
    file,
    field,
    expected: 'each id once',
    found: `${quoted(id)} more than once`,
    mend: 'give one of them another id',
  }));

/** Every mistake of the self-assessment. */
export function assessmentProblems(assessment: Entry<AssessmentLinks>, lookup: Lookup): Problem[] {
  const file = `content/assessment/${assessment.id}.yaml`;
  const { areas, suggestions } = assessment.data;
  const ruleProblems = suggestions.flatMap((rule) => {
    const field = `suggestions, ${quoted(rule.id)}`;
    const area = areas.find((each) => each.id === rule.area);
    const statements = {
      name: 'statement',
      home: `the area ${quoted(rule.area)}`,
      ids: area?.statements.map((statement) => statement.id) ?? [],
    };
    return [
      ...missing(file, `${field}, strategy`, lookup.strategy, [rule.strategy]),
      ...missing(file, `${field}, when`, statements, rule.when),
    ];
  });
  return [
    ...missing(file, 'managerSafe', lookup.statement, [assessment.data.managerSafe]),
    ...repeated(
      file,
      'areas',
      areas.map((area) => area.id),
    ),
    ...repeated(file, 'statements and questions', questionIds(assessment.data)),
    ...repeated(
      file,
      'suggestions',
      suggestions.map((rule) => rule.id),
    ),
    ...areas.flatMap((area) =>
      area.statements.flatMap((statement) =>
        uncitable(file, `${quoted(statement.id)}, references`, lookup, statement.references),
      ),
    ),
    ...ruleProblems,
  ];
}
