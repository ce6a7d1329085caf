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

test('a test changes the clock and the answers of the server', async ({ page }) => {
  await page.clock.setFixedTime('2001-01-01T12:00:00');
  await page.route('**/robots.txt', (route) => route.fulfill({ body: 'left behind' }));
  await page.goto('robots.txt');
  expect(await page.evaluate(() => document.body.innerText)).toBe('left behind');
});

test('the one after it has neither', async ({ page }) => {
  await page.goto('robots.txt');
  expect(await page.evaluate(found)).toEqual(asNew);
  expect(await page.evaluate(() => document.body.innerText)).not.toBe('left behind');
});
