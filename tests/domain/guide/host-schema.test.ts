/** The contacts of whoever hosts a copy: what is refused and in which words, and security.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { showPlace } from '../../../src/domain/guide/help-view.ts';
import { type Host, hostSchema } from '../../../src/domain/guide/host-schema.ts';
import { securityText } from '../../../src/domain/guide/security-text.ts';
import { readPlaces } from '../../content/read-content.ts';

const filled = {
  organization: 'Example Works',
  lastChecked: '2026-11-20',
  contacts: [
    {
      name: 'Staff counseling line',
      contact: '0100 000 00',
      href: 'tel:+10010000000',
      shownOn: ['urgent-help', 'formal-support'],
    },
    {
      name: 'The people who run these pages',
      contact: 'pages@example.com',
      href: 'mailto:pages@example.com',
      shownOn: ['accessibility'],
    },
  ],
};
const problemsOf = (given: unknown): string[] => {
  const read = hostSchema.safeParse(given);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};
const content = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../content/${name}`, import.meta.url), 'utf8'));

describe('the contacts of whoever hosts a copy', () => {
  it('are empty in the public edition, and then nothing is asked for', () => {
    const empty = { organization: '', contacts: [], exit: '' };
    expect(hostSchema.parse(content('host.yaml'))).toEqual(empty);
    expect(hostSchema.parse({})).toEqual(empty);
  });

  it('are taken as they are when they are whole', () => {
    expect(problemsOf(filled)).toEqual([]);
  });

  it('take a day as YAML gives it without quotation marks', () => {
    const lastChecked: unknown = (
      parse('day: 2026-11-20', { schema: 'yaml-1.1' }) as { day: unknown }
    ).day;
    expect(lastChecked).toBeInstanceOf(Date);
    expect(hostSchema.parse({ ...filled, lastChecked }).lastChecked).toBe('2026-11-20');
  });

  it('need a name of the organization and the day they were tried', () => {
    const { contacts } = filled;
    expect(problemsOf({ contacts })).toEqual([
      'organization: is empty, but there are contacts: say whose they are',
      'lastChecked: is missing: write the day on which every contact was tried',
    ]);
  });

  it.each(['javascript:alert(1)', 'http://example.com', 'tel:call me', 'mailto:nobody', 'example'])(
    'lead nowhere but to https, tel and mailto: not to %s',
    (href) => {
      const contacts = [{ ...filled.contacts[0], href }];
      expect(problemsOf({ ...filled, contacts })).toEqual([
        'contacts.0.href: must begin with "https://", "tel:" or "mailto:"',
      ]);
    },
  );

  it('stand on pages that there are, and have no fields that are not known', () => {
    const [first] = filled.contacts;
    expect(problemsOf({ ...filled, contacts: [{ ...first, shownOn: ['home'] }] })[0]).toContain(
      'contacts.0.shownOn.0',
    );
    expect(problemsOf({ ...filled, contacts: [{ ...first, shownOn: [] }] })).toHaveLength(1);
    expect(problemsOf({ ...filled, phone: '1' })[0]).toContain('phone');
  });
});

describe('where Exit leads', () => {
  it('is an empty page, or an https address that the host names', () => {
    expect(problemsOf({ exit: '' })).toEqual([]);
    expect(hostSchema.parse({ exit: 'https://example.org/' }).exit).toBe('https://example.org/');
  });

  it.each(['http://example.org/', 'javascript:alert(1)', '/my-data/', 'about:blank', 'tel:1', ' '])(
    'is never %j',
    (exit) => {
      expect(problemsOf({ exit })[0]).toMatch(/^exit: /);
    },
  );
});

describe('security.txt', () => {
  const host: Host = hostSchema.parse(filled);

  it('names the contacts for the pages, and the day they expire, less than a year after they were tried', () => {
    expect(securityText(host, '2020-01-01')).toBe(
      '# Whom to tell about a weakness of these pages.\nContact: mailto:pages@example.com\nExpires: 2027-11-15T00:00:00.000Z\nPreferred-Languages: en\n',
    );
  });

  it('says that there is no contact where none is named', () => {
    const text = securityText(hostSchema.parse({}), '2026-11-21');
    expect(text).toContain('names no contact yet');
    expect(text).not.toContain('Contact:');
    expect(text).toContain('Expires: 2027-11-16T00:00:00.000Z');
  });

  it('has not expired; a month before that is said, and then the contacts want to be tried again', () => {
    const newest = readPlaces()
      .map(({ data }) => showPlace(data).seenOn)
      .sort()
      .at(-1);
    const text = securityText(hostSchema.parse(content('host.yaml')), newest ?? '');
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    const days = Math.floor((expires - Date.now()) / 86_400_000);
    if (days < 30) {
      console.warn(`security.txt expires in ${days} days: try its contacts and set lastChecked.`);
    }
    expect(days).toBeGreaterThan(0);
  });
});
