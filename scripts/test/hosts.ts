/**
 * The lines for nginx and Apache in docs/deploy.md, run in the real programs over the finished build: every header of
 * `dist/_headers` is sent, with a real 404, and the worker is never kept. Prints which of the two were not installed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectFolder } from '../commands.ts';
import { headersFor, parseHeaderRules } from '../response-headers.ts';

const dist = path.join(projectFolder, 'dist');
const rules = parseHeaderRules(readFileSync(path.join(dist, '_headers'), 'utf8'));
const page = readFileSync(path.join(projectFolder, 'docs/deploy.md'), 'utf8');
const policy = headersFor(rules, '/').get('Content-Security-Policy') ?? '';

/** The lines of docs/deploy.md for a program, with the policy filled in. */
function linesFor(program: string): string {
  const lines = new RegExp(`\`\`\`${program}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
  if (!lines) throw new Error(`docs/deploy.md has no lines for ${program}.`);
  return lines.replace('…the line from dist/_headers…', policy).replace('/srv/alongside', dist);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

interface Host {
  readonly name: string;
  readonly program: string;
  /** Writes the configuration into `folder`; gives back how to run the program in the foreground. */
  configure(folder: string, port: number): readonly string[];
}

const isRoot = process.getuid?.() === 0;

const hosts: readonly Host[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    configure(folder, port) {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join('\n');
      writeFileSync(
        path.join(folder, 'host.conf'),
        `${isRoot ? 'user root;' : ''}\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temporary}\nserver {\nlisten 127.0.0.1:${port};\n${linesFor('nginx')}\n}\n}\n`,
      );
      return ['-p', folder, '-c', `${folder}/host.conf`, '-g', 'daemon off;'];
    },
  },
  {
    name: 'apache',
    program: '/usr/sbin/apache2',
    configure(folder, port) {
      const modules = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime']
        .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
        .join('\n');
      mkdirSync(path.join(folder, 'logs'));
      writeFileSync(
        path.join(folder, 'host.conf'),
        `ServerRoot "${folder}"\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nDefaultRuntimeDir ${folder}\n${modules}\nTypesConfig /etc/mime.types\nDirectoryIndex index.html\nDocumentRoot "${dist}"\n<Directory "${dist}">\nRequire all granted\n</Directory>\n${linesFor('apache')}\n`,
      );
      return ['-d', folder, '-f', `${folder}/host.conf`, '-D', 'FOREGROUND'];
    },
  },
];

/** What a host gets wrong. */
async function faultsOf(origin: string): Promise<string[]> {
  const faults: string[] = [];
  const expect = (isRight: boolean, fault: string): void => {
    if (!isRight) faults.push(fault);
  };
  const everywhere = rules.find(({ address }) => address === '/*')?.headers ?? [];
  const pages = [
    ...['/', '/guide/mentors/', '/my-data/', '/sw.js', '/.well-known/security.txt'],
    '/no-such-page/',
  ];
  for (const address of pages) {
    const response = await fetch(origin + address);
    const status = address === '/no-such-page/' ? 404 : 200;
    expect(response.status === status, `${address} answers ${response.status}, not ${status}`);
    for (const [name, value] of everywhere) {
      const found = response.headers.get(name);
      expect(found === value, `${address} has the header ${name}: ${found}, not ${value}`);
    }
    const text = await response.text();
    if (status === 404) expect(text.includes('<html'), 'the page that is missing is not ours');
    if (address === '/sw.js') {
      const kept = response.headers.get('cache-control') ?? '';
      expect(kept.includes('no-cache'), `/sw.js may be kept: ${kept}`);
      expect(
        /javascript/.test(response.headers.get('content-type') ?? ''),
        '/sw.js is not called JavaScript',
      );
    }
  }
  return faults;
}

let wereFound = 0;
for (const { name, program, configure } of hosts) {
  if (!existsSync(program)) {
    console.log(`skipped: ${name} is not installed`);
    continue;
  }
  wereFound += 1;
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const port = await freePort();
  const child = spawn(program, [...configure(folder, port)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  try {
    let isUp = false;
    for (let tries = 0; tries < 100 && !isUp && child.exitCode === null; tries += 1) {
      isUp = await fetch(origin).then(
        () => true,
        () => pause(100, false),
      );
    }
    const log = path.join(folder, 'error.log');
    const faults = isUp
      ? await faultsOf(origin)
      : [`it did not start: ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`];
    for (const fault of faults) console.error(`${name}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    else console.log(`${name}: the lines of docs/deploy.md send what they should`);
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}
// Told apart from success, so that nobody takes it for one.
if (wereFound === 0) process.exitCode = 3;
