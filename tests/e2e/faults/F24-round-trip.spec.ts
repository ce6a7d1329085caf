/** F24: back up, erase, restore: everything is as it was. F13: also after the browser cleaned up between two visits. */
import { readFileSync } from 'node:fs';
import { backUp, chooseBackup, openMyData, part, restoreBy } from '../support/my-data-page.ts';
import { openPlanPage } from '../support/plan-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { answersKey, planKey, putStored, stored, storedKeys } from '../support/stored-work.ts';

const fixture = (name: string): string => readFileSync(`tests/fixtures/saved/${name}.txt`, 'utf8');

/** Every slot, in the shape this version saves, so that not a field may differ afterwards. */
const filled = {
  [answersKey]: fixture('v2/assessment-two-earlier'),
  [planKey]: fixture('v2/plan-looked-back'),
  'handbook.network': fixture('v1/network-filled'),
  'handbook.hard-day': fixture('v1/hard-day-filled'),
  'handbook.drafts': fixture('v1/drafts-filled'),
};
const dataOf = (text: string | null): unknown =>
  (JSON.parse(text ?? '{}') as { data?: unknown }).data;

/** Values without the revisions, which grow by restoring. */
const valuesOf = (text: string | null): unknown =>
  JSON.parse(
    JSON.stringify(dataOf(text), (key, value: unknown) => (key === 'revision' ? 0 : value)),
  );

for (const passphrase of ['', 'zwölf grüne Ärmel']) {
  test(`F24 a backup ${passphrase ? 'locked with a passphrase ' : ''}brings back every field after erasing`, async ({
    page,
  }) => {
    await putStored(page, filled);
    await openMyData(page);
    if (passphrase) await page.getByLabel('Passphrase (optional)').fill(passphrase);
    const text = await backUp(page);
    if (passphrase) expect(text).not.toContain('Draw three circles');
    else expect(text).toContain('"name": "נועה 👩‍👩‍👧 <b>"');

    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase it all' }).click();
    await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
    await page.reload();
    expect(await storedKeys(page)).toEqual([]);

    await openMyData(page);
    await chooseBackup(page, text);
    if (passphrase) {
      await expect(page.getByRole('alert')).toContainText('locked');
      await page.getByLabel('Passphrase of the file').fill('not this one');
      await page.getByRole('button', { name: 'Open the file' }).click();
      await expect(page.getByRole('alert')).toContainText('did not open');
      await page.getByLabel('Passphrase of the file').fill(passphrase);
      await page.getByRole('button', { name: 'Open the file' }).click();
    }
    await restoreBy(page, 'Replace');
    for (const [key, before] of Object.entries(filled)) {
      expect(valuesOf(await stored(page, key)), key).toEqual(valuesOf(before));
    }
    await openPlanPage(page);
    const onThePage = () =>
      page
        .locator('input, textarea')
        .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value).join('\n'));
    await expect.poll(onThePage).toContain('Talk with M. for five minutes');
  });
}

test('F13 after the browser cleaned up the pages are calm, and a kept backup brings all back', async ({
  page,
}) => {
  await putStored(page, filled);
  await openMyData(page);
  const text = await backUp(page);
  await page.evaluate(() => localStorage.clear());
  await openPlanPage(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: 'Been here before? Restore a backup' }).click();
  await chooseBackup(page, text);
  await restoreBy(page, 'Merge');
  expect(dataOf(await stored(page, planKey))).toEqual(dataOf(filled[planKey]));
});

test('who finds their work here is not asked to restore it; the switch for a shared computer stays', async ({
  page,
}) => {
  await putStored(page, { [planKey]: filled[planKey] ?? '' });
  for (const address of ['plan/', 'templates/ask-for-twenty-minutes/']) {
    await page.goto(address);
    await expect(page.getByText('Is this a shared computer?')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Been here before/ })).toBeHidden();
  }
});

test('F13 the browser is asked to keep the data once, after the first finished work, and a copy is suggested once', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked = Number(sessionStorage.getItem('asked') ?? 0);
    Object.defineProperty(navigator.storage, 'persist', {
      value: async () => {
        sessionStorage.setItem('asked', String(asked + 1));
        return false;
      },
    });
  });
  const timesAsked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await openPlanPage(page);
  await page.getByRole('textbox', { name: 'An action of my own' }).fill('Alpha');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expectSaved(page);
  expect(await timesAsked()).toBeNull();
  await page.getByRole('textbox', { name: 'My smallest first step' }).fill('Write two lines');
  await expect(page.getByText('Keep a copy?')).toBeVisible();
  await expect.poll(timesAsked).toBe('1');
  // What asks is loaded when the page is open.
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('textbox', { name: 'My smallest first step' })).toHaveValue(
    'Write two lines',
  );
  await expect(page.getByText('Keep a copy?')).toHaveCount(0);
  expect(await timesAsked()).toBe('1');
});

test('My data shows what is stored as text, with size and day, and downloads it', async ({
  page,
}) => {
  // Of an older version, as it may still stand there.
  await putStored(page, {
    [answersKey]: fixture('v1/assessment-finished'),
    [planKey]: fixture('v1/plan-filled'),
    theme: 'x',
  });
  await openMyData(page);
  const plan = part(page, 'The plan');
  await expect(plan).toContainText(/\d kB, last changed November \d+, 2026/);
  await plan.getByRole('button', { name: /^Show as text/ }).click();
  await expect(plan.locator('pre')).toContainText('With whom: Zoë from accounts');
  await part(page, 'The self-assessment')
    .getByRole('button', { name: /^Show as text/ })
    .click();
  await expect(part(page, 'The self-assessment').locator('pre')).toContainText(': mostly', {
    ignoreCase: true,
  });
  await expect(page.getByText('Other pages on this host name keep one entry here')).toBeVisible();
});

test('deleting a part asks, can be undone, and leaves the others alone', async ({ page }) => {
  await putStored(page, { ...filled, [`${planKey}.previous`]: fixture('v1/plan-one-action') });
  await openMyData(page);
  const plan = part(page, 'The plan');
  await plan.getByRole('button', { name: /^Delete/ }).click();
  await expect(plan.getByRole('button', { name: 'Delete it' })).toBeFocused();
  await plan.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  expect(await storedKeys(page)).toEqual(
    Object.keys(filled)
      .filter((key) => key !== planKey)
      .sort(),
  );
  await page.getByRole('button', { name: 'Bring it back' }).click();
  expect(await stored(page, planKey)).toBe(filled[planKey]);
  expect(await stored(page, `${planKey}.previous`)).toBe(fixture('v1/plan-one-action'));
  await expect(plan.getByRole('button', { name: /^Delete/ })).toBeFocused();
});
