/**
 * Serves a finished build the way a good static host does: compressed text, `_headers`, addresses that end in a
 * slash, a real 404. For `npm start` and the browser tests; not meant to face the internet.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { normalizeBase } from '../src/build/base-path.ts';
import { headersFor, parseHeaderRules } from './response-headers.ts';
import { CompressedCache, encodingFor, textTypeOf } from './text-responses.ts';

export interface ServerOptions {
  /** The folder of the build. */
  readonly dist: string;
  /** Sub-path the build was made for, in any form; the root when left out. */
  readonly base?: string | undefined;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many following ports to try when `port` is taken; none when left out. */
  readonly furtherPorts?: number;
}

export interface RunningServer {
  /** Address of the first page, e.g. "http://127.0.0.1:4321/handbook/". */
  readonly address: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The file below `root` that `pathname` names, or undefined; never one outside it, a hidden file or the headers file. */
function fileFor(root: string, pathname: string): string | undefined {
  const file = path.join(root, path.normalize(pathname));
  const hidden =
    pathname.split('/').some((part) => part.startsWith('.') && part !== '.well-known') ||
    pathname === '/_headers';
  if (hidden || !file.startsWith(root + path.sep) || !existsSync(file)) return undefined;
  return file;
}

function createHandler(dist: string, base: string): Handler {
  const root = path.resolve(dist);
  const headersFile = path.join(root, '_headers');
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  const cache = new CompressedCache();
  const others = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, pathname) {
      // Endings only Pagefind knows.
      if (/\.(pagefind|pf_\w+)$/.test(pathname)) {
        response.setHeader('Content-Type', 'application/octet-stream');
      }
    },
  });

  async function sendText(
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    status = 200,
  ): Promise<void> {
    const { mtimeMs, size } = statSync(file);
    const version = `${size}-${mtimeMs}`;
    const encoding = encodingFor(request.headers['accept-encoding']);
    const etag = `W/"${version}"`;
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('ETag', etag);
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    if (status === 200 && request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    const body = await cache.get(`${file} ${version}`, () => readFile(file), encoding);
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.writeHead(status, {
      'Content-Type': textTypeOf(path.extname(file)) ?? 'application/octet-stream',
      'Content-Length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  async function sendMissing(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = path.join(root, '404.html');
    if (existsSync(page)) return sendText(request, response, page, 404);
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  }

  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const whole = decodeURIComponent(pathname);
    const redirect = (to: string): void => {
      response.writeHead(302, { Location: encodeURI(to) + search }).end();
    };
    if (base !== '' && (whole === '/' || whole === base)) return redirect(`${base}/`);
    for (const [name, value] of headersFor(rules, whole)) response.setHeader(name, value);
    if (!whole.startsWith(`${base}/`)) return sendMissing(request, response);

    const below = whole.slice(base.length);
    if (!below.endsWith('/')) {
      const file = fileFor(root, below);
      if (!file) return sendMissing(request, response);
      if (statSync(file).isDirectory()) {
        return fileFor(root, `${below}/index.html`)
          ? redirect(`${whole}/`)
          : sendMissing(request, response);
      }
      if (textTypeOf(path.extname(file))) return sendText(request, response, file);
      request.url = encodeURI(below);
      return others(request, response);
    }
    const page = fileFor(root, `${below}index.html`);
    return page ? sendText(request, response, page) : sendMissing(request, response);
  };
}

function listen(server: Server, port: number): Promise<'listening' | 'busy'> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) =>
      problem.code === 'EADDRINUSE' ? resolve('busy') : reject(problem),
    );
    server.listen(port, '127.0.0.1', () => resolve('listening'));
  });
}

/** Starts serving. Rejects when the port, and those after it that may be tried, are all taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const base = normalizeBase(options.base);
  const handler = createHandler(options.dist, base);
  const last = options.port + (options.port === 0 ? 0 : (options.furtherPorts ?? 0));
  for (let port = options.port; port <= last; port += 1) {
    const server = createServer((request, response) => {
      handler(request, response).catch(() => {
        // An address that is not valid, or a file that went while it was read.
        if (!response.headersSent) response.writeHead(400);
        response.end();
      });
    });
    if ((await listen(server, port)) === 'busy') continue;
    const bound = server.address();
    const actual = typeof bound === 'object' && bound ? bound.port : port;
    return {
      address: `http://127.0.0.1:${actual}${base}/`,
      port: actual,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  const ports = last > options.port ? `Ports ${options.port} to ${last} are` : `Port ${last} is`;
  throw new Error(`${ports} in use. Set PORT to a free one.`);
}
