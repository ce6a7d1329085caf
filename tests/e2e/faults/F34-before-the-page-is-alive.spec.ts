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

test('F34 no control of a tool or a chapter takes input before it can keep it', async ({
  page,
}) => {
  test.slow();
  const release = await holdScripts(page);
  for (const address of [
    'search/',
    'plan/',
    'assessment/',
    'assessment/questions/',
    'guide/mentors/',
    'strategies/',
  ]) {
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.getByRole('contentinfo'), address).toBeVisible();
    for (const role of controls) {
      const open = page.getByRole('main').getByRole(role, { disabled: false });
      await expect(open, `${role} at ${address}`).toHaveCount(0);
    }
  }
  release();
});

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
