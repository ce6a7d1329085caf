/** A word between parts of one page that share no code: something was saved. */

const name = 'notebook-saved';

/** Says that the notebook was saved. Other tabs hear of it through storage. */
export const signalSaved = (): void => void dispatchEvent(new Event(name));

/** Calls `listener` after every save on this page. */
export const onSaved = (listener: () => void): void => addEventListener(name, listener);
