/**
 * F07, F09: an older version's work. It is brought to this version in memory, loses nothing, and stays as it was until
 * the first save, then as the previous copy. When a step of ours fails, it is left untouched and called our mistake.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseBackup, openMyData, restoreBy } from '../support/my-data-page.ts';
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { downloadedBy } from '../support/storage-troubles.ts';
import { answersKey, planKey, putStored, stored, storedKeys } from '../support/stored-work.ts';

const folder = 'tests/fixtures/saved';
const fixture = (name: string): string => readFileSync(`${folder}/v1/${name}.txt`, 'utf8');
const planOfV1 = fixture('plan-filled');
const answersOfV1 = fixture('assessment-finished');

/** Every word, number and yes or no in a document, however deep. */
function leavesOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return value === null ? [] : [value];
  return Object.values(value).flatMap(leavesOf);
}
const dataOf = (text: string | null): unknown =>
  (JSON.parse(text ?? '{}') as { data?: unknown }).data;
const versionOf = (text: string | null): unknown =>
  (JSON.parse(text ?? '{}') as { version?: unknown }).version;

test('F07 a plan of the first version is shown whole, and stays as it was until the first save', async ({
  page,
}) => {
  await putStored(page, { [planKey]: planOfV1 });
  await openPlanPage(page);
  await expect(sheet(page, 'Ask for one small thing')).toBeVisible();
  await expect(page.getByText('שיחה עם נעמה 👩‍👩‍👧').first()).toBeVisible();
  await page.reload();
  await expect(sheet(page, 'Ask for one small thing')).toBeVisible();
  expect(await stored(page, planKey)).toBe(planOfV1);

  await addOwnAction(page, 'Alpha');
  await expectSaved(page);
  const now = await stored(page, planKey);
  expect([versionOf(planOfV1), versionOf(now)]).toEqual([1, 2]);
  const leaves = leavesOf(dataOf(now));
  // The order is another one by now, with Alpha in it.
  const { actions } = dataOf(planOfV1) as { actions: unknown };
  for (const leaf of leavesOf(actions)) expect(leaves).toContain(leaf);
  expect(await stored(page, `${planKey}.previous`)).toBe(planOfV1);
});

test('F07 answers of the first version are shown in the profile, and stay as they were until the first save', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersOfV1 });
  await page.goto('assessment/profile/');
  await expect(page.getByRole('heading', { name: 'The six areas', exact: true })).toBeVisible();
  await page.goto('assessment/questions/?at=check');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const now = await stored(page, answersKey);
  const leaves = leavesOf(dataOf(now));
  for (const leaf of leavesOf(dataOf(answersOfV1))) expect(leaves).toContain(leaf);
  if (now !== answersOfV1) expect(await stored(page, `${answersKey}.previous`)).toBe(answersOfV1);
});

for (const name of readdirSync(`${folder}/backup`)) {
  test(`F07 the backup ${name} is restored whole into an empty browser`, async ({ page }) => {
    const text = readFileSync(`${folder}/backup/${name}`, 'utf8');
    const { sections } = JSON.parse(text) as { sections: Record<string, { data: unknown }> };
    await openMyData(page);
    await chooseBackup(page, text);
    await restoreBy(page, 'Merge');
    for (const [slot, section] of Object.entries(sections)) {
      const leaves = leavesOf(dataOf(await stored(page, `handbook.${slot}`)));
      for (const leaf of leavesOf(section.data)) expect(leaves, slot).toContain(leaf);
    }
  });
}

/** Breaks a step of ours in the scripts on their way to the page. Gives back how often it was found. */
async function breakStep(page: Page, step: RegExp, broken: string): Promise<() => number> {
  let found = 0;
  await page.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    if (step.test(script)) found += 1;
    // Not to be kept: the mended edition must be asked for.
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: script.replace(step, broken) });
  });
  return () => found;
}

test('F09 a step that throws at the third action leaves the stored plan untouched, is named, and offers the ways out', async ({
  page,
}) => {
  const found = await breakStep(
    page,
    /learned:(``|""),startOn:null,startAt:null,\.\.\./,
    'learned:(globalThis.items=(globalThis.items??0)+1)===3?(()=>{throw new Error("item 3")})():"",startOn:null,startAt:null,...',
  );
  await putStored(page, { [planKey]: planOfV1 });
  await openPlanPage(page);
  const alert = page.getByRole('alert').filter({ hasText: 'That is our mistake, not yours' });
  await expect(alert).toBeVisible();
  expect(found()).toBe(1);
  await expect(alert).toContainText('step 1: Error: item 3');
  const download = alert.getByRole('button', { name: 'Download the stored copy' });
  expect(await downloadedBy(page, download)).toBe(planOfV1);
  // Work goes on beside it, here and elsewhere, and the stored text stays.
  await addOwnAction(page, 'Alpha');
  await page.goto('guide/mentors/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Add to my plan/ })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'Not added' })).toBeVisible();
  expect(await stored(page, planKey)).toBe(planOfV1);

  // The mended edition reads it, as if nothing had happened.
  await page.unroute('**/_astro/*.js');
  await openPlanPage(page);
  await expect(sheet(page, 'Ask for one small thing')).toBeVisible();
  expect(await storedKeys(page)).toContain(planKey);
});

test('F09 a step that drops a field is told as our mistake, and the answers stay untouched', async ({
  page,
}) => {
  const found = await breakStep(page, /,earlier:\{\},\.\.\.(\w+)\}:\1\]/, ',...$1}:$1]');
  await putStored(page, { [answersKey]: answersOfV1 });
  for (const address of ['assessment/questions/', 'assessment/profile/', 'assessment/']) {
    await page.goto(address);
    const alert = page.getByRole('alert').filter({ hasText: 'That is our mistake, not yours' });
    await expect(alert, address).toBeVisible();
    await expect(alert, address).toContainText('step 1: earlier');
  }
  expect(found()).toBeGreaterThan(0);
  expect(await stored(page, answersKey)).toBe(answersOfV1);
});
