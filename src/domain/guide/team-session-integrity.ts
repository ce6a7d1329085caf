/** Checks that the hour with a team adds up, keeps its rule on every handout, and points at things that exist. */
import type { GuideContent } from './guide-content.ts';
import { type Lookup, missing, uncitable } from './lookup.ts';
import { listed, type Problem, quoted } from './problem.ts';
import { blanksIn } from './template-integrity.ts';

const file = 'content/team-session.yaml';

/** Every mistake of the session. */
export function teamSessionProblems(content: GuideContent, lookup: Lookup): Problem[] {
  const { rule, minutes, steps, handouts, cards, claims, notNow, troubles, ...session } =
    content.teamSession;
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  const fields = session.invitation.fields.map((field) => field.id);
  const published = {
    name: 'section of a published chapter',
    home: 'content/outline.yaml',
    ids: lookup.section.ids.filter((id) =>
      content.chapters.some((chapter) => id.startsWith(`${chapter.id}/`)),
    ),
  };
  const ids = [...steps, ...troubles, ...handouts, ...cards].map((each) => each.id);
  const problem = (field: string, expected: string, found: string, mend: string): Problem => ({
    file,
    field,
    expected,
    found,
    mend,
  });
  return [
    ...(sum === minutes
      ? []
      : [problem('steps', `${minutes} minutes in all`, `${sum}`, 'change the minutes of a step')]),
    ...handouts
      .filter((handout) => !handout.rule.startsWith(rule))
      .map((handout) =>
        problem(
          `handouts, ${quoted(handout.id)}, rule`,
          `a text that begins with ${quoted(rule)}`,
          quoted(handout.rule),
          'begin it with the rule of the session',
        ),
      ),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) =>
        problem('ids', 'each id once', `${quoted(id)} more than once`, 'rename one of them'),
      ),
    ...blanksIn(session.invitation.text)
      .filter((blank) => !fields.includes(blank))
      .map((blank) =>
        problem(
          'invitation, text',
          `blanks that are named in fields (${listed(fields)})`,
          `{{${blank}}}`,
          'correct the blank, or add a field for it',
        ),
      ),
    ...missing(
      file,
      'steps, strategies',
      lookup.strategy,
      steps.flatMap((step) => step.strategies),
    ),
    ...missing(
      file,
      'steps, templates',
      lookup.template,
      steps.flatMap((step) => step.templates),
    ),
    ...missing(file, 'afterTemplates', lookup.template, session.afterTemplates),
    ...missing(
      file,
      'cards, strategy',
      lookup.strategy,
      cards.map((card) => card.strategy),
    ),
    ...missing(
      file,
      'sections',
      published,
      [...notNow, ...troubles].flatMap((each) => each.sections),
    ),
    ...claims.flatMap((claim) =>
      uncitable(file, `claims, ${quoted(claim.id)}, references`, lookup, claim.references),
    ),
  ];
}
