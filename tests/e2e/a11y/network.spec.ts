/** The network with nobody, one, 8, 60 and 300 people, looked at like every page, and heard. */
import { expectAccessible, tabThrough } from '../support/access.ts';
import { buttonOf, gaps, map, openWithCrowd } from '../support/network-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { crowd, networkKey, networkText } from '../support/stored-network.ts';
import { putStored } from '../support/stored-work.ts';

for (const [count, look] of [
  [0, { wideIn: 'light' }],
  [1, { wideIn: 'dark' }],
  [8, {}],
  [60, { wideIn: 'light' }],
  [300, { wideIn: 'dark' }],
] as const) {
  test(`the network with ${count} people is accessible in every way it may be looked at`, async ({
    page,
  }) => {
    test.slow();
    await openWithCrowd(page, count);
    await expectAccessible(page, look);
  });
}

test('an open form, somebody chosen on the map and a pasted list are accessible', async ({
  page,
}) => {
  await openWithCrowd(page, 8);
  await buttonOf(page, 'Edit', 'P1').click();
  await page.getByText('Private', { exact: true }).click();
  await map(page).getByRole('option', { name: /^P4/ }).click();
  await page.getByText('Add many at once').click();
  await page.getByRole('textbox', { name: /^Names, one a line/ }).fill('R., P1');
  await gaps(page).getByText('Why am I told this?').first().click();
  await expectAccessible(page);
});

test('the example and the damaged list are accessible', async ({ page }) => {
  await putStored(page, { [networkKey]: '{bad' });
  await page.goto('network/');
  await expect(page.getByText(/^The stored copy of your list of people is damaged/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Look at an example' }).click();
  await expectAccessible(page);
});

test('the print page of the network is accessible, with names and with letters', async ({
  page,
}) => {
  await putStored(page, { [networkKey]: networkText(crowd(8)) });
  await page.goto('print/network/');
  await expect(page.getByRole('heading', { name: 'The list', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /^with letters/ }).check();
  await expectAccessible(page);
});

test('Tab goes through the page once, the map being one stop', async ({ page }) => {
  await openWithCrowd(page, 8);
  const names = await tabThrough(page);
  expect(names.filter((name) => name.startsWith('g ')).length).toBe(1);
});

test('a screen reader is given the list, then the map with the same names, then the sentences', async ({
  page,
}) => {
  await openWithCrowd(page, 1);
  await expect(page.getByRole('region', { name: 'My people (1)' })).toMatchAriaSnapshot(`
    - region "My people (1)":
      - heading "My people (1)" [level=2]
      - list "My people (1)":
        - listitem:
          - paragraph: /P1 Colleagues · close · emotional, advice · I give honest feedback/
          - button /We spoke today/
          - button /Edit/
          - button /Remove/
  `);
  await expect(page.getByRole('region', { name: 'The map' })).toMatchAriaSnapshot(`
    - region "The map":
      - heading "The map" [level=2]
      - listbox /Map of one person/:
        - 'option "P1: Colleagues, close, emotional, advice, I give honest feedback"'
  `);
});

test('a screen reader is given an empty list and an empty map in a sentence each', async ({
  page,
}) => {
  await openWithCrowd(page, 0);
  await expect(page.getByRole('region', { name: 'My people' })).toMatchAriaSnapshot(`
    - region "My people":
      - heading "My people" [level=2]
      - button "Undo" [disabled]
      - button "Redo" [disabled]
      - link "Blank sheets"
      - paragraph: Nobody is on your list yet. Add one person above; one will do for today.
      - button "Look at an example"
  `);
  await expect(page.getByRole('region', { name: 'The map' })).toMatchAriaSnapshot(`
    - region "The map":
      - heading "The map" [level=2]
      - paragraph: /^The map is drawn from the list/
  `);
  await expect(gaps(page)).toMatchAriaSnapshot(`
    - region "What the list shows":
      - heading "What the list shows" [level=2]
      - paragraph: /^This part reads your list from three people on/
  `);
});

test('a screen reader is given eight people in the list and the same eight on the map', async ({
  page,
}) => {
  await openWithCrowd(page, 8);
  await expect(map(page)).toMatchAriaSnapshot(`
    - listbox /Map of 8 people/:
      - option /^P1. Colleagues, close/
      - option /^P8. Colleagues, close/
      - option /^P2. Colleagues, known well/
      - option /^P4. Colleagues, known well/
      - option /^P3. Wider network, known well/
      - option /^P7. Your manager, acquaintance/
      - option /^P5. Peer groups, acquaintance/
      - option /^P6. Wider network, acquaintance/
  `);
});

test('a screen reader is given all of sixty people on the map, each named like their row', async ({
  page,
}) => {
  await openWithCrowd(page, 60);
  await expect(map(page).getByRole('option')).toHaveCount(60);
  await expect(page.getByRole('region', { name: 'My people (60)' })).toMatchAriaSnapshot(`
    - region "My people (60)":
      - heading "My people (60)" [level=2]
      - searchbox "Find"
      - combobox "Show"
      - combobox "Order"
      - list "My people (60)":
        - listitem:
          - paragraph: /^P1 Colleagues/
          - button /We spoke today/
          - button /Edit/
          - button /Remove/
      - paragraph:
        - text: 30 of 60 shown.
        - button "Show 30 more"
  `);
  await expect(page.getByRole('region', { name: 'The map' })).toMatchAriaSnapshot(`
    - region "The map":
      - listbox /Map of 60 people/:
        - option /^P1. Colleagues, close/
      - list "What the shapes mean"
      - list "What the lines mean"
  `);
});

test('a screen reader is given clusters with their number, circle and source', async ({ page }) => {
  await openWithCrowd(page, 300);
  await expect(page.getByRole('region', { name: 'My people (300)' })).toMatchAriaSnapshot(`
    - region "My people (300)":
      - heading "My people (300)" [level=2]
      - list "My people (300)":
        - listitem:
          - paragraph: /^P1 Colleagues/
      - paragraph:
        - text: 30 of 300 shown.
        - button "Show 30 more"
  `);
  await expect(page.getByRole('region', { name: 'The map' })).toMatchAriaSnapshot(`
    - region "The map":
      - listbox /Map of 300 people/:
        - 'option "38 people: Colleagues, close"'
      - list "What the shapes mean"
      - list "What the lines mean"
  `);
  await map(page).getByRole('option', { name: '38 people: Colleagues, close' }).click();
  await page.getByRole('button', { name: 'Show them in the list' }).click();
  await expect(page.getByRole('combobox', { name: 'Show' })).toHaveValue('cell:1-colleagues');
  await expect(page.getByText('30 of 38 shown.')).toBeVisible();
});

test('a screen reader is given the table of kinds by source with its headings', async ({
  page,
}) => {
  await openWithCrowd(page, 8);
  await expect(
    page.getByRole('table', { name: /^How many people of each source/ }),
  ).toMatchAriaSnapshot(`
    - table /How many people of each source/:
      - rowgroup:
        - row "Source emotional practical advice honest feedback belonging sponsorship People"
      - rowgroup:
        - row "Colleagues 1 2 1 1 0 1 4":
          - rowheader "Colleagues"
  `);
});
