/** F37 for the network: a part that is loaded when it is opened does not come. The list works on and nothing is lost. */
import { addByName, buttonOf, openWithCrowd, row } from '../support/network-page.ts';
import { expect, test } from '../support/quiet-page.ts';
import { expectSaved } from '../support/saved.ts';

test('F37 when the form of a person cannot be loaded, a sentence says so and the list goes on', async ({
  page,
  noise,
}) => {
  await openWithCrowd(page, 1);
  await page.route('**/_astro/PersonForm*.js', (route) => route.abort());
  await buttonOf(page, 'Edit', 'P1').click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await addByName(page, 'Mira');
  await expect(row(page, 'Mira')).toBeVisible();
  await expectSaved(page);
  // The browser tells of the request that was stopped on purpose.
  noise.messages.length = 0;
  await page.unroute('**/_astro/PersonForm*.js');
  await page.reload();
  await buttonOf(page, 'Edit', 'Mira').click();
  await expect(page.getByRole('group', { name: 'Edit: Mira' })).toBeVisible();
});
