/** The whole plan as text, with words as short as they can be. */
import { planDocument, planLines, type PlanTextWords } from '../../../src/domain/plan/describe.ts';
import type { Plan } from '../../../src/domain/plan/model.ts';
import { asMarkdownText, asPlainText } from '../../../src/lib/document-text.ts';

export const textWords: PlanTextWords = {
  title: 'My plan',
  empty: 'Nothing yet.',
  groups: { active: 'Now', parked: 'Waiting', closed: 'Done or dropped' },
  labels: {
    why: 'Why',
    withWhom: 'With',
    whenWhere: 'When and where',
    firstStep: 'First step',
    ifObstacle: 'If',
    thenStep: 'Then',
    learned: 'Learned',
    status: 'Status',
    startOn: 'First step on',
    reviewOn: 'Look back on',
    ticks: 'Steps',
    reviews: 'Looked back',
  },
  statuses: { 'not-started': 'not started', doing: 'doing', done: 'done', dropped: 'dropped' },
  decisions: { keep: 'kept', change: 'changed', drop: 'let go' },
  date: (date) => `day ${date}`,
};

const documentOf = (plan: Plan) => planDocument(planLines(plan, textWords), textWords);

export const planAsText = (plan: Plan): string => asPlainText(documentOf(plan));

export const planAsMarkdown = (plan: Plan): string => asMarkdownText(documentOf(plan));
