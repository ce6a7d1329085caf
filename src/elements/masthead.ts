/** In the masthead of every page: how many actions are active. What can wait is loaded after. */
import { onSaved } from '../platform/signals.ts';
import { onPlanChange, peekPlan } from '../persistence/peek.ts';

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

void import('./later.ts');
