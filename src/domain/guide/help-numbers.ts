/**
 * Which numbers of urgent help may stand on a page, and how one is dialed. The rule is that of the evidence files, part A:
 * "weak" and "recheck" give no number; one seen only in the news (or with another organization) gives none once the
 * report is older than 24 months, or when nobody knows how old it is.
 */
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { monthsSince, newsLastsMonths } from '../../lib/source-age.ts';
import type { HelpGrade } from './help-words.ts';

/** Where something was seen, as far as it decides about its number. */
export interface Seen {
  readonly grade: HelpGrade;
  readonly sourceDate: string;
}

/** Whether a number may stand on a page on `day`. */
export function mayShowNumber({ grade, sourceDate }: Seen, day: CalendarDate): boolean {
  if (grade === 'weak' || grade === 'recheck') return false;
  if (grade !== 'news') return true;
  const months = monthsSince(sourceDate, day);
  return months !== undefined && months <= newsLastsMonths;
}

/** The address that dials a number (RFC 3966, local form as these are short or national): digits and "*" only. */
export const dialAddress = (number: string): string => `tel:${number.replace(/[^\d*]/g, '')}`;

/** The address that begins a text message to it (RFC 5724). */
export const textAddress = (number: string): string => `sms:${number.replace(/[^\d*]/g, '')}`;
