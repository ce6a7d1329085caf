/** Checks that the blanks in a template's words and its list of fields name the same things. */
import type { Entry } from './guide-content.ts';
import { listed, type Problem, quoted } from './problem.ts';
import type { Template } from './template-schema.ts';

/** The texts of a template: three tones, or one sheet. */
const textsOf = ({ words }: Template): string[] =>
  words.kind === 'message' ? [words.warm, words.neutral, words.brief] : [words.text];

/** Names of the blanks in a text, in order, e.g. "name" for {{name}}. */
export const blanksIn = (text: string): string[] =>
  [...text.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([, name]) => name ?? []);

/** Every mistake of a template. */
export function templateProblems({ id, data }: Entry<Template>): Problem[] {
  const file = `content/templates/${id}.yaml`;
  const fields = data.fields.map((field) => field.id);
  const blanks = [...new Set(textsOf(data).flatMap(blanksIn))];
  const unnamed = blanks.filter((blank) => !fields.includes(blank));
  const unused = fields.filter((field) => !blanks.includes(field));
  return [
    ...unnamed.map((blank) => ({
      file,
      field: 'words',
      expected: `blanks that are named in fields (${listed(fields)})`,
      found: `{{${blank}}}`,
      mend: 'correct the blank, or add a field for it',
    })),
    ...unused.map((field) => ({
      file,
      field: 'fields',
      expected: 'fields that the words have a blank for',
      found: quoted(field),
      mend: `write {{${field}}} where it belongs, or take the field out`,
    })),
  ];
}
