/** Runs the command-line tools of this project's packages with the Node that runs this file. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** The folder that holds package.json. */
export const projectFolder = path.resolve(import.meta.dirname, '..');

export interface Outcome {
  /** Exit code; 1 when the command could not be started or was stopped by a signal. */
  readonly code: number;
  /** What it printed, both streams in order, without colors. */
  readonly output: string;
}

export interface CommandOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where it runs; the project folder when left out. */
  readonly folder?: string | undefined;
  /** Others go first where both want the processor. Not for what counts time: it may wait for minutes. */
  readonly isInBackground?: boolean;
  /** Is given all that was printed so far, each time there is more. Colors may be in it. */
  readonly onOutput?: ((soFar: string) => void) | undefined;
}

/** Puts a process that was just started, and all it starts, behind the others. */
function letOthersGoFirst(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, or the system does not let us.
  }
}

/** Runs `command`. Never throws: a command that can't start is an outcome with code 1. */
export function run(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.folder ?? projectFolder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (options.isInBackground && child.pid) letOthersGoFirst(child.pid);
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        chunks.push(chunk);
        options.onOutput?.(chunks.join(''));
      });
    }
    child.on('error', (problem) => resolve({ code: 1, output: `${problem.message}\n` }));
    child.on('close', (code) => {
      // Some tools paint whatever they are told.
      const output = stripVTControlCharacters(chunks.join(''));
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The script behind the command `name` of `packageName`, as its package.json says. */
function scriptOf(packageName: string, name: string): string {
  const folder = path.join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin[name];
  if (!script) throw new Error(`${packageName} has no command ${name}.`);
  return path.join(folder, script);
}

/** Runs a package's command. The `.bin` folder is passed over: its files differ from system to system. */
export function runTool(
  [packageName, name]: readonly [string, string],
  args: readonly string[],
  options?: CommandOptions,
): Promise<Outcome> {
  return run(process.execPath, [scriptOf(packageName, name), ...args], options);
}
