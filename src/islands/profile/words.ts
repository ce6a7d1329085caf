/** Words of the profile besides the authored ones. */
export const words = {
  opening: 'Reading your answers…',
  empty: 'No answers yet. The profile is made from the self-assessment.',
  begin: 'Go to the self-assessment',
  chart: 'The six areas',
  chartNote:
    'The mark stands at the average of your answers. An open mark stands for a single answer. Areas that matter most to you come first; those that matter a lot are in bold.',
  notEnough: 'Not enough answers',
  table: 'The six areas in figures',
  onTheWhole: 'On the whole',
  average: 'Average, 0 to 4',
  matters: 'Matters to me',
  importanceNotSaid: 'Not said',
  areas: 'Your answers, area by area',
  yourAnswers: 'Because you answered…',
  ruleFor: 'The rule',
  first: 'First',
  quickNote:
    'This rests on the quick version: one answer for each area, and whether it is safe to speak to your manager. One answer says less than four. You can answer the rest at any time; these answers stay.',
  answerRest: 'Answer the rest',
  oneAnswer: 'one answer',
  about: 'About these questions, the rules and the limits',
  helpNow: 'Need help now?',
  again: 'Over time',
  againNote:
    'You can take it again after some weeks. These answers are then kept, with their date, to compare with the new ones: the last five are kept in this browser.',
  takeAgain: 'Keep these answers and take it again',
  putBy: 'Your answers are kept, with their date. The questions are empty again.',
  back: 'Undone.',
  undo: 'Undo',
  noneNow: 'There are no new answers yet to compare with.',
  before: 'Then',
  nowWord: 'Now',
  difference: 'Difference',
  verdict: 'What it may mean',
  ordinary: 'Ordinary variation',
  beyond: 'More than ordinary variation',
  same: 'No difference',
  notCompared: 'Not compared',
  compareWith: 'Compare with',
  suggestions: 'Three small things you could try',
  suggestionsFew: 'Small things you could try',
  noSuggestions: 'Nothing to suggest from these answers. Browse the strategies if you like.',
  strain: 'About the cost of support',
  limits: 'What this can and cannot tell you',
  change: 'Check or change my answers',
  circumstances: 'Because of how you work',
  yourNetwork: 'Your network',
  asText: 'Copy or save as text',
} as const;

/** "Your list has nobody for honest feedback. Looked at: the 4 people with a kind of support ticked." */
export const nobodyWords = (kinds: string, people: number): string =>
  `Your list has nobody for ${kinds}. Looked at: the ${people} people with a kind of support ticked.`;

/** "From your answers of June 10, 2026." */
export const datedWords = (day: string): string => `From your answers of ${day}.`;

/** "3 of 4 answered". */
export const answeredWords = (answered: number, of: number): string =>
  `${answered} of ${of} answered`;

/** "Your answers of May 1, 2026, and those of June 10, 2026: 40 days apart." */
export const apartWords = (then: string, now: string, days: number): string =>
  `Your answers of ${then}, and those of ${now}: ${days === 1 ? '1 day' : `${days} days`} apart.`;

/** What the noise band is, before any difference. */
export const noiseWords = (points: number): string =>
  `Answers go up and down by themselves. A difference of less than about ${points} points in an area is called ordinary variation here; the number is planned, not measured.`;
