/** Shared-computer mode, on every page: one line that says so, and a button that leaves at once. */

/** Exported, so that this file is a module; it does its work by being loaded. */
export const bar = document.createElement('div');
bar.className = 'buttons not-printed';
bar.role = 'region';
bar.ariaLabel = 'Shared computer';
const text = document.createElement('span');
text.textContent =
  'Shared computer: what you write goes with this tab. Exit clears it; the browser’s history may still show that you were here.';
const exit = document.createElement('button');
exit.type = 'button';
exit.className = 'button button--quiet';
exit.textContent = 'Exit';
// Loaded beforehand, so that leaving waits for nothing.
const shared = import('../stores/shared.ts');
exit.addEventListener('click', async () => (await shared).exitShared());
bar.append(text, exit);
document.querySelector('.masthead__row')?.append(bar);
