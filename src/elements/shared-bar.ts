/** Shared-computer mode, on every page: what holds, and the way out of the mode. Exit itself needs nothing of this. */

/** Exported, so that this file is a module; it does its work by being loaded. */
export const bar = document.createElement('details');
bar.className = 'shared-bar label not-printed';
// It stands on the axis of what it stands above: tools as wide as the page are no column.
bar.classList.toggle('column', !document.querySelector('.before-tool:not(.column)'));
const summary = document.createElement('summary');
summary.textContent =
  'Shared computer: what you write goes with this tab. Exit clears it in every tab of this handbook, and leaves.';
const text = document.createElement('p');
text.textContent =
  'The browser’s history may still show that you were here. If this computer is yours alone, you can take the mark away: what you wrote in this tab goes then, and from then on this browser keeps what you write.';
const end = document.createElement('button');
end.type = 'button';
end.className = 'button button--quiet';
end.textContent = 'This computer is not shared';
end.addEventListener('click', async () => (await import('../stores/shared.ts')).endShared());
bar.append(summary, text, end);
document.querySelector('main')?.prepend(bar);
