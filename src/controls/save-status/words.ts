/** What the save status says in each state: what happened, what is safe, what to do. */
import type { SaveStatus } from '../../stores/save-status.ts';

export interface StatusWords {
  /** Where the trouble is, for someone who can read it; never shown alone. */
  readonly details?: string;
  readonly line: string;
  /** More than a line: something the reader should know and can act on. */
  readonly notice?: string;
}

/** Words for a status. `what` names the work in a sentence, e.g. "your answers", "your plan". */
export function wordsFor(status: SaveStatus, what: string): StatusWords {
  switch (status.kind) {
    case 'loading':
    case 'untouched':
      return { line: '' };
    case 'saved':
      return { line: 'Saved in this browser.' };
    case 'saving':
      return { line: 'Saving…' };
    case 'not-saved':
      return {
        line: 'Not saved.',
        notice:
          status.why === 'full'
            ? `Not saved: this browser’s storage is full. What you wrote is still on this page. Download a copy, or free some space; the next change is saved with all of it.`
            : `Not saved: this browser did not keep what we gave it. What you wrote is still on this page. Download a copy to be sure.`,
      };
    case 'memory-only':
      if (status.isChosen) return { line: 'Kept in this tab only, until you press Exit.' };
      return {
        line: 'Kept until you close this tab.',
        notice: `This browser does not let pages store anything (perhaps a private window, or a setting). Everything works, but ${what} will last only until you close this tab. Print or download a copy before you go.`,
      };
    case 'emptied-elsewhere':
      return {
        line: 'Stored copy removed elsewhere.',
        notice: `The stored copy of ${what} was removed in another tab or by the browser. It is still on this page. Save again here, or let it go.`,
      };
    case 'read-only':
      return readOnlyWords(status, what);
  }
}

function readOnlyWords(
  { problem, hasPrevious }: Extract<SaveStatus, { kind: 'read-only' }>,
  what: string,
): StatusWords {
  const line = 'Not saving: the stored copy is left untouched.';
  switch (problem.kind) {
    case 'newer':
      return {
        line,
        notice: `A newer version of this handbook saved ${what}. This page is older, so it changes nothing. Download what is on this page, if you wrote here. Reload the page then. If that does not help, download the stored copy too.`,
      };
    case 'migration-failed':
      return {
        line,
        details: `step ${problem.step}: ${problem.at}`,
        notice: `We could not bring ${what} from an older version to this one. That is our mistake, not yours. The stored copy is unchanged: download it, or choose below what to do.`,
      };
    case 'blocked':
      return {
        line,
        notice: `This browser would not let us read ${what}. The stored copy is unchanged. Reload the page to try again.`,
      };
    case 'not-json':
    case 'wrong-shape':
      return {
        line,
        details: problem.at,
        notice: `The stored copy of ${what} is damaged and could not be read. It is kept as it is. You can download it${hasPrevious ? ', try the copy before it,' : ''} or start afresh.`,
      };
  }
}
