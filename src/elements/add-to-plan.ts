/**
 * "Add to my plan" beside a strategy. A few hundred bytes; the plan's code is loaded only when the button is pressed.
 * Says when the strategy is in the plan already, also when another tab added it.
 */
import { address } from '../lib/address.ts';
import { onPlanChange, peekPlan } from '../persistence/peek.ts';

class AddToPlan extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const strategy = this.getAttribute('strategy');
    if (!button || !strategy) return;
    const status = document.createElement('span');
    status.role = 'status';
    const link = document.createElement('a');
    link.href = address('/plan/');
    link.textContent = 'In your plan';
    // Named after the strategy, as the button is.
    const name = button.getAttribute('aria-label') ?? '';
    link.setAttribute('aria-label', name.replace('Add to my', 'In your'));
    this.append(link, status);

    const show = (): void => {
      const isPlanned = peekPlan().strategies.includes(strategy);
      button.hidden = isPlanned;
      link.hidden = !isPlanned;
    };
    button.addEventListener('click', async () => {
      const hadFocus = document.activeElement === button;
      button.disabled = true;
      try {
        const { addToPlanById } = await import('../stores/add-strategy.ts');
        status.textContent = (await addToPlanById(strategy)).sentence;
      } catch {
        status.textContent =
          'Not added: a part of the page could not be loaded. Your plan is safe. Reload the page and try again.';
      }
      button.disabled = false;
      show();
      if (hadFocus) (button.hidden ? link : button).focus();
    });
    show();
    onPlanChange(show);
  }
}

customElements.define('add-to-plan', AddToPlan);
