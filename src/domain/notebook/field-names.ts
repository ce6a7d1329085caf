/** Names of fields in saved documents where the field's own name would read badly. An empty name hides the field. */
import type { Names } from './readable.ts';

export const entryNames: Names = {
  answers: 'Answers',
  importance: 'How much each area matters',
  contexts: 'Circumstances',
  finished: 'Profile first seen',
  instrument: '',
  'instrument=1': '',
  actions: 'Actions',
  order: '',
  withWhom: 'With whom',
  whenWhere: 'When and where',
  firstStep: 'My smallest first step',
  ifObstacle: 'If',
  thenStep: 'Then',
  isParked: 'Waits',
  reviewOn: 'Look back on',
  addedOn: 'Added on',
  origin: 'From',
  'kind=own': 'my own words',
  'kind=strategy': 'a strategy of this handbook',
};
