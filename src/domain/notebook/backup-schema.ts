/**
 * The backup file as JSON Schema (draft 2020-12), published at /my-data/backup-schema.json. Held against real backups,
 * made from every released shape, by tests/domain/notebook/backup-schema.test.ts.
 */
import { answerValues, importanceValues } from '../assessment/responses.ts';
import { supportKinds, supportSources } from '../guide/words.ts';
import { circles, places } from '../network/model.ts';
import { actionStatuses, decisions } from '../plan/model.ts';
import { answers, tones } from '../words/drafts.ts';

const text = { type: 'string' };
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const dayOrNone = { anyOf: [day, { type: 'null' }] };
const wholeNumber = { type: 'integer', minimum: 0 };
const fromOne = { type: 'integer', minimum: 1 };
/** One of these, or null while nothing is noted. */
const oneOrNone = (values: readonly (string | number)[]) => ({ enum: [...values, null] });
const listOf = (values: readonly string[]) => ({ type: 'array', items: { enum: values } });
const textOrNone = { type: ['string', 'null'] };
const named = (value: object) => ({ type: 'object', additionalProperties: value });
const length = { enum: ['quick', 'full'] };

/** One value and the revision at which it was written. */
const cell = (value: object) => ({
  type: 'object',
  required: ['value', 'revision'],
  properties: { value, revision: wholeNumber },
});

/** Cells by id; a removed one holds null. */
const cells = (value: object) => ({
  type: 'object',
  additionalProperties: cell({ anyOf: [value, { type: 'null' }] }),
});

/** An object with these fields; the `later` ones came with a later version, so that older backups lack them. */
const fields = (
  properties: Readonly<Record<string, object>>,
  later: Readonly<Record<string, object>> = {},
) => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...later },
});

/** The data of each section in its present version; what came later than its first one may be missing. */
const dataOf = {
  assessment: fields(
    {
      answers: cells({ enum: answerValues }),
      importance: cells({ enum: importanceValues }),
      contexts: cells({ type: 'boolean' }),
      finished: cell({ anyOf: [fields({ on: day, instrument: fromOne }), { type: 'null' }] }),
    },
    {
      length: cell(length),
      earlier: cells(
        fields({
          on: day,
          instrument: fromOne,
          length,
          answers: named({ enum: answerValues }),
          importance: named({ enum: importanceValues }),
        }),
      ),
    },
  ),
  network: fields({
    people: cells(
      fields({
        name: text,
        source: oneOrNone(supportSources),
        circle: oneOrNone(circles),
        place: oneOrNone(places),
        gets: listOf(supportKinds),
        gives: listOf(supportKinds),
        lastContact: dayOrNone,
        rhythmWeeks: { anyOf: [fromOne, { type: 'null' }] },
        drains: { type: 'boolean' },
        note: text,
        addedOn: day,
        number: { ...fromOne, maximum: 1e12 },
      }),
    ),
    fine: cells(day),
  }),
  plan: fields(
    {
      actions: cells(
        fields(
          {
            what: text,
            why: text,
            withWhom: text,
            whenWhere: text,
            firstStep: text,
            ifObstacle: text,
            thenStep: text,
            status: { enum: actionStatuses },
            isParked: { type: 'boolean' },
            reviewOn: dayOrNone,
            addedOn: day,
            origin: {
              anyOf: [
                fields({ kind: { const: 'strategy' }, strategy: text }),
                fields({ kind: { const: 'own' } }),
              ],
            },
          },
          {
            learned: text,
            startOn: dayOrNone,
            startAt: { anyOf: [{ type: 'string', pattern: '^\\d{2}:\\d{2}$' }, { type: 'null' }] },
          },
        ),
      ),
      order: cell({ type: 'array', items: text }),
    },
    {
      ticks: cells(fields({ action: text, on: day })),
      reviews: cells(
        fields({
          action: text,
          number: fromOne,
          moved: text,
          decision: { enum: [...decisions, null] },
          on: dayOrNone,
        }),
      ),
    },
  ),
  'hard-day': fields({ lines: cells(text) }),
  drafts: fields({
    drafts: cells(
      fields({
        template: text,
        tone: { enum: tones },
        values: named(text),
        ownText: textOrNone,
        answer: oneOrNone(answers),
        action: textOrNone,
        addedOn: day,
      }),
    ),
  }),
};

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
        Object.entries(dataOf).map(([name, data]) => [name, section({ const: name }, data)]),
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
