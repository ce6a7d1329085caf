/** The text of /.well-known/security.txt (RFC 9116). */
import { addDays, type CalendarDate } from '../../lib/calendar-date.ts';
import type { Host } from './host-schema.ts';

/** How long a contact is believed after it was last tried; the standard asks for less than a year. */
const daysBelieved = 360;

/**
 * The host's contacts for the pages themselves, with the day they expire, counted from the day they were last tried.
 * Where none is named the file says so in a comment, since a contact can't be made up; `publishedOn` then counts.
 */
export function securityText({ lastChecked, contacts }: Host, publishedOn: string): string {
  const named = contacts.filter(({ shownOn }) => shownOn.includes('accessibility'));
  // Both days were checked by their schemas.
  const expires = addDays((lastChecked ?? publishedOn) as CalendarDate, daysBelieved);
  return [
    '# Whom to tell about a weakness of these pages.',
    ...(named.length === 0
      ? [
          '# This copy names no contact yet. Ask whoever gave you its address; hosts: fill in content/host.yaml.',
        ]
      : []),
    ...named.map(({ href }) => `Contact: ${href}`),
    `Expires: ${expires}T00:00:00.000Z`,
    'Preferred-Languages: en',
    '',
  ].join('\n');
}
