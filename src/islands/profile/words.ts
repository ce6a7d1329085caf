/** Words of the profile besides the authored ones. */
export const words = {
  opening: 'Reading your answers…',
  empty: 'No answers yet. The profile is made from the self-assessment.',
  begin: 'Go to the self-assessment',
  chart: 'The six areas',
  chartNote:
    'The mark stands at the average of your answers. Areas that matter most to you come first, in bold.',
  notEnough: 'Not enough answers',
  table: 'The six areas in figures',
  areas: 'Your answers, area by area',
  yourAnswers: 'Your answers',
  suggestions: 'Three small things you could try',
  suggestionsFew: 'Small things you could try',
  noSuggestions: 'Nothing to suggest from these answers. Browse the strategies if you like.',
  strain: 'About the cost of support',
  limits: 'What this can and cannot tell you',
  change: 'Check or change my answers',
  fits: 'Chosen with your circumstances in mind:',
} as const;

/** "3 of 4 answered". */
export const answeredWords = (answered: number, of: number): string =>
  `${answered} of ${of} answered`;
