/** Which files travel compressed, and their bytes in the encoding a request accepts, kept in memory. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.ics': 'text/calendar; charset=utf-8',
};

/** The content type of a text file by its ending, or undefined for files that are sent as they are. */
export const textTypeOf = (ending: string): string | undefined => contentTypes[ending];

export type Encoding = 'br' | 'gzip' | 'identity';

/** The best encoding an Accept-Encoding header allows; a name with q=0 is refused. */
export function encodingFor(accepted: string | undefined): Encoding {
  const names = new Set(
    (accepted ?? '')
      .split(',')
      .map((entry) => entry.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  );
  if (names.has('br')) return 'br';
  return names.has('gzip') ? 'gzip' : 'identity';
}

/** Quality 5: a page is ready in a few milliseconds and within some percent of the best. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const encoders: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, brotliOptions),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
};

/** Reads and compresses with a memory: `key` stands for the bytes, so it has to change when they do. */
export class CompressedCache {
  readonly #bodies = new Map<string, Buffer>();

  async get(key: string, read: () => Promise<Buffer>, encoding: Encoding): Promise<Buffer> {
    const name = `${encoding} ${key}`;
    let body = this.#bodies.get(name);
    if (!body) {
      body = await encoders[encoding](await read());
      this.#bodies.set(name, body);
    }
    return body;
  }
}
