/** Two small things in the masthead: how many actions are active, and the choice of light or dark. */
import { onSaved } from '../platform/signals.ts';
import { onPlanChange, peekPlan } from '../persistence/peek.ts';
import { readSetting, writeSetting } from '../persistence/settings.ts';

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

/** A select for the color scheme. Built here, so that without scripts nothing stands there that can't work. */
class SchemeChoice extends HTMLElement {
  connectedCallback(): void {
    const label = document.createElement('label');
    const select = document.createElement('select');
    const choice = readSetting('scheme');
    for (const [value, text] of [
      ['', 'Auto'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ] as const) {
      select.append(new Option(text, value, false, value === (choice ?? '')));
    }
    select.addEventListener('change', () => {
      document.documentElement.dataset['scheme'] = select.value;
      writeSetting('scheme', select.value || null);
    });
    label.append('Colors ', select);
    this.append(label);
  }
}

customElements.define('plan-count', PlanCount);
customElements.define('scheme-choice', SchemeChoice);

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
