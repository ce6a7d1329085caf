/** F34: the reader acts before the scripts are there. Nothing is on screen and unsaved, no press is lost. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/quiet-page.ts';

/** Holds back every script until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return () => release();
}

const controls = ['button', 'textbox', 'searchbox', 'checkbox', 'radio', 'combobox'] as const;

for (const address of [
  'search/',
  'plan/',
  'assessment/',
  'assessment/questions/',
  'guide/mentors/',
  'strategies/',
]) {
  test(`F34 on /${address} no control takes input before it can keep it`, async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('contentinfo')).toBeVisible();
    for (const role of controls) {
      await expect(page.getByRole('main').getByRole(role, { disabled: false })).toHaveCount(0);
    }
    release();
  });
}

test('F34 the search field takes words as soon as it is alive, and finds them', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('search/', { waitUntil: 'commit' });
  const field = page.getByRole('searchbox');
  await expect(field).toBeDisabled();
  release();
  await field.fill('mentor');
  await expect(page.getByRole('list', { name: 'Pages found' })).toBeVisible();
});
