/** Printing: the browser's dialog, and word that the page is about to be laid out for paper. */

/** Opens the browser's print dialog. */
export const printPage = (): void => window.print();

/**
 * Calls `listener` right before the page is laid out for paper, by whatever way. It must be done when it returns.
 * Gives back how to stop.
 */
export function beforePrinting(listener: () => void): () => void {
  const paper = matchMedia('print');
  const onChange = (): void => {
    if (paper.matches) listener();
  };
  addEventListener('beforeprint', listener);
  paper.addEventListener('change', onChange);
  return () => {
    removeEventListener('beforeprint', listener);
    paper.removeEventListener('change', onChange);
  };
}

/** Calls `listener` once the print dialog is closed. Gives back how to stop. */
export function afterPrinting(listener: () => void): () => void {
  addEventListener('afterprint', listener);
  return () => removeEventListener('afterprint', listener);
}
