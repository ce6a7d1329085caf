/** Moves the focus by id, for changes that replace what had it. */

/** Focuses the element with this id, when it is there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}

let wanted: string | undefined;

/** Asks for the focus to go to this id once the page shows the change. */
export function focusAfterRender(id: string): void {
  wanted = id;
}

/**
 * To be called when each render stands on the page, in a layout effect: gives the focus to what was asked for, when it is
 * there. Called a frame later, it would give the focus to what the next render is about to move, which takes it away.
 */
export function settleFocus(): void {
  const target = wanted === undefined ? null : document.getElementById(wanted);
  if (!target) return;
  wanted = undefined;
  target.focus();
}
