/** Brings data of an older version up to date, one numbered step at a time, on a copy. */
import { err, ok, type Result } from '../lib/result.ts';
import type { SlotProblem } from './envelope.ts';

/** Turns data of one version into data of the next. Pure; never edited once released. */
export type MigrationStep = (data: unknown) => unknown;

type MigrationFailed = Extract<SlotProblem, { kind: 'migration-failed' }>;

/**
 * Runs the steps that `version` still needs; `steps[i]` turns version i + 1 into version i + 2. The steps are a plain
 * list, so a gap in their numbers cannot be written down. A step that throws or gives nothing is named, and `data`
 * stays as it was (F09).
 */
export function migrate(
  data: unknown,
  version: number,
  steps: readonly MigrationStep[],
): Result<unknown, MigrationFailed> {
  let current = structuredClone(data);
  for (const [index, step] of steps.entries()) {
    if (index < version - 1) continue;
    try {
      current = step(current);
    } catch (error) {
      return err(failed(index, String(error).slice(0, 120)));
    }
    if (current === undefined || current === null) return err(failed(index, 'gave nothing'));
  }
  return ok(current);
}

const failed = (index: number, at: string): MigrationFailed => ({
  kind: 'migration-failed',
  step: index + 1,
  at,
});
