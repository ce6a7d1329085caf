/**
 * The handbook's fixed vocabulary: kinds and sources of support, circumstances, evidence strengths.
 * Only names and types, so that browser code may import it; labels live in content/site.yaml.
 */

/** The six kinds of support a person can give. */
export const supportKinds = [
  'emotional',
  'practical',
  'advice',
  'feedback',
  'belonging',
  'sponsorship',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** The six sources of support, one per chapter 3 to 8. They are also the six areas of the self-assessment. */
export const supportSources = [
  'colleagues',
  'manager',
  'mentors',
  'peers',
  'wider-network',
  'formal-support',
] as const;
export type SupportSource = (typeof supportSources)[number];

/** Circumstances a reader may tell us about; they change which strategies fit. */
export const readerContexts = [
  'remote',
  'shift',
  'new',
  'freelance',
  'no-manager',
  'only-one',
  'carer',
] as const;
export type ReaderContext = (typeof readerContexts)[number];

/** How well a statement of fact is supported; the meanings are those printed on the About page. */
export const evidenceStrengths = ['strong', 'moderate', 'weak', 'contrary', 'theory'] as const;

/** People with a role whom it can cost something to tell: they may decide about the reader, or have to pass things on. */
export const peopleWithPower = ['manager', 'hr', 'counselor'] as const;
export type PersonWithPower = (typeof peopleWithPower)[number];

/** The parts about safety that stand once, in content/safety/, and are shown wherever they are needed. */
export const safetyParts = ['ask-about-suicide', 'after-assault', 'shouted-at-today'] as const;
export type SafetyPart = (typeof safetyParts)[number];
