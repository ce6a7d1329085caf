/** The vocabulary of urgent help. Only names, so that browser code may import it; the words stand in content/urgent-help.yaml. */

/** How sure a number is. The grades of the evidence files, part A; "weak" and "recheck" are never printed. */
export const helpGrades = [
  /** A law gives it, and lists made apart agree. */
  'law',
  /** Three lists made apart agree. */
  'three-lists',
  /** Two lists made apart agree. */
  'two-lists',
  /** Seen on a page of whoever answers, of a public body, or of the law. */
  'operator',
  /** Seen in news or with another organization. */
  'news',
  /** One old page, or one at second hand. */
  'weak',
  /** Sources disagree, or may be out of date. */
  'recheck',
] as const;
export type HelpGrade = (typeof helpGrades)[number];

export const helpRegions = [
  'africa',
  'americas',
  'asia',
  'europe',
  'middle-east',
  'oceania',
] as const;

export const helpTopics = [
  'talk',
  'sexual-violence',
  'domestic-abuse',
  'stalking',
  'alcohol-drugs',
  'rights',
] as const;
export type HelpTopic = (typeof helpTopics)[number];

export const services = ['police', 'ambulance', 'fire', 'rescue'] as const;
