/** The hour with a team: the facilitator's plan, the handouts and the cards, in content/team-session.yaml. Build time only. */
import { z } from 'zod';
import { claimSchema } from './chapter-schema.ts';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const line = z.string().min(10).max(300);
/** Words for the facilitator to say aloud, without quotation marks around them. */
const say = z.string().min(10).max(700);
/** Ids in content/strategies and content/templates; sections as "<chapter id>/<section id>" of a published chapter. */
const strategies = z.array(z.string()).max(4).default([]);
const templates = z.array(z.string()).max(4).default([]);
const sections = z.array(z.string().regex(/^[a-z-]+\/[a-z-]+$/)).default([]);

const stepSchema = z.strictObject({
  /** Name of the step, unique in the session. */
  id,
  title: z.string().min(3).max(50),
  /** Whole minutes. Those of all steps make `minutes` of the session. */
  minutes: z.number().int().min(1).max(30),
  /** What the step is for, in one sentence. */
  aim: line,
  /** What to say aloud and what to do, in order. */
  script: z.array(z.union([z.strictObject({ say }), z.strictObject({ do: line })])).min(1),
  /** What to shorten or leave out when time runs short. */
  ifLate: line,
  strategies,
  templates,
});

const handout = {
  /** Its anchor on the page, unique in the session. */
  id,
  title: z.string().min(3).max(50),
  /** For the facilitator: how many copies, and when it is given out. Not printed on the handout. */
  use: line,
  /** Printed on the sheet. Begins with the rule of the session. */
  rule: z.string().max(160),
  /** What to do with the sheet, in one to three sentences. */
  opening: z.string().min(10).max(240),
};

/** Labels, each above a ruled line to write on. */
const lines = z.array(z.string().min(2).max(60)).min(1);

const handoutSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...handout,
    /** A row for each of the six kinds of support, with columns to write in, and lines beneath. */
    kind: z.literal('kinds'),
    /** Heading of the column of kinds. */
    heading: z.string().max(30),
    columns: z.tuple([z.string().max(40), z.string().max(40)]),
    lines,
  }),
  z.strictObject({
    ...handout,
    /** Parts with lines to write on. */
    kind: z.literal('lines'),
    parts: z
      .array(
        z.strictObject({
          title: z.string().max(40),
          /** An example of the words, without quotation marks. */
          words: z.string().max(140).optional(),
          lines,
        }),
      )
      .min(1),
  }),
  z.strictObject({
    ...handout,
    /** Numbered sentences in large type, for the wall. */
    kind: z.literal('wall'),
    points: z.array(z.string().min(5).max(140)).min(3).max(8),
    /** The limit of the agreement, under its points. */
    limit: line,
  }),
]);
export type Handout = z.infer<typeof handoutSchema>;

const cardSchema = z.strictObject({
  /** Unique among the cards. */
  id,
  /** The situation, in one or two sentences to the person who holds the card. */
  situation: z.string().min(10).max(160),
  /** Words to try aloud, without quotation marks around them. */
  words: z.string().min(10).max(160),
  /** The strategy it practices. */
  strategy: z.string(),
});

export const teamSessionSchema = z.strictObject({
  title: z.string().max(60),
  /** One or two sentences for search results and the page description. */
  description: z.string().min(40).max(200),
  /** What the hour is, under the title. */
  lead: line,
  /** How long it takes. */
  minutes: z.number().int().min(10).max(120),
  /** The one rule, without a full stop. Every handout begins its own with it. */
  rule: z.string().min(5).max(60),
  /** Who it is for and who may lead it. */
  whoFor: z.array(line).min(1),
  /** When not to run it, and what to do in its place. */
  notNow: z
    .array(
      z.strictObject({
        when: z.string().min(10).max(120),
        instead: z.string().min(10).max(300),
        sections,
        /** Whether a link to the page of urgent help follows. */
        urgent: z.boolean().default(false),
      }),
    )
    .min(4),
  /** With the managers out of the room, and in it. */
  managers: z.strictObject({ out: z.array(line).min(1), in: z.array(line).min(1) }),
  /** What to agree with whoever asked for the hour, before anyone is invited. */
  agree: z.strictObject({ opening: line, say, points: z.array(line).min(1) }),
  /** The message to the team. Blanks are written {{id}} and named in `fields`. */
  invitation: z.strictObject({
    opening: line,
    fields: z
      .array(z.strictObject({ id, label: z.string().max(60), example: z.string().max(120) }))
      .min(1),
    text: z.string().min(100).max(2000),
  }),
  /** What to prepare: a label and what to do. */
  prepare: z.array(z.strictObject({ label: z.string().max(40), text: z.string().max(500) })).min(1),
  steps: z.array(stepSchema).min(3).max(10),
  /** What to do when something goes otherwise. */
  troubles: z
    .array(
      z.strictObject({
        id,
        when: z.string().min(5).max(80),
        say,
        do: z.array(line).min(1),
        sections,
        /** Whether a link to the page of urgent help follows. */
        urgent: z.boolean().default(false),
      }),
    )
    .min(1),
  /** What to do after the hour. */
  after: z.array(line).min(1),
  afterTemplates: templates,
  handouts: z.array(handoutSchema).min(1),
  /** Said above the cards. */
  cardsOpening: z.string().min(20).max(400),
  /** Printed six to a sheet. */
  cards: z.array(cardSchema).min(6).max(18),
  /** Statements of fact with their evidence. */
  claims: z.array(claimSchema),
  /** What nobody has tested, said plainly. */
  unknown: z.array(line).min(1),
  /** The day an author last read it against its sources, "YYYY-MM-DD". */
  reviewed: z.iso.date(),
  /** What has not been reviewed and by whom it should be. */
  unreviewed: line,
});
export type TeamSession = z.infer<typeof teamSessionSchema>;
