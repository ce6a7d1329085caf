/** F03 for real: a browser whose settings forbid all sites to store anything. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { addOwnAction, openPlanPage, sheet } from '../support/plan-page.ts';
import { expect, listenForNoise, test } from '../support/quiet-page.ts';

test('F03 in a browser that blocks site data the tools work in memory and say how long it lasts', async ({
  launchOptions,
  baseURL,
}) => {
  const profile = mkdtempSync(path.join(tmpdir(), 'blocked-profile-'));
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(
    path.join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const whole = process.env['CHROMIUM_PATH'];
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    ...(whole ? { executablePath: whole } : {}),
    ...(baseURL ? { baseURL } : {}),
  });
  try {
    const noise = await listenForNoise(context, new URL(baseURL ?? '').origin);
    const page = await context.newPage();
    await openPlanPage(page);
    const isBlocked = await page.evaluate(() => {
      try {
        return localStorage.length < 0;
      } catch (problem) {
        return (problem as DOMException).name === 'SecurityError';
      }
    });
    expect(isBlocked, 'the profile blocks storage').toBe(true);
    await addOwnAction(page, 'Alpha');
    // Saved by then: the notice stood there before.
    await expect(sheet(page, 'Alpha')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('until you close this tab');
    await page.goto('about/');
    await openPlanPage(page);
    await expect(sheet(page, 'Alpha')).toBeVisible();
    await page.goto('my-data/');
    await expect(page.getByText('This browser lets pages store nothing.').first()).toBeVisible();
    expect(noise).toEqual({ messages: [], strangers: [] });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
