/**
 * The authored side of the network: names of circles and places, questions that help the memory, the rules that read
 * the gaps, the example. In content/network/network.yaml. Build time only (it needs the schema library); browser code
 * imports its types.
 */
import { z } from 'zod';
import { supportKinds, supportSources } from '../vocabulary.ts';
import { gapTests } from './gap-tests.ts';
import { places } from './model.ts';

/** An id under which something is kept in a reader's browser. Never changes, is never used twice. */
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** A sentence about the reader's list. Holds the places {kinds}, {pairs}, {names}, {source}, {place}, {count}. */
const sentence = z.string().min(10).max(200);

const circle = z.strictObject({
  /** One or two words, no capital: "close". */
  label: z.string().min(3).max(20),
  /** Who stands there, one sentence. */
  meaning: z.string().min(10).max(120),
});

const ruleSchema = z.strictObject({
  id,
  /** What is looked at: one of the tests in gap-tests.ts, where each is explained. */
  test: z.enum(gapTests),
  /** The test speaks only when at least this many people are noted well enough for it. From 1. */
  atLeast: z.number().int().min(1).max(20),
  /** Ids of rules above it; when one of them says something, this one is silent. */
  unless: z.array(id).default([]),
  /** What is said. */
  sentence,
  /** The same when it is about one kind or one person, where the words differ. */
  sentenceForOne: sentence.optional(),
  /** The rule in plain words: what was counted, and what it leaves out. */
  why: z.string().min(40).max(320),
  /** When it is nothing to mend, after "That may be fine". */
  fine: z.string().min(20).max(160),
  /** Id of the strategy it suggests. */
  strategy: z.string(),
  /** Sections of chapter 2 to read, as "<chapter id>/<section id>". */
  section: z.string().regex(/^[a-z-]+\/[a-z-]+$/),
});

const examplePerson = z.strictObject({
  name: z.string().max(20),
  source: z.enum(supportSources),
  circle: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  place: z.enum(places),
  gets: z.array(z.enum(supportKinds)).default([]),
  gives: z.array(z.enum(supportKinds)).default([]),
  /** Whole days since the two last spoke. */
  spokeDaysAgo: z.number().int().min(0).optional(),
  rhythmWeeks: z.number().int().min(1).optional(),
});

export const networkDefinitionSchema = z.strictObject({
  /** The three circles, the innermost first. */
  circles: z.tuple([circle, circle, circle]),
  /** A kind of support inside a sentence, after "gives you": "a listening ear". */
  kinds: z.record(z.enum(supportKinds), z.string().max(40)),
  /** Where people are known from, and the question that brings them to mind. */
  places: z.record(
    z.enum(places),
    z.strictObject({
      /** For lists: "My team". */
      label: z.string().max(30),
      /** Inside a sentence, after "from": "your team". */
      inSentence: z.string().max(40),
      /** The question that helps the memory. */
      prompt: z.string().max(140),
      /** Whether people there are outside the reader's present work. */
      isOutside: z.boolean(),
      /** The source filled in for a person added here; the reader may change it. */
      source: z.enum(supportSources),
    }),
  ),
  /** How often one may mean to speak, in weeks, with words. */
  rhythms: z
    .array(z.strictObject({ weeks: z.number().int().min(1).max(520), label: z.string().max(30) }))
    .min(3),
  /** Tried in this order, which is the order in which findings are said. */
  rules: z.array(ruleSchema).min(1),
  /** A made-up network to look at. */
  example: z.array(examplePerson).min(5).max(15),
});
export type NetworkDefinition = z.infer<typeof networkDefinitionSchema>;
export type GapRule = NetworkDefinition['rules'][number];
