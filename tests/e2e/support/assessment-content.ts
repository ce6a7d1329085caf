/** The authored self-assessment as the tests need it, read from the same file the site is built from. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Statement {
  readonly id: string;
  readonly text: string;
  readonly short: string;
}
interface Area {
  readonly id: string;
  readonly title: string;
  readonly importance: string;
  readonly statements: readonly Statement[];
}
interface Content {
  readonly title: string;
  readonly stem: string;
  readonly managerSafe: string;
  readonly doesNotApply: string;
  readonly scale: readonly { readonly value: number; readonly label: string }[];
  readonly importanceScale: readonly { readonly value: number; readonly label: string }[];
  readonly areas: readonly Area[];
  readonly contexts: {
    readonly question: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  };
  readonly strain: { readonly stem: string; readonly statements: readonly Statement[] };
  readonly safety: {
    readonly toHelp: string;
    readonly questions: readonly {
      readonly id: string;
      readonly text: string;
      readonly help: string;
    }[];
  };
}

/** Checked by a schema whenever the site is built, hence the cast. */
export const content = parse(readFileSync('content/assessment/support.yaml', 'utf8')) as Content;

/** The labels a statement's radios carry, in order. */
export const answerLabels: readonly string[] = [
  ...content.scale.map(({ label }) => label),
  content.doesNotApply,
];

/** A statement with its area and its number among all of them. */
export const statements = content.areas
  .flatMap((area) => area.statements.map((statement) => ({ area, statement })))
  .map((each, index) => ({ ...each, number: index + 1 }));

/** The question as the page's heading says it. */
export const questionText = (stem: string, text: string): string =>
  `${stem.replace(/[\s…]+$/, '')} ${text}`;

/** The heading of the statement with this number, from 1. */
export function statementHeading(number: number): string {
  const found = statements[number - 1];
  if (!found) throw new Error(`There is no statement ${number}.`);
  return questionText(content.stem, found.statement.text);
}
