/**
 * The backup file as JSON Schema (draft 2020-12), published at /my-data/backup-schema.json. Held against real backups,
 * made from every released shape, by tests/domain/notebook/backup-schema.test.ts.
 */
import { responsesDocument } from '../assessment/responses.ts';
import { hardDayDocument } from '../hard-day/model.ts';
import { networkDocument } from '../network/model.ts';
import { planDocument } from '../plan/model.ts';
import type { Field } from '../saved-document.ts';
import type { Shape } from '../saved-values.ts';
import { draftsDocument } from '../words/drafts.ts';

const text = { type: 'string' };
const none = { type: 'null' };
const wholeNumber = { type: 'integer', minimum: 0 };
const fromOne = { type: 'integer', minimum: 1 };

/** Parts by name; one that came with a later version is not required, because older backups lack it. */
const objectOf = <P extends { readonly since?: number }>(
  parts: Readonly<Record<string, P>>,
  schemaOf: (part: P) => object,
): object => ({
  type: 'object',
  required: Object.keys(parts).filter((name) => parts[name]?.since === undefined),
  properties: Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, schemaOf(part)]),
  ),
});

/** A kind of value as JSON Schema. */
function valueSchema(shape: Shape<unknown>): object {
  switch (shape.as) {
    case 'text':
      return text;
    case 'yes-no':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'time':
      return { type: 'string', pattern: '^\\d{2}:\\d{2}$' };
    case 'whole-number': {
      const { from, to } = shape;
      return { type: 'integer', minimum: from, ...(Number.isFinite(to) ? { maximum: to } : {}) };
    }
    case 'one-of':
      return { enum: shape.values };
    case 'or-none':
      return { anyOf: [valueSchema(shape.of), none] };
    case 'list':
      return { type: 'array', items: valueSchema(shape.of) };
    case 'by-name':
      return { type: 'object', additionalProperties: valueSchema(shape.of) };
    case 'fields':
      return objectOf(shape.fields, valueSchema);
    case 'either':
      return { anyOf: shape.shapes.map(valueSchema) };
  }
}

/** One value and the revision at which it was written. */
const cellSchema = (value: object): object => ({
  type: 'object',
  required: ['value', 'revision'],
  properties: { value, revision: wholeNumber },
});

/** A field of a document: one cell, or cells by id, of which a removed one holds null. */
function fieldSchema({ isMany, of }: Field): object {
  const value = valueSchema(of);
  return isMany
    ? { type: 'object', additionalProperties: cellSchema({ anyOf: [value, none] }) }
    : cellSchema(value);
}

const documents = [
  responsesDocument,
  networkDocument,
  planDocument,
  hardDayDocument,
  draftsDocument,
];

const section = (slot: object, data: object) => ({
  type: 'object',
  required: ['app', 'slot', 'version', 'revision', 'savedAt', 'savedBy', 'data'],
  properties: {
    app: { const: 'alongside' },
    slot,
    version: { ...fromOne, description: 'Version of the shape of "data".' },
    revision: wholeNumber,
    savedAt: { ...text, description: 'When it was saved, ISO 8601. Nothing is ordered by it.' },
    savedBy: { ...text, description: 'Which tab saved it: a random word.' },
    data,
    setAside: {
      type: 'array',
      description: 'Entries that could not be read, kept with their place.',
      items: { type: 'object', required: ['where', 'value'], properties: { where: text } },
    },
  },
});

/** The schema as plain data. `id` is the address it is published at, when known. */
export const backupSchema = (id?: string): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...(id === undefined ? {} : { $id: id }),
  title: 'Backup of the notebook of Alongside',
  type: 'object',
  required: ['app', 'file', 'format', 'madeAt', 'sections'],
  properties: {
    app: { const: 'alongside' },
    file: { const: 'backup' },
    format: { const: 1, description: 'Version of the frame around the sections.' },
    about: text,
    madeAt: { ...text, description: 'When it was made, ISO 8601.' },
    sections: {
      type: 'object',
      description: 'One for each part of the notebook, as it stands in the storage of the browser.',
      properties: Object.fromEntries(
        documents.map(({ name, fields }) => [
          name,
          section({ const: name }, objectOf<Field>(fields, fieldSchema)),
        ]),
      ),
      additionalProperties: section(text, { type: 'object' }),
    },
    unread: {
      type: 'object',
      description: 'Stored texts that could not be read when the backup was made, as they are.',
      additionalProperties: text,
    },
  },
});
