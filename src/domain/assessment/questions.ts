/** The pages of the self-assessment in order, and where a reader who comes back goes on. */
import { idsOf } from '../../lib/cells.ts';
import type { Area, Assessment, Statement } from './definition.ts';
import { answerTo, importanceOf, type Length, type Responses } from './responses.ts';

/** One of the four statements of an area. */
interface StatementPage {
  readonly kind: 'statement';
  /** The statement's id. */
  readonly id: string;
  readonly statement: Statement;
  readonly area: Area;
  readonly areaId: Area['id'];
  /** Its number among the scored statements asked, from 1; in the full version the same as on paper. */
  readonly number: number;
  /** How many scored statements are asked. */
  readonly of: number;
  /** Whether the area begins here, so that its opening is shown. */
  readonly isFirstOfArea: boolean;
  /** The area's place among the areas, from 1, and how many of its statements are asked. */
  readonly part: { readonly number: number; readonly of: number; readonly statements: number };
}

/** How much an area matters; asked once, after its statements. */
interface ImportancePage {
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
interface StrainPage {
  readonly kind: 'strain';
  /** The statement's id. */
  readonly id: string;
  readonly statement: Assessment['strain']['statements'][number];
  readonly isFirst: boolean;
}

/** In the quick version: which areas matter a lot, asked once for all. */
interface MattersPage {
  readonly kind: 'matters';
  readonly id: typeof mattersId;
  readonly areas: readonly Area[];
}

/** Id of the page about what matters, and the key under which passing over it is kept among the importances. */
export const mattersId = 'matters';

/** One page of the self-assessment; `id` is unique among them and stands in the address. */
export type Page =
  | { readonly kind: 'contexts'; readonly id: 'contexts' }
  | StatementPage
  | ImportancePage
  | MattersPage
  | StrainPage
  | { readonly kind: 'safety'; readonly id: 'safety' }
  | { readonly kind: 'check'; readonly id: 'check' };

/** The parts of a definition that decide the order of pages. */
type Asked = Pick<Assessment, 'areas' | 'strain' | 'managerSafe'>;

/** Every page there is, in order; `length` decides the numbers, and `isAsked` below which of them are asked. */
function allPages(definition: Asked, length: Length): Page[] {
  const { areas, strain, managerSafe } = definition;
  const inQuick = ({ statements }: Area): number =>
    1 + (statements.slice(1).some(({ id }) => id === managerSafe) ? 1 : 0);
  const asked = (area: Area): number =>
    length === 'quick' ? inQuick(area) : area.statements.length;
  const of = areas.reduce((count, area) => count + asked(area), 0);
  let before = 0;
  const areaPages = areas.flatMap((area, at): Page[] => {
    const shared = { area, areaId: area.id, of };
    const part = { number: at + 1, of: areas.length, statements: asked(area) };
    const statements = area.statements.map(
      (statement, place): Page => ({
        ...shared,
        kind: 'statement',
        id: statement.id,
        statement,
        number: before + Math.min(place + 1, asked(area)),
        isFirstOfArea: place === 0,
        part,
      }),
    );
    before += asked(area);
    return [
      ...statements,
      { ...shared, kind: 'importance', id: `${area.id}-importance`, number: before },
    ];
  });
  return [
    { kind: 'contexts', id: 'contexts' },
    ...areaPages,
    { kind: 'matters', id: mattersId, areas },
    ...strain.statements.map(
      (statement, at): Page => ({
        kind: 'strain',
        id: statement.id,
        statement,
        isFirst: at === 0,
      }),
    ),
    { kind: 'safety', id: 'safety' },
    { kind: 'check', id: 'check' },
  ];
}

/**
 * Whether a version asks a page: the quick one the first statement of each area, whether it is safe to speak to the
 * manager, and what matters once for all.
 */
function isAsked({ managerSafe }: Asked, page: Page, length: Length): boolean {
  if (length === 'full') return page.kind !== 'matters';
  if (page.kind === 'statement') return page.isFirstOfArea || page.id === managerSafe;
  return page.kind !== 'importance' && page.kind !== 'strain';
}

/**
 * The pages a version asks: circumstances; each area's statements, then its importance (quick: the first statement
 * of each area and whether it is safe to speak to the manager, then what matters); strain (full only); safety on one page; check.
 */
export const pagesOf = (definition: Asked, length: Length): Page[] =>
  allPages(definition, length).filter((page) => isAsked(definition, page, length));

/** The page with this id, also one that this version does not ask; undefined when there is none. */
export const pageById = (definition: Asked, id: string, length: Length): Page | undefined =>
  allPages(definition, length).find((page) => page.id === id);

/** The nearest page asked after the one with this id; undefined after the last and for an unknown id. */
export function nextPage(definition: Asked, id: string, length: Length): Page | undefined {
  const pages = allPages(definition, length);
  const at = pages.findIndex((page) => page.id === id);
  return at < 0 ? undefined : pages.slice(at + 1).find((page) => isAsked(definition, page, length));
}

/** The nearest page asked before the one with this id; undefined before the first and for an unknown id. */
export function previousPage(definition: Asked, id: string, length: Length): Page | undefined {
  const pages = allPages(definition, length);
  const at = pages.findIndex((page) => page.id === id);
  return pages.slice(0, Math.max(at, 0)).findLast((page) => isAsked(definition, page, length));
}

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
    case 'matters':
      return [page.id, ...page.areas.map((area) => area.id)].every(
        (id) => importanceOf(responses, id) === undefined,
      );
    case 'safety':
      // Its answers are not stored, so a reader who stopped there is asked again until the profile was seen.
      return responses.finished.value === null;
    case 'check':
      return false;
  }
}

/** Where to go on: the first page without an answer or a skip, or the check page when every one has one. */
export const resumePage = (definition: Asked, responses: Responses): Page =>
  pagesOf(definition, responses.length.value).find((page) => isOpen(page, responses)) ?? {
    kind: 'check',
    id: 'check',
  };

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
