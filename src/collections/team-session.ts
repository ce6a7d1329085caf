/** The hour with a team. */
import { getEntry } from 'astro:content';
import type { TeamSession } from '../domain/guide/team-session-schema.ts';

/** content/team-session.yaml, checked. */
export async function getTeamSession(): Promise<TeamSession> {
  const entry = await getEntry('teamSession', 'team-session');
  if (!entry)
    throw new Error('content/team-session.yaml is missing: the page for facilitators shows it.');
  return entry.data;
}
