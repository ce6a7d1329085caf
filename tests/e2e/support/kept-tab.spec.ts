/** The tab that tests share is to each of them as a new one: no test can see what another did. */
import { expect, test } from './quiet-page.ts';

test.describe.configure({ mode: 'serial' });

const asNew = {
  cookie: '',
  hasPast: false,
  isDark: false,
  isPaper: false,
  name: '',
  size: [1280, 720],
  stored: 0,
  year: new Date().getFullYear(),
};

const found = () => ({
  cookie: document.cookie,
  // A new tab has a blank page before the first.
  hasPast: history.length > 2,
  isDark: matchMedia('(prefers-color-scheme: dark)').matches,
  isPaper: matchMedia('print').matches,
  name: window.name,
  size: [innerWidth, innerHeight],
  stored: localStorage.length + sessionStorage.length,
  year: new Date().getFullYear(),
});

test('a test leaves all it can behind', async ({ page }) => {
  for (const address of ['', 'guide/', 'about/']) await page.goto(address);
  await page.evaluate(async () => {
    localStorage.setItem('left', 'behind');
    sessionStorage.setItem('left', 'behind');
    await cookieStore.set('left', 'behind');
    window.name = 'left behind';
    // Written when the page is left, as our own pages do.
    addEventListener('pagehide', () => localStorage.setItem('late', 'behind'));
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
});

test('the next finds nothing of it', async ({ page }) => {
  await page.goto('robots.txt');
  expect(await page.evaluate(found)).toEqual(asNew);
});

test('a test changes the answers of the server, adds scripts and listeners, and opens another tab', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['notifications']);
  await page.addInitScript(() => Object.assign(window, { left: 'behind' }));
  await context.addInitScript(() => Object.assign(window, { leftToo: 'behind' }));
  await page.exposeFunction('leftFunction', () => 'behind');
  await page.route('**/robots.txt', (route) => route.fulfill({ body: 'left behind' }));
  page.on('request', () => {
    throw new Error('A listener was left behind.');
  });
  const other = await context.newPage();
  await other.goto('about/');
  await other.evaluate(() =>
    addEventListener('pagehide', () => localStorage.setItem('late', 'behind')),
  );
  await context.setOffline(true);
});

test('the one after it has none of them', async ({ page, context }) => {
  await page.goto('robots.txt');
  expect(await page.evaluate(found)).toEqual(asNew);
  expect(await page.evaluate(() => document.body.innerText)).not.toBe('left behind');
  expect(
    await page.evaluate(() => Object.keys(window).filter((name) => /^left/.test(name))),
  ).toEqual([]);
  expect(await page.evaluate(() => Notification.permission)).toBe('denied');
  expect(context.pages()).toEqual([page]);
});

test('a test stops the clock', async ({ page }) => {
  await page.clock.setFixedTime('2001-01-01T12:00:00');
  await page.goto('robots.txt');
  expect(await page.evaluate(() => new Date().getFullYear())).toBe(2001);
});

test('for the one after it the clock goes on', async ({ page }) => {
  await page.goto('robots.txt');
  expect(await page.evaluate(found)).toEqual(asNew);
});
