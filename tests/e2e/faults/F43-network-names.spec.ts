/** F43, F44 and F45 for the network: names of every script, input methods, endless names, 300 people. */
import { letDraw } from '../support/let-draw.ts';
import {
  buttonOf,
  addByName,
  list,
  map,
  mark,
  nameField,
  openNetworkPage,
  openWithCrowd,
  row,
} from '../support/network-page.ts';
import { expectOnPaper } from '../support/pdf-text.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';
import { expectNoSidewaysOverflow } from '../support/side-overflow.ts';

const names = [
  'نور',
  'Noa נועה',
  'สมชาย',
  '👨‍👩‍👧‍👦 🏳️‍🌈',
  'Zo\u0308e e\u0301',
  '<img src=x onerror=alert(1)>',
];

test('F43 names of every script stay as typed in the list, on the map, after a reload and on paper', async ({
  page,
}) => {
  await openNetworkPage(page);
  await page.getByRole('combobox', { name: 'Circle' }).first().selectOption('2');
  for (const name of names) {
    await page.getByRole('combobox', { name: 'Circle' }).first().selectOption('2');
    await addByName(page, name);
  }
  await expectSaved(page);
  await page.reload();
  for (const name of names) await expect(row(page, name)).toBeVisible();
  await expect(map(page).getByRole('option')).toHaveCount(names.length);
  await expect(mark(page, 'สมชาย')).toHaveCount(1);
  await page.goto('print/network/');
  await expect(page.getByRole('rowheader', { name: 'สมชาย' })).toBeVisible();
  await expectOnPaper(page, names);
});

test('F44 Enter that confirms a composed word does not add anybody', async ({ page }) => {
  await openNetworkPage(page);
  await nameField(page).focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', {
    text: 'しょ',
    selectionStart: 2,
    selectionEnd: 2,
  });
  // As browsers send it while a word is composed: keyCode 229.
  await devtools.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await letDraw(page);
  await expect(page.getByText('Nobody is on your list yet.')).toBeVisible();
  await devtools.send('Input.insertText', { text: '章' });
  await expect(nameField(page)).toHaveValue('章');
  await expect(page.getByText('Nobody is on your list yet.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(row(page, '章')).toBeVisible();
  await expect(list(page).locator('> li')).toHaveCount(1);
});

test('F45 20,000 characters in a name are kept whole, told kindly, and overflow nothing at 320 px', async ({
  page,
}) => {
  const endless = 'abcdefghij'.repeat(2000);
  await page.setViewportSize({ width: 320, height: 640 });
  await openNetworkPage(page);
  await page.getByRole('combobox', { name: 'Circle' }).first().selectOption('1');
  await nameField(page).fill(endless);
  await expect(page.getByText(/^Long for a map\./)).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expectSaved(page);
  await expectNoSidewaysOverflow(page, 'on the network');
  await page.reload();
  await page.getByRole('button', { name: /^Edit\s*: abc/ }).click();
  await expect(
    page
      .getByRole('group', { name: /^Edit: abc/ })
      .getByRole('textbox')
      .first(),
  ).toHaveValue(endless);
  await expectNoSidewaysOverflow(page, 'with the form open');
  await page.goto('print/network/');
  await expect(page.getByText(endless).first()).toBeVisible();
  await expectNoSidewaysOverflow(page, 'on the print page');
});

test('F45 two people of one name are told apart kindly, and both stay', async ({ page }) => {
  await openNetworkPage(page);
  await addByName(page, 'R.');
  await addByName(page, 'r.');
  await expect(page.getByText('There are two of r. now.').first()).toBeVisible();
  await expect(list(page).locator('> li')).toHaveCount(2);
});

test('F45 an empty name adds nobody and says what to do', async ({ page }) => {
  await openNetworkPage(page);
  await addByName(page, '   ');
  await expect(page.getByText('Write initials or a nickname, then add.')).toBeVisible();
  await expect(nameField(page)).toBeFocused();
  await expect(nameField(page)).toHaveAccessibleDescription(
    'Write initials or a nickname, then add.',
  );
});

test('F45 with 300 people somebody is found, edited and kept, and nothing overflows at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openWithCrowd(page, 300);
  await expectNoSidewaysOverflow(page, 'with 300 people');
  await page.getByRole('searchbox', { name: 'Find' }).fill('P277');
  await buttonOf(page, 'Edit', 'P277').click();
  await page.getByRole('group', { name: 'Edit: P277' }).getByRole('textbox').first().fill('Quincy');
  await expect(buttonOf(page, 'Done', 'Quincy')).toBeVisible();
  await expectSaved(page);
  await page.getByRole('searchbox', { name: 'Find' }).fill('quin');
  await expect(list(page).locator('> li')).toHaveCount(1);
});
