/** The key to the search, on every page. */
import { readSetting } from '../persistence/settings.ts';

// "/" goes to the search, unless the reader is writing. WCAG 2.1.4: a single-character shortcut can be turned off;
// the switch is on the search page.
document.addEventListener('keydown', (event) => {
  const target = event.target;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]'))
    return;
  if (readSetting('slash-key') === 'off') return;
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus();
  else link?.click();
});
