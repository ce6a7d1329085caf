/** The server of finished builds, over a small build in a temporary folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../scripts/server.ts';

let dist = '';
let site: RunningServer;
let below: RunningServer;

const page = `<!doctype html><title>A page</title>${'<p>Hello</p>'.repeat(100)}`;

beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'server-test-'));
  const files = {
    'index.html': page,
    'plan/index.html': page,
    '404.html': '<!doctype html><title>Not here</title>',
    '_astro/a.css': 'p { color: red }',
    '_astro/a.woff2': 'not really a font',
    'pagefind/wasm.en.pagefind': 'index',
    '.hidden/a.txt': 'secret',
    _headers: '/*\n  X-Frame: none\n/handbook/_astro/*\n  Cache-Control: immutable\n',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  site = await startServer({ dist, port: 0 });
  below = await startServer({ dist, base: 'handbook/', port: 0 });
});

afterAll(async () => {
  await Promise.all([site.close(), below.close()]);
  rmSync(dist, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A plain request: `fetch` would follow redirects and tidy addresses. */
function get(
  { port }: RunningServer,
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: address, headers, method },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('error', reject).end();
  });
}

describe('pages', () => {
  test('a page is sent in the encoding the browser accepts', async () => {
    const plain = await get(site, '/plan/');
    expect(plain.body.toString()).toBe(page);
    expect(plain.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(plain.headers['content-encoding']).toBeUndefined();
    const brotli = await get(site, '/plan/', { 'accept-encoding': 'gzip, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    const gzip = await get(site, '/plan/', { 'accept-encoding': 'gzip' });
    expect(gunzipSync(gzip.body).toString()).toBe(page);
  });

  test('HEAD answers like GET without the page', async () => {
    const head = await get(site, '/plan/', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(String(page.length));
    expect(head.body).toHaveLength(0);
  });

  test('a page the browser already has is not sent again', async () => {
    const { headers } = await get(site, '/');
    const again = await get(site, '/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
  });

  test('an address without its slash is sent on to the page, query included', async () => {
    const answer = await get(site, '/plan?a=b');
    expect([answer.status, answer.headers['location']]).toEqual([302, '/plan/?a=b']);
  });

  test.each(['/nope/', '/nope', '/_headers', '/.hidden/a.txt', '/_astro/', '/_astro', '/%2e%2e/x'])(
    '%s is the missing page, with status 404',
    async (address) => {
      const answer = await get(site, address);
      expect(answer.status).toBe(404);
      expect(answer.body.toString()).toContain('Not here');
    },
  );

  test('an address that is none, and another method, are refused', async () => {
    expect((await get(site, '/%zz')).status).toBe(400);
    expect((await get(site, '/', {}, 'POST')).status).toBe(405);
  });
});

describe('other files', () => {
  test('have their types', async () => {
    const typeOf = async (address: string) => (await get(site, address)).headers['content-type'];
    expect(await typeOf('/_astro/a.css')).toBe('text/css; charset=utf-8');
    expect(await typeOf('/_astro/a.woff2')).toBe('font/woff2');
    expect(await typeOf('/pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
  });
});

describe('below a sub-path', () => {
  test('the address names it, and the root leads to it', async () => {
    expect(below.address).toBe(`http://127.0.0.1:${below.port}/handbook/`);
    for (const address of ['/', '/handbook']) {
      const answer = await get(below, address);
      expect([answer.status, answer.headers['location']]).toEqual([302, '/handbook/']);
    }
  });

  test('pages are there and only there', async () => {
    expect((await get(below, '/handbook/plan/')).status).toBe(200);
    expect((await get(below, '/plan/')).status).toBe(404);
    expect((await get(below, '/handbook/plan')).headers['location']).toBe('/handbook/plan/');
  });

  test('headers go by the whole address', async () => {
    const style = await get(below, '/handbook/_astro/a.css');
    expect(style.headers).toMatchObject({ 'x-frame': 'none', 'cache-control': 'immutable' });
    const font = await get(below, '/handbook/_astro/a.woff2');
    expect(font.headers['cache-control']).toBe('immutable');
    expect((await get(below, '/handbook/')).headers['cache-control']).toBe('no-cache');
  });
});

test('a taken port is passed over when others may be tried, and named when not', async () => {
  const next = await startServer({ dist, port: site.port, furtherPorts: 20 });
  expect(next.port).toBeGreaterThan(site.port);
  await next.close();
  await expect(startServer({ dist, port: site.port })).rejects.toThrow(
    `Port ${site.port} is in use.`,
  );
});
