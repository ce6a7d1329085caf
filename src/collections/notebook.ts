/** Names for what stands in saved documents, so that a reader can read them as text (domain/notebook/readable.ts). */
import { entryNames } from '../domain/notebook/field-names.ts';
import type { Names } from '../domain/notebook/readable.ts';
import { getAssessment } from './assessment.ts';

/** Names by id, field, and field and value. A new slot that wants more than its field names adds its own here. */
export async function getNamesForReading(): Promise<Names> {
  const { areas, strain, contexts, scale, importanceScale, doesNotApply } = await getAssessment();
  const pairs: (readonly [string, string])[] = [
    ...areas.flatMap(({ id, title, statements }) => [
      [id, title] as const,
      ...statements.map((each) => [each.id, each.short] as const),
    ]),
    ...strain.statements.map(({ id, short }) => [id, short] as const),
    ...contexts.options.map(({ id, label }) => [id, label] as const),
    ...scale.map(({ value, label }) => [`answers=${value}`, label] as const),
    ...importanceScale.map(({ value, label }) => [`importance=${value}`, label] as const),
    ['answers=does-not-apply', doesNotApply],
  ];
  return { ...entryNames, ...Object.fromEntries(pairs) };
}
