/**
 * F38: the content security policy. No page or tool violates it (every test listens, and a11y/pages opens every page), and
 * foreign code does not run.
 */
import { parse } from 'node-html-parser';
import { builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/quiet-page.ts';

test('F38 every page carries the policy, in itself and in its headers', async ({ request }) => {
  for (const address of builtPages) {
    const response = await request.get(address);
    const header = response.headers()['content-security-policy'] ?? '';
    expect(header, address).toContain("default-src 'none'");
    expect(header, address).toContain('frame-ancestors');
    expect(header, address).not.toContain("'unsafe-inline'");
    const metas = parse(await response.text())
      .querySelectorAll('meta')
      .filter((meta) => /^content-security-policy$/i.test(meta.getAttribute('http-equiv') ?? ''));
    expect(metas, address).toHaveLength(1);
    const inPage = metas[0]?.getAttribute('content') ?? '';
    expect(inPage, address).toContain("default-src 'none'");
    expect(inPage.replaceAll('wasm-unsafe-eval', ''), address).not.toContain('unsafe-eval');
  }
});

test('F38 an inline script, an inline handler and eval put into the page do not run', async ({
  page,
  noise,
}) => {
  await page.goto('guide/mentors/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.inlineScript = "ran"';
    document.body.append(script);
    const image = document.createElement('button');
    image.setAttribute('onclick', 'document.documentElement.dataset.inlineHandler = "ran"');
    document.body.append(image);
    image.click();
    const { inlineScript, inlineHandler } = document.documentElement.dataset;
    return { inlineScript, inlineHandler };
  });
  expect(ran).toEqual({ inlineScript: undefined, inlineHandler: undefined });
  await expect.poll(() => noise.messages.some((each) => each.includes('CSP violation'))).toBe(true);
  // These violations were made on purpose.
  noise.messages.length = 0;
});

test('F38 a script, a frame, a picture and a request that lead to another host are refused', async ({
  page,
  noise,
}) => {
  await page.goto('about/');
  await page.evaluate(async () => {
    const foreign = document.createElement('script');
    foreign.src = 'https://example.invalid/x.js';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.invalid/';
    const picture = document.createElement('img');
    picture.src = 'https://example.invalid/x.png';
    document.body.append(foreign, frame, picture);
    await fetch('https://example.invalid/').catch(() => undefined);
  });
  for (const directive of ['script-src', 'frame-src', 'img-src', 'connect-src']) {
    await expect
      .poll(() => noise.messages.some((each) => each.startsWith(`CSP violation: ${directive}`)))
      .toBe(true);
  }
  // These violations were made on purpose; a request refused by the policy is reported as one all the same.
  noise.messages.length = 0;
  noise.strangers.length = 0;
});
