/** The profile beside the list of people: "your list has nobody for this". */
import { expect, test } from '../support/quiet-page.ts';
import { networkKey, networkText, somebody } from '../support/stored-network.ts';
import { answersKey, answersText, putStored, storedKeys } from '../support/stored-work.ts';

const nobody = /Your list has nobody for /;

test('the profile says where the list of people has nobody for what a step builds, and links to the list', async ({
  page,
}) => {
  const people = [0, 1, 2].map((at) => somebody(at, { gets: ['sponsorship'] }));
  await putStored(page, { [answersKey]: answersText(24), [networkKey]: networkText(people) });
  await page.goto('assessment/profile/');
  const said = page.getByRole('main').getByText(nobody).first();
  await expect(said).toContainText('Looked at: the 3 people');
  await said.getByRole('link', { name: 'Your network' }).click();
  await expect(page).toHaveURL(/\/network\/$/);
});

test('without a list, or with a few people only, the profile says nothing about it and stores nothing for it', async ({
  page,
}) => {
  await putStored(page, { [answersKey]: answersText(24) });
  await page.goto('assessment/profile/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText(nobody)).toHaveCount(0);
  expect(await storedKeys(page)).not.toContain(networkKey);
  await putStored(page, { [networkKey]: networkText([somebody(0, { gets: ['sponsorship'] })]) });
  await page.goto('assessment/profile/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByText(nobody)).toHaveCount(0);
});
