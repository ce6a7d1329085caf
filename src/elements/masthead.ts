/** In the masthead of every page: how many actions are active, and the key to the search. What can wait is loaded after. */
import { onSaved } from '../platform/signals.ts';
import { onPlanChange, peekPlan } from '../persistence/peek.ts';
import { readSetting } from '../persistence/settings.ts';

/** Shows " (2)" after "Plan" while two actions are active; nothing when there are none. */
class PlanCount extends HTMLElement {
  connectedCallback(): void {
    const show = (): void => {
      const { active } = peekPlan();
      this.textContent = active > 0 ? ` (${active})` : '';
    };
    show();
    onPlanChange(show);
    onSaved(show);
  }
}

customElements.define('plan-count', PlanCount);

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

void import('./later.ts');
