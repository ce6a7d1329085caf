/** On the home page, for a returning reader only: the active actions with their first steps. */
import { address } from '../lib/address.ts';
import { peekPlan } from '../persistence/peek.ts';

class WelcomeBack extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (peekPlan().active === 0) return;
    const { nameOf, openPlan, readActive } = await import('../stores/plan.ts');
    openPlan();
    const heading = document.createElement('h2');
    heading.textContent = 'Your plan so far';
    const list = document.createElement('ul');
    for (const action of readActive()) {
      const item = document.createElement('li');
      item.dir = 'auto';
      item.textContent = action.firstStep
        ? `${nameOf(action)}: ${action.firstStep}`
        : nameOf(action);
      list.append(item);
    }
    const link = document.createElement('a');
    link.href = address('/plan/');
    link.textContent = 'Go on with the plan';
    this.append(heading, list, link);
    this.hidden = false;
  }
}

customElements.define('welcome-back', WelcomeBack);
