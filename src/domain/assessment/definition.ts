/**
 * The authored self-assessment: areas, statements, scales, questions that lead to signposts, suggestion rules, feedback words.
 * Build time only (it needs the schema library); browser code imports its types.
 */
import { z } from 'zod';
import { readerContexts, supportSources } from '../vocabulary.ts';

/** An id that outlives the words: answers are stored under it. Never changes, is never used twice. */
const itemId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/);

const statementSchema = z.strictObject({
  id: itemId,
  /** The end of the question that begins with `stem`: one idea, no blame, plain words, ends with a question mark. */
  text: z.string().min(15).max(140),
  /** A few words for the check page, the profile and the paper sheet, e.g. "Hands when work piles up". */
  short: z.string().min(3).max(48),
  /** The version of the instrument in which its present words were first used. Answers given to older words are never compared. */
  since: z.number().int().min(1).default(1),
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
  /**
   * Words of the profile about this area, each a whole sentence or two; {word} is the answer word, {said} the sentence
   * begun in `overall.said`, {lead} the first sentence from `overall.thinLead`.
   */
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
  /** Comes before the other rules of its area, whatever the circumstances: for what is safer to do first. */
  leads: z.boolean().default(false),
  /** Why this is suggested, in words that follow "Because": no capital, no full stop. */
  because: z.string().max(160),
});

export const assessmentSchema = z.strictObject({
  /** Version of the instrument, raised by 1 whenever a statement is added, reworded or retired. */
  version: z.number().int().min(1),
  /** What changed with each version, the first one first; the last is the present one. */
  changes: z
    .array(z.strictObject({ version: z.number().int().min(1), what: z.string().min(10).max(300) }))
    .min(1),
  title: z.string().max(60),
  /** What it is and is not, one sentence each; shown before the first question and on paper. */
  limits: z.array(z.string().max(200)).min(2).max(5),
  /** Beginning of every statement. */
  stem: z.string().max(60),
  /** The statement that says whether it is safe to speak to the manager; the quick version asks it, too. */
  managerSafe: itemId,
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
      .array(
        z.strictObject({
          id: z.enum(readerContexts),
          label: z.string().max(90),
          /** The same in words that follow "Because": no capital, no full stop. */
          because: z.string().max(90),
          /** What the circumstance changes about any step, in one sentence for the profile. */
          advice: z.string().max(200),
        }),
      )
      .min(1),
    /** The question of the quick version, answered by ticking areas. */
    matters: z.string().max(120),
    mattersHint: z.string().max(200),
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
  /** Up to four yes-or-no questions. Never scored, never stored, never suggested from; a "yes" shows its help first. */
  safety: z.strictObject({
    opening: z.string().max(300),
    questions: z
      .array(
        z.strictObject({
          id: itemId,
          text: z.string().max(160),
          /** What is said after a "yes": what to do first, and words for it. */
          help: z.string().max(500),
        }),
      )
      .min(1)
      .max(4),
    /** The one link under it, to the page of urgent help. */
    toHelp: z.string().max(80),
  }),
  suggestions: z.array(suggestionRuleSchema).min(1),
  /** Whole-profile wording for results without a clear strength or gap. */
  overall: z.strictObject({
    allHigh: z.string().max(300),
    allLow: z.string().max(300),
    /** No area stands out, and all lie between low and high. */
    allSomewhat: z.string().max(300),
    nothingScored: z.string().max(300),
    /** How a row's answer word is reported: from an average, or from the one answer of the quick version. Holds {word}. */
    said: z.strictObject({ mean: z.string().max(60), one: z.string().max(60) }),
    /** The first sentence about a thin area, by how much the reader said it matters. Holds {area}. */
    thinLead: z.strictObject({
      aLot: z.string().max(160),
      some: z.string().max(160),
      unsaid: z.string().max(160),
    }),
  }),
});
export type Assessment = z.infer<typeof assessmentSchema>;
export type Area = Assessment['areas'][number];
export type Statement = Area['statements'][number];
export type SuggestionRule = Assessment['suggestions'][number];
