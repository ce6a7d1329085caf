/** Reads every collection and stops the build when something points at nothing. */
import { getCollection } from 'astro:content';
import { figureNames } from '../domain/guide/figure-names.ts';
import { findDangling } from '../domain/guide/integrity.ts';
import { problemText } from '../domain/guide/problem.ts';
import { getAssessment } from './assessment.ts';
import { getNetworkDefinition } from './network.ts';
import { getTeamSession } from './team-session.ts';

/** Throws one error that lists every problem with its file, field, what was expected and what was found. */
export async function assertContentIsWhole(): Promise<void> {
  const problems = findDangling({
    outline: (await getCollection('outline')).map((each) => each.data),
    chapters: (await getCollection('chapters')).map(({ id, data, body }) => ({
      id,
      data,
      body: body ?? '',
    })),
    strategies: (await getCollection('strategies')).map(({ id, data }) => ({ id, data })),
    templates: (await getCollection('templates')).map(({ id, data }) => ({ id, data })),
    situations: (await getCollection('situations')).map(({ id, data }) => ({ id, data })),
    glossary: (await getCollection('glossary')).map(({ id, data }) => ({ id, data })),
    references: (await getCollection('references')).map(({ id, data }) => ({ id, data })),
    assessment: { id: 'support', data: await getAssessment() },
    network: await getNetworkDefinition(),
    teamSession: await getTeamSession(),
    figures: figureNames,
  });
  if (problems.length > 0) {
    throw new Error(
      `The content does not hold together:\n${problems.map((each) => `- ${problemText(each)}`).join('\n')}`,
    );
  }
}
