/** F10: the page crashes. What was saved is whole; at most the pause in typing is lost. F12: a page that hides before it opened writes nothing. */
import { crash } from '../support/crash.ts';
import { addOwnAction, field, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

test('F10 a crash right after a save loses nothing', async ({ page, context }) => {
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await field(sheet(page, 'Alpha'), 'If').fill('saved before the crash');
  await expect.poll(() => stored(page, planKey)).toContain('saved before the crash');
  await expectSaved(page);
  await crash(context, page);
  const later = await context.newPage();
  await openPlanPage(later);
  await expect(field(sheet(later, 'Alpha'), 'If')).toHaveValue('saved before the crash');
});

test('F10 a crash in the middle of typing loses at most the last moment, and nothing is half written', async ({
  page,
  context,
}) => {
  await putStored(page, { [planKey]: planText([fullAction('the first one')]) });
  await openPlanPage(page);
  await addOwnAction(page, 'Alpha');
  await expect.poll(() => stored(page, planKey)).toContain('Alpha');
  await field(sheet(page, 'Alpha'), 'If').pressSequentially('typed when it crashed');
  await crash(context, page);
  const later = await context.newPage();
  await openPlanPage(later);
  await expect(sheet(later, 'Alpha')).toBeVisible();
  await expect(later.getByRole('alert')).toHaveCount(0);
  const previous = await stored(later, `${planKey}.previous`);
  expect(() => JSON.parse(previous ?? '') as unknown).not.toThrow();
});

test('F12 a page that hides before its tool opened writes nothing', async ({ page }) => {
  const mine = planText([fullAction('the first one')]);
  await putStored(page, { [planKey]: mine });
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      dispatchEvent(new PageTransitionEvent('pagehide'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  for (const address of ['plan/', 'assessment/questions/', 'my-data/', 'print/plan/']) {
    await page.goto(address, { waitUntil: 'commit' });
    await page.goto('about/');
  }
  expect(await stored(page, planKey)).toBe(mine);
});
