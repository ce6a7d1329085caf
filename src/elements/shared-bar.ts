/** Shared-computer mode, on every page: one line that says what holds. The link beside it, Exit, needs nothing of this. */
import { address } from '../lib/address.ts';

/** Exported, so that this file is a module; it does its work by being loaded. */
export const bar = document.createElement('p');
bar.className = 'column label not-printed';
const end = document.createElement('a');
end.href = address('/my-data/#shared');
end.textContent = 'Is it not shared?';
bar.append(
  'Shared computer: what you write goes with this tab. Exit clears it in every tab of this handbook and leaves; the browser’s history may still show that you were here. ',
  end,
);
document.querySelector('main')?.prepend(bar);

// Above every tool: instead of the switch, the way back.
for (const part of document.querySelectorAll<HTMLElement>('shared-computer')) {
  for (const text of part.querySelectorAll<HTMLElement>('[data-while]')) {
    text.hidden = text.dataset['while'] !== 'shared';
  }
  if (location.hash === '#shared') part.querySelector('details')?.setAttribute('open', '');
  // Another button in its place: this one does the opposite.
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--quiet';
  button.textContent = 'This computer is not shared';
  part.querySelector('button')?.replaceWith(button);
  button.addEventListener('click', async () => (await import('../stores/shared.ts')).endShared());
}
