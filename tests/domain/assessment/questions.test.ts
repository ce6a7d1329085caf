import type { CalendarDate } from '../../../src/lib/calendar-date.ts';
import { describe, expect, it } from 'vitest';
import {
  hasBegun,
  nextPage,
  pageById,
  pagesOf,
  previousPage,
  progressOf,
  resumePage,
} from '../../../src/domain/assessment/questions.ts';
import {
  answer,
  emptyResponses,
  finish,
  rateImportance,
  type Responses,
  setContext,
  setLength,
  startOver,
} from '../../../src/domain/assessment/responses.ts';
import { supportSources } from '../../../src/domain/vocabulary.ts';
import { anAssessment, assessmentWith } from '../builders/assessment.ts';

const pages = pagesOf(anAssessment, 'full');
const resumeId = (responses: Responses): string => resumePage(anAssessment, responses).id;

/** Everything answered or skipped. */
function allAnswered(): Responses {
  let responses = emptyResponses;
  for (const page of pages) {
    if (page.kind === 'statement') responses = answer(responses, page.id, 2);
    if (page.kind === 'strain') responses = answer(responses, page.id, 'skipped');
    if (page.kind === 'importance') responses = rateImportance(responses, page.areaId, 'skipped');
  }
  return responses;
}

describe('the pages of the self-assessment', () => {
  it('come in order: circumstances, each area with its importance, strain, safety, check', () => {
    const expected = [
      'contexts',
      ...supportSources.flatMap((id) => [
        ...[1, 2, 3, 4].map((number) => `${id}-${number}`),
        `${id}-importance`,
      ]),
      'strain-unwanted',
      'strain-giving',
      'safety',
      'check',
    ];
    expect(pages.map((page) => page.id)).toEqual(expected);
  });

  it('number the statements from 1 to 24 and say where an area begins', () => {
    const statements = pages.filter((page) => page.kind === 'statement');
    expect(statements.map((page) => page.number)).toEqual(
      Array.from({ length: 24 }, (_, at) => at + 1),
    );
    expect(new Set(statements.map((page) => page.of))).toEqual(new Set([24]));
    expect(statements.filter((page) => page.isFirstOfArea).map((page) => page.id)).toEqual(
      supportSources.map((id) => `${id}-1`),
    );
  });

  it('are found by id, and an unknown id finds none', () => {
    expect(pageById(anAssessment, 'mentors-importance', 'full')?.kind).toBe('importance');
    expect(pageById(anAssessment, 'retired-statement', 'full')).toBeUndefined();
  });

  it('lead forward and back, and end at both ends', () => {
    expect(nextPage(anAssessment, 'contexts', 'full')?.id).toBe('colleagues-1');
    expect(previousPage(anAssessment, 'colleagues-1', 'full')?.id).toBe('contexts');
    expect(previousPage(anAssessment, 'contexts', 'full')).toBeUndefined();
    expect(nextPage(anAssessment, 'check', 'full')).toBeUndefined();
    expect(nextPage(anAssessment, 'retired-statement', 'full')).toBeUndefined();
  });

  it('tell the progress on pages of an area only', () => {
    const progress = (id: string) => {
      const page = pageById(anAssessment, id, 'full');
      return page && progressOf(page);
    };
    const manager = { of: 24, areaTitle: 'Title of manager' };
    expect(progress('manager-3')).toEqual({ ...manager, number: 7 });
    expect(progress('manager-importance')).toEqual({ ...manager, number: 8 });
    expect(progress('safety')).toBeNull();
  });
});

describe('coming back', () => {
  it('starts with the circumstances when nothing was done', () => {
    expect(resumeId(emptyResponses)).toBe('contexts');
  });

  it('passes the circumstances once one was set, even to "no"', () => {
    expect(resumeId(setContext(emptyResponses, 'remote', false))).toBe('colleagues-1');
  });

  it('passes the circumstances once anything later was answered', () => {
    expect(resumeId(answer(emptyResponses, 'colleagues-1', 0))).toBe('colleagues-2');
    expect(resumeId(rateImportance(emptyResponses, 'colleagues', 0))).toBe('colleagues-1');
  });

  it('goes to the first page without an answer, and a skip is an answer', () => {
    expect(resumeId(answer(allAnswered(), 'peers-2', null))).toBe('peers-2');
    expect(resumeId(rateImportance(allAnswered(), 'peers', null))).toBe('peers-importance');
    expect(resumeId(answer(allAnswered(), 'strain-giving', null))).toBe('strain-giving');
  });

  it('asks about safety again until the profile was seen, since those answers are not kept', () => {
    expect(resumeId(allAnswered())).toBe('safety');
  });

  it('goes to the check page when every page has an answer or a skip and the profile was seen', () => {
    expect(resumeId(finish(allAnswered(), '2026-11-21' as CalendarDate, 1))).toBe('check');
  });
});

describe('having begun', () => {
  it('is told by any answer, importance or circumstance, also one this version does not know', () => {
    expect(hasBegun(emptyResponses)).toBe(false);
    expect(hasBegun(answer(emptyResponses, 'retired-statement', 'skipped'))).toBe(true);
    expect(hasBegun(rateImportance(emptyResponses, 'peers', 'skipped'))).toBe(true);
    expect(hasBegun(setContext(emptyResponses, 'remote', true))).toBe(true);
  });

  it('is over after starting anew', () => {
    expect(hasBegun(startOver(allAnswered()))).toBe(false);
  });
});

describe('the quick version', () => {
  const quick = setLength(emptyResponses, 'quick');

  it('asks the first statement of each area and whether it is safe to speak to the manager, then what matters, safety and the check', () => {
    expect(pagesOf(anAssessment, 'quick').map((page) => page.id)).toEqual([
      'contexts',
      ...supportSources.flatMap((id) => (id === 'manager' ? [`${id}-1`, `${id}-4`] : [`${id}-1`])),
      'matters',
      'safety',
      'check',
    ]);
  });

  it('numbers its seven statements from 1 to 7', () => {
    const statements = pagesOf(anAssessment, 'quick').filter((page) => page.kind === 'statement');
    expect(statements.map((page) => [page.number, page.of])).toEqual(
      Array.from({ length: 7 }, (_, at) => [at + 1, 7]),
    );
  });

  it('asks one statement of each area where whether the manager is safe is the first of its own', () => {
    const definition = assessmentWith({ managerSafe: 'manager-1' });
    const statements = pagesOf(definition, 'quick').filter((page) => page.kind === 'statement');
    expect(statements.map((page) => [page.id, page.number, page.of, page.part.statements])).toEqual(
      supportSources.map((id, at) => [`${id}-1`, at + 1, 6, 1]),
    );
  });

  it('leads on from a page that only the full version asks, both ways', () => {
    expect(nextPage(anAssessment, 'mentors-2', 'quick')?.id).toBe('peers-1');
    expect(nextPage(anAssessment, 'manager-2', 'quick')?.id).toBe('manager-4');
    expect(nextPage(anAssessment, 'manager-4', 'quick')?.id).toBe('mentors-1');
    expect(previousPage(anAssessment, 'manager-3', 'quick')?.id).toBe('manager-1');
    expect(previousPage(anAssessment, 'mentors-1', 'quick')?.id).toBe('manager-4');
    expect(nextPage(anAssessment, 'formal-support-1', 'quick')?.id).toBe('matters');
    expect(nextPage(anAssessment, 'matters', 'full')?.id).toBe('strain-unwanted');
    expect(previousPage(anAssessment, 'nowhere', 'quick')).toBeUndefined();
  });

  it('counts a full answer as its own, and a quick one as the full one’s', () => {
    const first = answer(quick, 'colleagues-1', 2);
    expect(resumeId(first)).toBe('manager-1');
    expect(resumeId(setLength(first, 'full'))).toBe('colleagues-2');
    expect(resumeId(setLength(allAnswered(), 'quick'))).toBe('safety');
  });

  it('asks what matters until something was said or it was passed over', () => {
    let firsts = quick;
    for (const id of supportSources) firsts = answer(firsts, `${id}-1`, 2);
    expect(resumeId(firsts)).toBe('manager-4');
    const seven = answer(firsts, 'manager-4', 'skipped');
    expect(resumeId(seven)).toBe('matters');
    expect(resumeId(rateImportance(seven, 'peers', 2))).toBe('safety');
    expect(resumeId(rateImportance(seven, 'matters', 'skipped'))).toBe('safety');
  });

  it('tells the part an area is, and how many statements it asks', () => {
    const page = pageById(anAssessment, 'manager-1', 'full');
    expect(page?.kind === 'statement' && page.part).toEqual({ number: 2, of: 6, statements: 4 });
    const asked = (id: string): unknown => {
      const short = pageById(anAssessment, id, 'quick');
      return short?.kind === 'statement' && short.part.statements;
    };
    expect([asked('manager-1'), asked('mentors-1')]).toEqual([2, 1]);
  });
});
