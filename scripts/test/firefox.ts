/**
 * The journeys in a real Firefox (Debian's, driven by puppeteer-core; Playwright can't drive that one): a page of every
 * kind is opened and every tool is used, with no violation of the content security policy, no request to a stranger and
 * no error. (Chromium opens every page: tests/e2e/a11y/pages.spec.ts.) Exit code 3 when no Firefox is installed, so that nobody takes that for success.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Page } from 'puppeteer-core';
import { onePageOfEachKind } from '../../tests/e2e/support/built-pages.ts';
import { projectFolder } from '../commands.ts';
import { startServer } from '../server.ts';

const places = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];
const executablePath = places.find((place) => place !== undefined && existsSync(place));
if (!executablePath) {
  console.log('skipped: no Firefox is installed (Debian: apt-get install firefox-esr)');
  process.exit(3);
}

const dist = path.join(projectFolder, 'dist');
const server = await startServer({ dist, port: 0 });
const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
const faults: string[] = [];
const home = server.address;

/** A page that tells of every violation, error and stranger. */
async function quietPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (problem) => faults.push(`${page.url()}: ${String(problem)}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob|about):/.test(url)) faults.push(`asked for ${url}`);
  });
  return page;
}

// By their words: puppeteer asks Firefox for roles one element at a time, which took most of the time of all this.
const type = (page: Page, label: string, text: string): Promise<void> =>
  page.locator(`::-p-xpath(//label[.//span[normalize-space()="${label}"]]//input)`).fill(text);
const press = (page: Page, words: string): Promise<void> =>
  page.locator(`::-p-xpath(//button[normalize-space()="${words}"])`).click();
const says = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
const stored = (page: Page, key: string, text: string) =>
  page.waitForFunction(
    (name, wanted) => (localStorage.getItem(name) ?? '').includes(wanted),
    {},
    key,
    text,
  );

let steps = 0;
async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  steps += 1;
  try {
    await work();
    // Firefox tells of a request that was given up because the page was left as of a fault of the service worker.
    await page.waitForNetworkIdle({ idleTime: 100 });
  } catch (problem) {
    faults.push(`${name}: ${String(problem)}`);
  }
}

const page = await quietPage();
page.setDefaultTimeout(20_000);
try {
  await step('what is listened for is heard', async () => {
    await page.goto(`${home}about/`);
    await page.evaluate(() => {
      new Image().src = 'https://stranger.invalid/planted.png';
    });
    await page.waitForFunction(() => document.readyState === 'complete');
    for (let tries = 0; tries < 50 && faults.length === 0; tries += 1) await pause(100);
    const heard = faults.splice(0);
    if (!heard.some((fault) => fault.includes('CSP violation'))) {
      throw new Error('a planted violation was not heard');
    }
  });
  await step('the plan', async () => {
    await page.goto(`${home}plan/`);
    await type(page, 'An action of my own', 'Alpha');
    await press(page, 'Add');
    await stored(page, 'handbook.plan', 'Alpha');
    await page.reload();
    await says(page, 'Saved in this browser.');
  });
  await step('a strategy into the plan', async () => {
    await page.goto(`${home}guide/mentors/`);
    await page.locator('main add-to-plan button').click();
    await stored(page, 'handbook.plan', '"strategy"');
  });
  await step('the self-assessment', async () => {
    await page.goto(`${home}assessment/questions/`);
    await press(page, 'Continue');
    await page.locator('main input[type="radio"]').click();
    await press(page, 'Continue');
    await stored(page, 'handbook.assessment', '"value":0');
  });
  await step('the network', async () => {
    await page.goto(`${home}network/`);
    await type(page, 'Initials or a nickname', 'R.');
    await page.keyboard.press('Enter');
    await stored(page, 'handbook.network', '"name":"R."');
  });
  await step('the hard-day page', async () => {
    await page.goto(`${home}plan/hard-day/`);
    await page.locator('main :is(input[type="text"], textarea)').fill('I lie awake');
    await stored(page, 'handbook.hard-day', 'I lie awake');
  });
  await step('a message', async () => {
    await page.goto(`${home}templates/ask-for-feedback-on-one-piece/`);
    await page.locator('main :is(input[type="text"], textarea)').fill('the report');
    await stored(page, 'handbook.drafts', 'the report');
  });
  await step('My data', async () => {
    await page.goto(`${home}my-data/`);
    await says(page, 'How safe is it here?');
    await press(page, 'Show as text The plan');
    await says(page, 'Alpha');
  });
  await step('the search', async () => {
    await page.goto(`${home}search/`);
    await page.locator('main input[type="search"]').fill('mentor');
    await page.waitForSelector('main mark, main [aria-label="Pages found"] li');
  });
  for (const address of onePageOfEachKind) {
    await step(address, () =>
      page.goto(home + address, { waitUntil: 'load' }).then(() => page.waitForSelector('h1')),
    );
  }
} finally {
  await browser.close();
  await server.close();
}
for (const fault of new Set(faults)) console.error(fault);
console.log(`${steps} journeys and pages in ${executablePath}, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
