/** Moves the focus by id, for changes that replace what had it. */

/** Focuses the element with this id, when it is there. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
