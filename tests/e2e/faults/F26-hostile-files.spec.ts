/** F26, F27, F28: wrong, empty, huge and hostile files. The page lives, says which kind of wrong, and changes nothing. */
import { chooseBackup, openMyData, part, preview, restoreBy } from '../support/my-data-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { fullAction, planKey, planText, putStored, stored } from '../support/stored-work.ts';

const mine = planText([fullAction('the first one')]);

const files = [
  ['an empty file', '', 'empty'],
  ['a PDF renamed', Buffer.from([0x25, 0x50, 0x44, 0x46, 0xe2, 0xe3, 0xcf]), 'not text'],
  ['a text', 'Dear diary', 'not JSON'],
  ['50 MB', Buffer.alloc(50_000_000, 32), 'too large'],
  ['200,000 brackets', '['.repeat(200_000), 'too deep'],
  ['another JSON file', '{"type":"excalidraw"}', 'not a backup of this handbook'],
  ['a dangerous name', '{"app":"alongside","__proto__":{"x":1}}', 'could harm the page'],
  ['a newer backup', '{"app":"alongside","file":"backup","format":99}', 'newer version'],
] as const;

test('F26 F27 each wrong file is told by its kind, within a second, and changes nothing', async ({
  page,
}) => {
  test.slow();
  await putStored(page, { [planKey]: mine });
  await openMyData(page);
  for (const [name, content, says] of files) {
    await chooseBackup(page, content);
    const alert = page.getByRole('region', { name: 'Restore' }).getByRole('alert');
    await expect(alert, name).toContainText(says);
    await expect(preview(page)).toHaveCount(0);
  }
  expect(await page.evaluate(() => ({}) as { x?: unknown }).then((o) => o.x)).toBeUndefined();
  expect(await stored(page, planKey)).toBe(mine);
});

test('F26 a file with a byte-order mark, and one of two bytes a character, are read', async ({
  page,
}) => {
  await openMyData(page);
  await chooseBackup(page, `\uFEFF${mine}`);
  await expect(preview(page)).toBeVisible();
  await chooseBackup(page, Buffer.from(`\uFEFF${mine}`, 'utf16le'));
  await expect(preview(page)).toBeVisible();
});

test('F28 script in an imported text is shown as typed, and runs nowhere', async ({ page }) => {
  const nasty = [
    '<img src=x onerror="document.title=1">',
    '"><svg onload=alert(1)>',
    'javascript:alert(1)',
    '\tjavascript:alert(1)',
    '{{7*7}}#{7*7}<%= 7*7 %>',
  ];
  const text = planText(nasty.map((what) => fullAction(what, { what, why: what })));
  page.on('dialog', () => {
    throw new Error('a dialog opened');
  });
  await openMyData(page);
  await chooseBackup(page, text);
  await restoreBy(page, 'Merge');
  await part(page, 'The plan')
    .getByRole('button', { name: /^Show as text/ })
    .click();
  for (const each of nasty)
    await expect(part(page, 'The plan').locator('pre')).toContainText(each.trim());
  for (const address of ['plan/', 'print/plan/', './', 'my-data/']) {
    await page.goto(address);
    await expect(page.getByText(/^(Opening|Reading)/)).toBeHidden();
    expect(
      await page.locator('main img, main svg[onload], main a[href^="javascript"]').count(),
    ).toBe(0);
  }
});
