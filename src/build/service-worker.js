// The service worker, as a text: the build puts the list of files and its version in place of FILES and VERSION, and
// writes it to /sw.js. Plain JavaScript, since browsers run it as it is. Rules:
// - A cache holds one build, whole. A page of one build never gets a file of another.
// - A new build copies what did not change from the old cache, fetches the rest, and waits until the reader accepts it.
// - Only files of this build are answered from the cache, by address without the query; nothing is added later.
// - Whatever goes wrong falls back to the network. `kill` in place of FILES: clears all, and unregisters.
/* global FILES, VERSION, KILL */
const scope = new URL(registration.scope);
const prefix = `alongside ${scope.pathname} `;
const name = prefix + VERSION;
const marked = (path, hash) => `${new URL(path, scope).href}?build=${hash}`;

async function ours() {
  return (await caches.keys()).filter((each) => each.startsWith(prefix));
}

async function fill() {
  const cache = await caches.open(name);
  const old = await Promise.all(
    (await ours()).filter((each) => each !== name).map((each) => caches.open(each)),
  );
  const waiting = Object.entries(FILES);
  const take = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, hash] = next;
      const key = marked(path, hash);
      if (await cache.match(key)) continue;
      let found;
      for (const each of old) found ??= await each.match(key);
      found ??= await fetchWhole(path, hash);
      await cache.put(key, found);
    }
  };
  // A few at a time: a phone has little to spare.
  await Promise.all([take(), take(), take(), take()]);
}

/** A file of this build, checked by its hash: a server in the middle of an update may send another one. */
async function fetchWhole(path, hash) {
  // By the address a reader would ask for: some hosts redirect from the file's own name.
  const address = new URL(path.replace(/(^|\/)index\.html$/, '$1'), scope);
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok && !path.endsWith('404.html')) throw new Error(`${path}: ${response.status}`);
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const hex = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== hash) throw new Error(`${path} is of another build`);
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(body, { headers });
}

/** The file an address names, in the form of the list: "plan/" is "plan/index.html". */
function fileOf(url) {
  const path = decodeURI(url.pathname).slice(scope.pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function answer(request, url) {
  const file = fileOf(url);
  const hash = Object.hasOwn(FILES, file) ? FILES[file] : undefined;
  const cached = hash && (await (await caches.open(name)).match(marked(file, hash)));
  if (cached) return cached;
  try {
    return await fetch(request);
  } catch (problem) {
    if (request.mode !== 'navigate') throw problem;
    const missing = await (await caches.open(name)).match(marked('404.html', FILES['404.html']));
    if (!missing) throw problem;
    return new Response(missing.body, { status: 404, headers: missing.headers });
  }
}

if (KILL) {
  addEventListener('install', () => skipWaiting());
  addEventListener('activate', (event) =>
    event.waitUntil(
      (async () => {
        for (const each of await ours()) await caches.delete(each);
        await registration.unregister();
      })(),
    ),
  );
} else {
  addEventListener('install', (event) => event.waitUntil(fill()));
  addEventListener('activate', (event) =>
    event.waitUntil(
      (async () => {
        for (const each of await ours()) if (each !== name) await caches.delete(each);
      })(),
    ),
  );
  addEventListener('message', (event) => {
    if (event.data === 'take-over') skipWaiting();
  });
  addEventListener('fetch', (event) => {
    const url = new URL(event.request.url);
    const isOurs = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
    if (event.request.method !== 'GET' || !isOurs || url.pathname.endsWith('/sw.js')) return;
    event.respondWith(answer(event.request, url));
  });
}
