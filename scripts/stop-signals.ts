/** Ends a serving process when its terminal or its parent asks it to. */
import type { RunningServer } from './server.ts';

export function closeOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}
