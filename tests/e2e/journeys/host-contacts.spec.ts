/** The contacts of whoever hosts a copy: on the pages they name, in a real build with content/host.yaml filled in. */
import { expect, test } from '@playwright/test';
import { type RunningServer, startServer } from '../../../scripts/server.ts';
import { expectAccessible } from '../support/access.ts';
import { nextEditionFolder } from '../support/next-edition.ts';

let server: RunningServer;
test.beforeAll(async () => {
  server = await startServer({ dist: nextEditionFolder(), port: 0 });
});
test.afterAll(() => server.close());

test('the contacts of the host stand on the pages they are for, with the day they were tried', async ({
  page,
}) => {
  const here = page.getByRole('region', { name: 'At Example Works' });
  for (const address of ['urgent-help/', 'guide/formal-support/']) {
    await page.goto(server.address + address);
    const line = here.getByRole('link', { name: '0100 000 00' });
    await expect(line).toHaveAttribute('href', 'tel:+10010000000');
    await expect(here).toContainText('Staff counseling line');
    await expect(here).toContainText('Last checked November 20, 2026.');
    await expect(here).not.toContainText('pages@example.com');
  }
  await page.goto(`${server.address}urgent-help/`);
  await expectAccessible(page);
  await page.goto(`${server.address}accessibility/`);
  await expect(here.getByRole('link')).toHaveAttribute('href', 'mailto:pages@example.com');
  const text = await (await page.request.get(`${server.address}.well-known/security.txt`)).text();
  expect(text).toContain('\nContact: mailto:pages@example.com\n');
});

test('F55 Exit leads where the host says, and Back shows nothing', async ({ page }) => {
  await page.route('https://www.example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Start</title>' }),
  );
  await page.goto(`${server.address}guide/mentors/`);
  await page.goto(`${server.address}situations/bullied-or-harassed/`);
  await page.getByRole('link', { name: 'Exit', exact: true }).click();
  await expect(page).toHaveURL('https://www.example.org/start');
  await page.goBack();
  await expect(page).toHaveURL(/\/exit\/$/);
});

test('the public edition names no host, and leaves no empty box for one', async ({ page }) => {
  for (const address of ['urgent-help/', 'guide/formal-support/', 'accessibility/']) {
    await page.goto(address);
    await expect(page.getByRole('region', { name: /^At / })).toHaveCount(0);
  }
});
