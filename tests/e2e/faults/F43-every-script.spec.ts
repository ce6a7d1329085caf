/** F43: every script and symbol is shown, stored and printed as it was typed. */
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expectOnPaper } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';

const texts = [
  ['Why it matters to me', 'مرحبا بالعالم'],
  ['With whom (initials are enough)', 'Noa נועה in English'],
  ['When and where', 'ที่ร้านน้ำชา วันจันทร์'],
  ['My smallest first step', '家族 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽'],
  ['If', 'Z\u0351\u036b\u0343a\u0301l\u0327go and e\u0301'],
  ['Then', 'a\u200db\u200cc ½ ﬁ ∑ <img src=x onerror=alert(1)> &amp; "quotes"'],
] as const;
const textsWords = texts.map(([, text]) => text);

test('F43 texts of every script stay as typed through a reload and a change of page, and stand on paper', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'שלום Alpha 🙂');
  const mine = sheet(page, 'שלום Alpha 🙂');
  for (const [label, text] of texts) await field(mine, label).fill(text);
  await expectSaved(page);
  await page.reload();
  for (const [label, text] of texts) await expect(field(mine, label)).toHaveValue(text);
  await page.goto('print/plan/');
  await expect(page.getByText(texts[4][1])).toBeVisible();
  await expectOnPaper(page, textsWords);
});

test('F43 a field takes the direction of what is written in it, on screen and on paper', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  const why = field(sheet(page, 'Alpha'), 'Why it matters to me');
  await why.fill('مرحبا');
  await expect(why).toHaveCSS('direction', 'rtl');
  await why.fill('hello');
  await expect(why).toHaveCSS('direction', 'ltr');
  await why.fill('مرحبا');
  await expectSaved(page);
  await page.goto('print/plan/');
  await expect(page.getByText('مرحبا')).toHaveCSS('direction', 'rtl');
});

test('F43 half a character breaks neither saving nor printing nor the download', async ({
  page,
}) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await field(sheet(page, 'Alpha'), 'If').evaluate((box: HTMLTextAreaElement) => {
    box.value = 'before \ud83d after';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expectSaved(page);
  await page.reload();
  await expect(field(sheet(page, 'Alpha'), 'If')).toHaveValue(/^before .+ after$/);
  const isWhole = await field(sheet(page, 'Alpha'), 'If').evaluate((box: HTMLTextAreaElement) => {
    try {
      return encodeURIComponent(box.value) !== '';
    } catch {
      return false;
    }
  });
  expect(isWhole, 'the stored text is well-formed').toBe(true);
});
