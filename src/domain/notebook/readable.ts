/**
 * Any saved document as text a person can read, without knowing its concept. A concept may lend names for its ids,
 * fields and values; what has no name is shown as it is stored.
 */
import type { Cell, Cells } from '../../lib/cells.ts';
import { isRecord } from '../saved-cells.ts';

/** Names by id ("manager-safe"), by field ("ifObstacle"), or by field and value ("answers=3"). An empty name hides. */
export type Names = Readonly<Record<string, string>>;

/** "When where" for "whenWhere": a field's own name, when nobody lent a better one. */
function spaced(field: string): string {
  const words = field.replaceAll('-', ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}

const nameIn = (names: Names, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** A value in words; empty when there is nothing to say. */
function valueText(field: string, value: unknown, names: Names): string {
  const named = nameIn(names, `${field}=${String(value)}`);
  if (named !== undefined) return named;
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value
      .map((each) => nameIn(names, String(each)) ?? valueText(field, each, names))
      .filter(Boolean)
      .join(', ');
  }
  if (isRecord(value)) {
    return Object.entries(value)
      .map(([key, inner]) => valueText(key, inner, names))
      .filter(Boolean)
      .join(', ');
  }
  return String(value);
}

/** Lines for one entry of many: a heading and its fields, or a single line. */
function entryLines(field: string, id: string, value: unknown, at: number, names: Names): string[] {
  const name = nameIn(names, id);
  if (!isRecord(value)) return [`${name ?? spaced(id)}: ${valueText(field, value, names)}`];
  const lines = Object.entries(value).flatMap(([key, inner]) => {
    const label = nameIn(names, key) ?? spaced(key);
    const text = label === '' ? '' : valueText(key, inner, names);
    return text === '' ? [] : [`  ${label}: ${text}`];
  });
  return [`${at + 1}.${name === undefined ? '' : ` ${name}`}`, ...lines];
}

/**
 * The document as lines joined by line feeds, every text the reader wrote word for word; a removed entry is left out.
 * An empty text when nothing is in it. Never throws.
 */
export function readableText(document: unknown, names: Names): string {
  if (!isRecord(document)) return '';
  const parts = Object.entries(document).flatMap(([field, found]) => {
    const title = nameIn(names, field) ?? spaced(field);
    if (title === '' || !isRecord(found)) return [];
    if (typeof found['revision'] === 'number') {
      // A cell by itself (saved-cells.ts).
      const text = valueText(field, (found as unknown as Cell<unknown>).value, names);
      return text === '' ? [] : [`${title}: ${text}`];
    }
    const lines = Object.entries(found as Cells<unknown>)
      .filter(([, cell]) => cell.value !== null)
      .flatMap(([id, cell], at) => entryLines(field, id, cell.value, at, names));
    return lines.length === 0 ? [] : [[title, ...lines].join('\n')];
  });
  return parts.join('\n\n');
}
