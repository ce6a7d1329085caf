/**
 * The authored self-assessment: areas, statements, scales, questions that lead to signposts, suggestion rules, feedback words.
 * Build time only (it needs the schema library); browser code imports its types.
 */
import { z } from 'zod';
import { readerContexts, supportSources } from '../guide/words.ts';

/** An id that outlives the words: answers are stored under it. Never changes, is never used twice. */
const itemId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/);

const statementSchema = z.strictObject({
  id: itemId,
  /** The end of the question that begins with `stem`: one idea, no blame, plain words, ends with a question mark. */
  text: z.string().min(15).max(140),
  /** A few words for the check page, the profile and the paper sheet, e.g. "Hands when work piles up". */
  short: z.string().min(3).max(48),
  /** Why it is asked and on which evidence; what it does not mean. For the page about the self-assessment. */
  rationale: z.string().min(20).max(400),
  /** Ids in content/references.json. */
  references: z.array(z.string()).default([]),
});

const areaSchema = z.strictObject({
  /** One of the six sources of support. */
  id: z.enum(supportSources),
  /** Title of the area, e.g. "Your manager". */
  title: z.string().max(40),
  /** How the area is named inside a sentence, e.g. "your manager", "a mentor or role model". */
  inSentence: z.string().max(60),
  /** One or two sentences shown when the area begins. */
  opening: z.string().max(240),
  /** The question about how much the area matters to the reader now. */
  importance: z.string().max(140),
  /** Exactly four statements. */
  statements: z.array(statementSchema).length(4),
  /** Words of the profile about this area, each a whole sentence or two; {word} is the answer word. */
  feedback: z.strictObject({
    /** When the area is the reader's strongest. */
    strength: z.string().max(260),
    /** When it matters to the reader and is thin. */
    thin: z.string().max(260),
    /** When it is in between. */
    between: z.string().max(260),
    /** When too few statements were answered. */
    tooFew: z.string().max(260),
  }),
});

const choiceSchema = z.strictObject({ value: z.number().int(), label: z.string().max(40) });

/** One rule that may suggest a strategy. Rules are tried in the order of the file. */
const suggestionRuleSchema = z.strictObject({
  id: itemId,
  /** The area it serves. */
  area: z.enum(supportSources),
  /** The strategy it suggests, by id. */
  strategy: z.string(),
  /** It fires when the answer to at least one of these statements (of the area) is `atMost` or lower. Empty: fires whenever the area is chosen. */
  when: z.array(itemId).default([]),
  /** 0 to 4. */
  atMost: z.number().int().min(0).max(4).default(1),
  /** Only for readers who said one of these is true. Empty: for everyone. */
  onlyFor: z.array(z.enum(readerContexts)).default([]),
  /** Why this is suggested, in words that follow "Because": no capital, no full stop. */
  because: z.string().max(160),
});

export const assessmentSchema = z.strictObject({
  /** Version of the instrument, raised by 1 whenever a statement is added, reworded or retired. */
  version: z.number().int().min(1),
  title: z.string().max(60),
  /** What it is and is not, one sentence each; shown before the first question and on paper. */
  limits: z.array(z.string().max(200)).min(2).max(5),
  /** Beginning of every statement. */
  stem: z.string().max(60),
  /** Answers 0 to 4, in order. */
  scale: z.array(choiceSchema).length(5),
  doesNotApply: z.string().max(40),
  /** How much an area matters, 0 to 2, in order. */
  importanceScale: z.array(choiceSchema).length(3),
  areas: z.array(areaSchema).length(6),
  /** Circumstances the reader may tick. */
  contexts: z.strictObject({
    question: z.string().max(120),
    hint: z.string().max(200),
    options: z
      .array(z.strictObject({ id: z.enum(readerContexts), label: z.string().max(90) }))
      .min(1),
  }),
  /** Two unscored statements on strain from support, answered on the same scale. */
  strain: z.strictObject({
    opening: z.string().max(240),
    stem: z.string().max(60),
    statements: z
      .array(
        z.strictObject({
          id: itemId,
          text: z.string().max(140),
          short: z.string().max(48),
          /** Shown in the profile when answered 3 or 4. */
          feedback: z.string().max(300),
        }),
      )
      .length(2),
  }),
  /** Up to three yes-or-no questions. Never scored, never stored, never suggested from; any "yes" shows the signposts first. */
  safety: z.strictObject({
    opening: z.string().max(300),
    questions: z
      .array(z.strictObject({ id: itemId, text: z.string().max(160) }))
      .min(1)
      .max(3),
    /** What is said above the signposts after a "yes". */
    afterYes: z.string().max(400),
  }),
  suggestions: z.array(suggestionRuleSchema).min(1),
  /** Whole-profile wording for results without a clear strength or gap. */
  overall: z.strictObject({
    allHigh: z.string().max(300),
    allLow: z.string().max(300),
    nothingScored: z.string().max(300),
  }),
});
export type Assessment = z.infer<typeof assessmentSchema>;
export type Area = Assessment['areas'][number];
export type Statement = Area['statements'][number];
export type SuggestionRule = Assessment['suggestions'][number];
