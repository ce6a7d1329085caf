/** The self-assessment as pages hand it to islands. */
import { getEntry } from 'astro:content';
import type { Assessment } from '../domain/assessment/definition.ts';

/** content/assessment/support.yaml, checked. */
export async function getAssessment(): Promise<Assessment> {
  const entry = await getEntry('assessment', 'support');
  if (!entry) throw new Error('content/assessment/support.yaml is missing.');
  return entry.data;
}

/** The definition without what only the page about the self-assessment needs, to keep the question pages light. */
export function withoutRationale(definition: Assessment): Assessment {
  return {
    ...definition,
    areas: definition.areas.map((area) => ({
      ...area,
      statements: area.statements.map((statement) => ({
        ...statement,
        rationale: '',
        references: [],
      })),
    })),
  };
}
