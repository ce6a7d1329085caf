/** Says what is going on to whoever waits: one line that moves in a terminal, plain lines elsewhere. */

/** Where it is written; `process.stdout` is one. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  /** A step begins. */
  begin(name: string): void;
  /** How far a step is: `part` of `whole`, or of nobody knows how many. */
  at(name: string, part: number, whole?: number): void;
  /** A step has ended; `lines` stay on the screen. */
  end(name: string, lines: string): void;
}

/** Columns of a terminal that does not say how many it has, or says none. */
const usualColumns = 80;

/** Goes to the beginning of the line, and clears it (ECMA-48: CR, and EL with 2). */
const clearLine = '\r\u001b[2K';

/** A moving line such as "7 of 17 · unit · browser 120 of 492". */
function movingLine(screen: Screen, steps: number): Progress {
  const running = new Map<string, string>();
  let done = 0;
  let drawn = '';
  const draw = (): void => {
    const now = [...running].map(([name, far]) => `${name}${far}`);
    const line = [...(steps > 1 ? [`${done} of ${steps}`] : []), ...now].join(' · ');
    // A line as long as the screen would wrap, and could not be cleared.
    const shown = now.length > 0 ? line.slice(0, (screen.columns || usualColumns) - 1) : '';
    if (shown !== drawn) screen.write(`${clearLine}${shown}`);
    drawn = shown;
  };
  return {
    begin(name) {
      running.set(name, '');
      draw();
    },
    at(name, part, whole) {
      running.set(name, whole === undefined ? ` ${part}` : ` ${part} of ${whole}`);
      draw();
    },
    end(name, lines) {
      running.delete(name);
      done += 1;
      screen.write(`${clearLine}${lines}\n`);
      drawn = '';
      draw();
    },
  };
}

/** Lines for a log: when a step begins, at each quarter of a long one, and when it ends. */
function plainLines(screen: Screen): Progress {
  const quarters = new Map<string, number>();
  return {
    begin: (name) => screen.write(`begins   ${name}\n`),
    at(name, part, whole) {
      const quarter = whole === undefined ? 0 : Math.floor((part * 4) / whole);
      if (quarter <= (quarters.get(name) ?? 0) || quarter > 3) return;
      quarters.set(name, quarter);
      screen.write(`         ${name}: ${part} of ${whole}\n`);
    },
    end: (_name, lines) => screen.write(`${lines}\n`),
  };
}

/** The progress of so many steps, on this screen. */
export const showProgress = (screen: Screen, steps: number): Progress =>
  screen.isTTY ? movingLine(screen, steps) : plainLines(screen);
