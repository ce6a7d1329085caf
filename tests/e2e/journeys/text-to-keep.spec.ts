/** The profile and the network as text to copy or save, plain and as Markdown. The plan's is in share-plan.spec.ts. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/access.ts';
import { expect, test } from '../support/quiet-page.ts';
import { networkKey, networkText, somebody } from '../support/stored-network.ts';
import { downloadedBy } from '../support/storage-troubles.ts';
import { answersKey, answersText, putStored } from '../support/stored-work.ts';

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Opens the text by keyboard, and holds what is copied and saved against what stands there. */
async function expectCopiedAndSaved(page: Page, text: Locator, fileTitle: string): Promise<void> {
  const opener = page.getByRole('button', { name: 'Copy or save as text' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await expect(text).toContainText(fileTitle);
  await page.getByRole('button', { name: 'Copy this text' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeAttached();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await text.textContent());
  await page.getByRole('radio', { name: 'Markdown' }).check();
  await expect(text).toContainText(`# ${fileTitle}`);
  const saved = await downloadedBy(page, page.getByRole('button', { name: 'Save as a file' }));
  expect(saved).toBe(await text.textContent());
  await expect(page.getByText(/^Handed to your browser as my-\w+\.md\./).first()).toBeVisible();
}

test('the list of people is copied and saved with everything noted, without what is private, and follows the list', async ({
  page,
}) => {
  const person = somebody(0, {
    note: 'mail r_s@example.org <img src=x onerror=alert(1)>',
    drains: true,
  });
  await putStored(page, { [networkKey]: networkText([person, somebody(1)]) });
  await page.goto('network/');
  const text = page.getByRole('region', { name: 'Your list as text' });
  await expectCopiedAndSaved(page, text, 'My network');
  await expect(text).toContainText('1. P1');
  await expect(text).toContainText('- Note: mail r_s@example.org \\<img src=x onerror=alert(1)\\>');
  await expect(text).not.toContainText(/drain/i);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Remove\s*: P2$/ }).click();
  await expect(text).not.toContainText('P2');
});

test('the profile is copied and saved with its sentences, figures, answers and suggestions', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/');
  const text = page.getByRole('region', { name: 'Your profile as text' });
  await expectCopiedAndSaved(page, text, 'My profile');
  await expect(text).toContainText('Help with one clear problem: Not at all (0); ');
  for (const opening of await page.getByRole('main').locator('p.lead').allInnerTexts()) {
    await expect(text).toContainText(opening);
  }
  for (const heading of ['The six areas', 'Three small things you could try']) {
    await expect(text).toContainText(`## ${heading}`);
  }
  await expectAccessible(page);
});
