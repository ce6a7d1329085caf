/** How heavy pages may be, as data, and the check of one page against it. Sizes are compressed; 1 kB is 1,000 bytes. */
import type { PageWeight } from './page-weight.ts';

export interface Budget {
  /** Address of a page, or of a folder of pages when it ends in "*". */
  readonly pages: string;
  /** HTML, styles and scripts together, in kB. */
  readonly totalKb?: number;
  /** Styles and scripts together, in kB. */
  readonly extrasKb?: number;
  /** Scripts alone, in kB. */
  readonly scriptsKb?: number;
  readonly withoutFramework?: boolean;
  /** The build must have such a page. */
  readonly required?: boolean;
}

export const budgets: readonly Budget[] = [
  { pages: '/guide/mentors/', totalKb: 16, withoutFramework: true, required: true },
  { pages: '/assessment/', scriptsKb: 25, required: true },
  { pages: '/assessment/questions/', scriptsKb: 22, required: true },
  { pages: '/network/', scriptsKb: 35, required: true },
  { pages: '/plan/', scriptsKb: 30, required: true },
  { pages: '/plan/hard-day/', scriptsKb: 30, required: true },
  { pages: '/plan/share/', scriptsKb: 30, required: true },
  // The composer, and "Add to my plan".
  { pages: '/templates/*', scriptsKb: 25 },
  { pages: '/start/', scriptsKb: 30, required: true },
  // All scripts of a chapter together weigh less than "Add to my plan" alone may.
  { pages: '/guide/*', scriptsKb: 3 },
  { pages: '/guide/*', extrasKb: 6, withoutFramework: true },
  // Tools, and everything else.
  { pages: '/*', scriptsKb: 60 },
];

const fits = (budget: Budget, page: string): boolean =>
  budget.pages.endsWith('*') ? page.startsWith(budget.pages.slice(0, -1)) : page === budget.pages;

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A sentence for every budget that `page` breaks. */
export function breaches(
  page: string,
  weight: PageWeight,
  rules: readonly Budget[] = budgets,
): string[] {
  const found: string[] = [];
  const total = weight.html + weight.css + weight.js;
  for (const rule of rules.filter((candidate) => fits(candidate, page))) {
    if (rule.totalKb !== undefined && total > rule.totalKb * 1000) {
      found.push(`${page} weighs ${kb(total)}; ${rule.pages} may weigh ${rule.totalKb} kB in all.`);
    }
    const extras = weight.css + weight.js;
    if (rule.extrasKb !== undefined && extras > rule.extrasKb * 1000) {
      found.push(
        `${page} loads ${kb(extras)} of styles and scripts; ${rule.pages} may load ${rule.extrasKb} kB.`,
      );
    }
    if (rule.scriptsKb !== undefined && weight.js > rule.scriptsKb * 1000) {
      found.push(
        `${page} loads ${kb(weight.js)} of scripts; ${rule.pages} may load ${rule.scriptsKb} kB.`,
      );
    }
    if (rule.withoutFramework && weight.frameworkScripts.length > 0) {
      found.push(`${page} loads framework code: ${weight.frameworkScripts.join(', ')}.`);
    }
  }
  return found;
}

/** A sentence for every required page that is not among `pages`. */
export function missingPages(
  pages: readonly string[],
  rules: readonly Budget[] = budgets,
): string[] {
  return rules
    .filter((rule) => rule.required && !pages.some((page) => fits(rule, page)))
    .map((rule) => `The build has no page ${rule.pages}, which has a budget.`);
}

const column = (text: string): string => text.padStart(10);

export function weightTable(rows: readonly (readonly [string, PageWeight])[]): string {
  const width = Math.max(...rows.map(([page]) => page.length), 4);
  const line = (page: string, ...cells: string[]): string =>
    page.padEnd(width) + cells.map(column).join('');
  return [
    line('page', 'html', 'css', 'js', 'total'),
    ...rows.map(([page, { html, css, js }]) =>
      line(page, ...[html, css, js, html + css + js].map(kb)),
    ),
  ].join('\n');
}
