/** In the masthead of every page: how many actions are active, and the key to the search. What can wait is loaded after. */
import { onSaved } from '../platform/signals.ts';
import { isSlashKeyOff, onPlanChange, peekPlan } from '../persistence/peek.ts';

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
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  // The focus is where keys go: in a field the key is a letter.
  if (document.activeElement?.matches('input, select, textarea, [contenteditable]')) return;
  if (isSlashKeyOff()) return;
  const way = find('[type=search]') ?? find('[data-search]');
  if (!way) return;
  event.preventDefault();
  // A field takes the focus, a link is followed.
  way.focus();
  way.click();
});

void import('./later.ts');
