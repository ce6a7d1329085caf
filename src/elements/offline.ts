/**
 * Keeps the pages for reading offline, says when there is no network, and offers a new edition, which the reader accepts
 * or leaves. Nothing is loaded anew unasked.
 */
import { address } from '../lib/address.ts';
import { keepPages, onNetworkChange } from '../platform/kept-pages.ts';

/** One line above the page's text; the newest takes the place of the one before. */
function tell(sentence: string, action?: readonly [label: string, work: () => void]): void {
  document.getElementById('edition')?.remove();
  if (sentence === '') return;
  const line = document.createElement('div');
  line.id = 'edition';
  line.className = 'buttons not-printed';
  line.role = 'status';
  const text = document.createElement('span');
  text.className = 'label';
  line.append(text);
  if (action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--quiet';
    button.textContent = action[0];
    button.addEventListener('click', action[1]);
    line.append(button);
  }
  document.querySelector('.masthead__row')?.append(line);
  // After it stands on the page, so that it is heard.
  text.textContent = sentence;
}

void keepPages(address('/sw.js'), address('/'), {
  offered: (accept) =>
    tell('A new edition of these pages is ready. What you wrote stays.', ['Use it now', accept]),
  replaced: (reload) =>
    tell('Another tab went on to a new edition. Reload to read it here, too.', ['Reload', reload]),
});

onNetworkChange((isOnline) =>
  tell(isOnline ? '' : 'You are offline. The pages that are kept here work all the same.'),
);
