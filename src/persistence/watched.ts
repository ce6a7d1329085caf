/** A value that tells its listeners when it becomes another one. So small that no library is worth loading here. */
import { sameContent } from './stored.ts';

export interface Watched<S extends object> {
  get(): S;
  /** Replaces some fields. Listeners hear of it only when a field is really another one. */
  set(part: Partial<S>): void;
  subscribe(listener: (state: S) => void): () => void;
}

/** `byContent` names the fields compared by what they hold; the others are compared by identity. */
export function watched<S extends object>(first: S, byContent: readonly (keyof S)[]): Watched<S> {
  let state = first;
  const listeners = new Set<(state: S) => void>();
  return {
    get: () => state,
    set(part) {
      const next = { ...state, ...part };
      // Object.keys gives the keys of S: `state` is only ever built from S here.
      const changed = (Object.keys(next) as (keyof S)[]).some((field) =>
        byContent.includes(field)
          ? !sameContent(next[field], state[field])
          : next[field] !== state[field],
      );
      if (!changed) return;
      state = next;
      // A listener may change the state again, or leave; each hears the newest state.
      for (const listener of [...listeners]) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
