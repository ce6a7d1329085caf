/** The pages of the self-assessment in order, and where a reader who comes back goes on. */
import { idsOf } from '../../lib/cells.ts';
import type { Area, Assessment, Statement } from './definition.ts';
import { answerTo, importanceOf, type Responses } from './responses.ts';

/** One of the four statements of an area. */
export interface StatementPage {
  readonly kind: 'statement';
  /** The statement's id. */
  readonly id: string;
  readonly statement: Statement;
  readonly area: Area;
  readonly areaId: Area['id'];
  /** Its number among the scored statements, from 1; the same on paper. */
  readonly number: number;
  /** How many scored statements there are. */
  readonly of: number;
  /** Whether the area begins here, so that its opening is shown. */
  readonly isFirstOfArea: boolean;
}

/** How much an area matters; asked once, after its statements. */
export interface ImportancePage {
  readonly kind: 'importance';
  /** "<area id>-importance". */
  readonly id: string;
  readonly area: Area;
  readonly areaId: Area['id'];
  /** The number of the last statement before it. */
  readonly number: number;
  readonly of: number;
}

/** One unscored statement on strain from support. */
export interface StrainPage {
  readonly kind: 'strain';
  /** The statement's id. */
  readonly id: string;
  readonly statement: Assessment['strain']['statements'][number];
  readonly isFirst: boolean;
}

/** One page of the self-assessment; `id` is unique among them and stands in the address. */
export type Page =
  | { readonly kind: 'contexts'; readonly id: 'contexts' }
  | StatementPage
  | ImportancePage
  | StrainPage
  | { readonly kind: 'safety'; readonly id: 'safety' }
  | { readonly kind: 'check'; readonly id: 'check' };

/** The parts of a definition that decide the order of pages. */
type Asked = Pick<Assessment, 'areas' | 'strain'>;

function areaPages(area: Area, before: number, of: number): Page[] {
  const shared = { area, areaId: area.id, of };
  const statements = area.statements.map((statement, at): Page => ({
    ...shared,
    kind: 'statement',
    id: statement.id,
    statement,
    number: before + at + 1,
    isFirstOfArea: at === 0,
  }));
  const number = before + area.statements.length;
  return [...statements, { ...shared, kind: 'importance', id: `${area.id}-importance`, number }];
}

/** Every page: circumstances; each area's statements, then its importance; strain; safety on one page; check. */
export function pagesOf(definition: Asked): Page[] {
  const of = definition.areas.reduce((count, area) => count + area.statements.length, 0);
  let before = 0;
  const areas = definition.areas.flatMap((area) => {
    const pages = areaPages(area, before, of);
    before += area.statements.length;
    return pages;
  });
  const strain = definition.strain.statements.map((statement, at): Page => ({
    kind: 'strain',
    id: statement.id,
    statement,
    isFirst: at === 0,
  }));
  return [
    { kind: 'contexts', id: 'contexts' },
    ...areas,
    ...strain,
    { kind: 'safety', id: 'safety' },
    { kind: 'check', id: 'check' },
  ];
}

/** The page with this id, or undefined when there is none. */
export const pageById = (definition: Asked, id: string): Page | undefined =>
  pagesOf(definition).find((page) => page.id === id);

function pageBeside(definition: Asked, id: string, steps: 1 | -1): Page | undefined {
  const pages = pagesOf(definition);
  const at = pages.findIndex((page) => page.id === id);
  return at < 0 ? undefined : pages[at + steps];
}

/** The page after the one with this id; undefined after the last and for an unknown id. */
export const nextPage = (definition: Asked, id: string): Page | undefined =>
  pageBeside(definition, id, 1);

/** The page before the one with this id; undefined before the first and for an unknown id. */
export const previousPage = (definition: Asked, id: string): Page | undefined =>
  pageBeside(definition, id, -1);

/** Whether the reader answered, skipped or ticked anything. */
export const hasBegun = (responses: Responses): boolean =>
  [responses.answers, responses.importance, responses.contexts].some(
    (cells) => idsOf<unknown>(cells).length > 0,
  );

/** Whether a page still waits for an answer or a skip. */
function isOpen(page: Page, responses: Responses): boolean {
  switch (page.kind) {
    case 'contexts':
      return !hasBegun(responses);
    case 'statement':
    case 'strain':
      return answerTo(responses, page.id) === undefined;
    case 'importance':
      return importanceOf(responses, page.areaId) === undefined;
    case 'safety':
      // Its answers are not stored, so a reader who stopped there is asked again until the profile was seen.
      return responses.finished.value === null;
    case 'check':
      return false;
  }
}

/** Where to go on: the first page without an answer or a skip, or the check page when every one has one. */
export const resumePage = (definition: Asked, responses: Responses): Page =>
  pagesOf(definition).find((page) => isOpen(page, responses)) ?? { kind: 'check', id: 'check' };

/** What a progress line such as "Question 7 of 24, your manager" needs. */
export interface Progress {
  readonly number: number;
  readonly of: number;
  readonly areaTitle: string;
}

/** Progress on a page that belongs to an area; null on the others. */
export const progressOf = (page: Page): Progress | null =>
  page.kind === 'statement' || page.kind === 'importance'
    ? { number: page.number, of: page.of, areaTitle: page.area.title }
    : null;
