/** What axe, the eye and the keyboard ask of a page, in every way it may be looked at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { runScript } from './kept-tab.ts';
import { letDraw } from './let-draw.ts';
import { expectNoSidewaysOverflow } from './side-overflow.ts';

const standard: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
  // Style sheets are read as the browser applies them, not fetched again.
  preload: false,
};

/** The small one of axe's two bundles: a browser reads it in half the time. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The rules that look at colors. All others read structure, and the sizes of what is shown. */
const colorRules = ['color-contrast', 'link-in-text-block'];
const colors: RunOptions = { ...standard, runOnly: { type: 'rule', values: colorRules } };
const allButColors: RunOptions = {
  ...standard,
  rules: Object.fromEntries(colorRules.map((rule) => [rule, { enabled: false }])),
};

/** Which elements are shown, in order, and how large: where this is the same, only the color rules can answer differently. */
const whatIsShown = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((each) => {
        if (!each.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '-';
        const { width, height } = each.getBoundingClientRect();
        return `${Math.round(width)}x${Math.round(height)}`;
      })
      .join(),
  );

/** One line for each broken rule, with the places. Needs axe in the page. */
async function brokenRules(page: Page, options: RunOptions): Promise<string[]> {
  const violations = await page.evaluate(async (given) => {
    const { axe: inPage } = window as unknown as {
      axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
    };
    const results = await inPage.run(document, given);
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      places: nodes.map((node) => node.target.join(' ')),
    }));
  }, options);
  return violations.map(({ id, help, places }) => {
    const more = places.length > 4 ? ` and ${places.length - 4} more` : '';
    return `${id}: ${help}: ${places.slice(0, 4).join(' | ')}${more}`;
  });
}

/**
 * With forced colors the reader's system sees to the contrast (axe would measure the page's own colors, which are not
 * shown); left to the page is that controls have an edge, and that drawings are drawn in colors of that system.
 */
const lostInForcedColors = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (each: Element): boolean =>
      each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const lost: string[] = [];
    for (const control of document.querySelectorAll(
      'main button, main .button, main input, main select, main textarea',
    )) {
      const { borderBlockEndStyle, borderBlockEndColor, outlineStyle } = getComputedStyle(control);
      const hasEdge =
        (borderBlockEndStyle !== 'none' && borderBlockEndColor !== canvas) ||
        outlineStyle !== 'none';
      const isText = getComputedStyle(control).textDecorationLine.includes('underline');
      const isNative = ['checkbox', 'radio'].includes(control.getAttribute('type') ?? '');
      if (shown(control) && !hasEdge && !isText && !isNative)
        lost.push(`no edge: ${control.outerHTML.slice(0, 80)}`);
    }
    for (const part of document.querySelectorAll('main svg :is(path, rect, circle, line)')) {
      const { fill, stroke } = getComputedStyle(part);
      const isSeen = [fill, stroke].some((paint) => paint !== 'none' && paint !== canvas);
      if (shown(part) && !isSeen) lost.push(`not drawn: ${part.outerHTML.slice(0, 80)}`);
    }
    return lost;
  });

const wide = { width: 1280, height: 800 };
const narrow = { width: 320, height: 640 };

interface Look {
  readonly where?: string;
  /** Given where there are many of a kind: this one is looked at wide in one scheme and narrow in the other. */
  readonly wideIn?: 'light' | 'dark';
}

/**
 * Light, dark, forced colors and 320 px by all rules; 320 px and 200 % text without sideways movement. Rules that have
 * nothing new to look at are not asked again. With forced colors axe would measure the page's own colors, which are not
 * shown: `lostInForcedColors` looks at what is.
 */
export async function expectAccessible(
  page: Page,
  { where = '', wideIn }: Look = {},
): Promise<void> {
  const first = wideIn ?? 'light';
  const second = first === 'light' ? 'dark' : 'light';
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: first, reducedMotion: 'reduce' });
  await runScript(page, axeSource);
  const found = { [`${first}, wide`]: await brokenRules(page, standard) };
  const shownAtFirst = await whatIsShown(page);
  const structure = async (): Promise<string[]> =>
    (await whatIsShown(page)) === shownAtFirst ? [] : brokenRules(page, allButColors);
  if (!wideIn) {
    await page.emulateMedia({ colorScheme: second });
    found[`${second}, wide`] = [...(await brokenRules(page, colors)), ...(await structure())];
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found['forced colors'] = [...(await structure()), ...(await lostInForcedColors(page))];
  const narrowScheme = wideIn ? second : first;
  await page.emulateMedia({ colorScheme: narrowScheme, forcedColors: 'none' });
  await page.setViewportSize(narrow);
  found[`${narrowScheme}, 320 px`] = await brokenRules(page, standard);
  const broken = Object.entries(found).filter(([, rules]) => rules.length > 0);
  expect.soft(broken, `broken rules ${where}`).toEqual([]);
  await expectFitsNarrowAndLarge(page, where);
}

/** Nothing makes the page move sideways at 320 px, nor with text at 200 % in a window of 640 px. */
async function expectFitsNarrowAndLarge(page: Page, where = ''): Promise<void> {
  await page.setViewportSize(narrow);
  await expectNoSidewaysOverflow(page, `at 320 px ${where}`);
  await page.setViewportSize({ width: 640, height: 800 });
  // Set from outside, as a reader's browser would; the policy forbids only what a page brings along.
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectNoSidewaysOverflow(page, `with text at 200 % and 640 px ${where}`);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize(wide);
}

/** What has the focus: its name for messages, whether it can be seen, and whether its focus shows. */
export const focusNow = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || focused === document.documentElement) return null;
    // A link that wraps has a box a line; the middle of all of them may be beside it.
    const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
    const style = getComputedStyle(focused);
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height, 20) / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    const isCovered =
      !top ||
      !(focused.contains(top) || top.contains(focused) || top.closest('label')?.contains(focused));
    const name = (focused.textContent || focused.getAttribute('name') || focused.localName)
      .trim()
      .slice(0, 60);
    return {
      name: `${focused.localName} ${name}`,
      isInView: box.bottom > 0 && box.top < innerHeight && box.width > 0,
      isCovered,
      hasOutline:
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none' ||
        style.borderBlockEndColor !== 'rgba(0, 0, 0, 0)',
    };
  });

/** Presses Tab through the whole page once; gives back what had the focus, in order. */
export async function tabThrough(page: Page, most = 200): Promise<string[]> {
  const names: string[] = [];
  const troubles: string[] = [];
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await focusNow(page);
    if (!focus) break;
    names.push(focus.name);
    if (!focus.isInView) troubles.push(`${focus.name}: out of view`);
    if (focus.isCovered) troubles.push(`${focus.name}: covered`);
    if (!focus.hasOutline) troubles.push(`${focus.name}: no visible focus`);
  }
  expect(troubles).toEqual([]);
  return names;
}

/** Expects that the focus is on something named, not lost on the page's body. */
export async function expectFocusIsSomewhere(page: Page, after: string): Promise<void> {
  // Until then the focus may still be on what is about to go.
  await letDraw(page);
  await expect
    .poll(async () => (await focusNow(page))?.name ?? 'nothing', {
      message: `focus after ${after}`,
      timeout: 2000,
    })
    .not.toBe('nothing');
}
