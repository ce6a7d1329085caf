/**
 * The kinds of values that are saved. Each is said once, and serves three: the type, the check of what is read, and the
 * published schema of backups (notebook/backup-schema.ts). Belongs to no concept.
 */
import { type CalendarDate, isCalendarDate } from '../lib/calendar-date.ts';
import { type Check, isRecord } from './saved-cells.ts';

/** A kind of value as data, for the schema. */
type Description =
  | { readonly as: 'text' | 'yes-no' | 'day' | 'time' }
  | { readonly as: 'whole-number'; readonly from: number; readonly to: number }
  | { readonly as: 'one-of'; readonly values: readonly (string | number)[] }
  | { readonly as: 'or-none' | 'list' | 'by-name'; readonly of: Shape<unknown> }
  | { readonly as: 'fields'; readonly fields: Readonly<Record<string, Shape<unknown>>> }
  | { readonly as: 'either'; readonly shapes: readonly Shape<unknown>[] };

/** A kind of value: its check, and its description. */
export type Shape<T> = Description & {
  readonly is: Check<T>;
  /** The version that brought it, when not the first. Backups of earlier ones lack it; steps give it to them. */
  readonly since?: number;
};

/** The type of the values of a shape. */
export type ValueOf<S> = S extends { readonly is: Check<infer T> } ? T : never;

/** Text of any length: nothing is cut. */
export const text: Shape<string> = {
  as: 'text',
  is: (value): value is string => typeof value === 'string',
};

export const yesNo: Shape<boolean> = {
  as: 'yes-no',
  is: (value): value is boolean => typeof value === 'boolean',
};

/** A calendar date such as "2026-11-21", one that there is. */
export const day: Shape<CalendarDate> = {
  as: 'day',
  is: (value): value is CalendarDate => typeof value === 'string' && isCalendarDate(value),
};

/** A whole number from `from` to `to`, both among them. */
export const wholeNumber = (from: number, to = Number.POSITIVE_INFINITY): Shape<number> => ({
  as: 'whole-number',
  from,
  to,
  is: (value): value is number =>
    Number.isInteger(value) && Number(value) >= from && Number(value) <= to,
});

/** One of these values. */
export const oneOf = <const V extends readonly (string | number)[]>(
  values: V,
): Shape<V[number]> => ({
  as: 'one-of',
  values,
  is: (value): value is V[number] => values.some((each) => each === value),
});

/** Such a value, or null while nothing is noted. */
export const orNone = <T>(of: Shape<T>): Shape<T | null> => ({
  as: 'or-none',
  of,
  is: (value): value is T | null => value === null || of.is(value),
});

/** A list of such values, in order. */
export const listOf = <T>(of: Shape<T>): Shape<readonly T[]> => ({
  as: 'list',
  of,
  is: (value): value is readonly T[] => Array.isArray(value) && value.every(of.is),
});

/** Such values by name or id. */
export const byName = <T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> => ({
  as: 'by-name',
  of,
  is: (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(of.is),
});

type Fields = Readonly<Record<string, Shape<unknown>>>;
type ValuesOf<F extends Fields> = { readonly [Name in keyof F]: ValueOf<F[Name]> };

/** An object with these fields. Fields a newer version may have added are kept as they are. */
export const fields = <F extends Fields>(all: F): Shape<ValuesOf<F>> => ({
  as: 'fields',
  fields: all,
  is: (value): value is ValuesOf<F> =>
    isRecord(value) && Object.entries(all).every(([name, shape]) => shape.is(value[name])),
});

/** A value of any of these shapes. */
export const either = <S extends readonly Shape<unknown>[]>(
  ...shapes: S
): Shape<ValueOf<S[number]>> => ({
  as: 'either',
  shapes,
  is: (value): value is ValueOf<S[number]> => shapes.some((shape) => shape.is(value)),
});

/** Marks a field that came with a later version of its document. */
export const since = <P extends object>(version: number, part: P): P => ({
  ...part,
  since: version,
});
