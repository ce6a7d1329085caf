/** Words of the parts that tools share. */
export const words = {
  undo: 'Undo',
  redo: 'Redo',
  /** The whole name of a button. `what` is a whole sentence: what the reader did. */
  undoWhat: (what: string): string => `Undo: ${what}`,
  redoWhat: (what: string): string => `Redo: ${what}`,
  /** Said aloud afterwards. */
  undone: (what: string): string => `Undone: ${what}`,
  redone: (what: string): string => `Done again: ${what}`,
};
