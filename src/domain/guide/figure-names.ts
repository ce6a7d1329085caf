/** The drawn figures a chapter may show, by the name an author writes. The drawings are in src/components/figures. */
export const figureNames = [
  'kinds-and-sources',
  'ideas-hands-ear',
  'four-part-ask',
  'mentoring-phases',
  'group-hour',
  'three-circles',
  'developmental-network',
  'whom-to-tell-what',
  'person-to-problem',
  'if-then',
] as const;
export type FigureName = (typeof figureNames)[number];
