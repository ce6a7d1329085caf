/**
 * The rules the page's style sheets have for paper, for an element that shows paper on the screen. There is one design of
 * paper, in `@media print`; nothing of it is written twice.
 */

/** Each selector of a list; a comma within brackets parts nothing. */
const selectorsIn = (list: string): string[] =>
  list.split(/,(?![^()]*\))/).map((selector) => selector.trim());

/** A selector that finds the same things, inside the element only. What holds for the root holds for the element. */
function within(selector: string, element: string): string {
  if (/^:root[^ ]*$/.test(selector)) return `${selector} ${element}`;
  const [, subject = selector, pseudo = ''] = /^(.*?)(::[\w-]+)?$/.exec(selector) ?? [];
  return `${subject}:where(${element}, ${element} *)${pseudo}`;
}

function ruleWithin(rule: CSSRule, element: string): string {
  if (!(rule instanceof CSSStyleRule)) return '';
  const selectors = selectorsIn(rule.selectorText).map((each) => within(each, element));
  return selectors.join() + rule.cssText.slice(rule.cssText.indexOf('{'));
}

function printRules(rules: CSSRuleList, element: string): string {
  return [...rules]
    .map((rule) => {
      if (rule instanceof CSSLayerBlockRule) {
        return `@layer ${rule.name} { ${printRules(rule.cssRules, element)} }`;
      }
      const isForPrint = rule instanceof CSSMediaRule && rule.media.mediaText === 'print';
      return isForPrint
        ? [...rule.cssRules].map((each) => ruleWithin(each, element)).join(' ')
        : '';
    })
    .join(' ');
}

/** A style sheet that holds inside elements of this name, on screens that match `media`, as if they were printed. */
export function rulesForPaper(element: string, media: string): CSSStyleSheet {
  const rules = [...document.styleSheets].map((sheet) => printRules(sheet.cssRules, element));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media screen and ${media} { ${rules.join(' ')} }`);
  return sheet;
}
