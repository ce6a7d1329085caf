/**
 * Narrows the list of strategies to what the reader chose. The whole list is on the page; without this script it stays
 * whole, and the choices stay hidden, since they would do nothing.
 */

/** The choices, named like the fields of the form and the data attributes of a strategy. */
const choices = ['source', 'kind', 'minutes', 'context'] as const;

class StrategyFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const said = this.querySelector('[role=status]');
    if (!form || !said) return;
    const items = [...document.querySelectorAll<HTMLElement>('[data-minutes]')];
    const groups = [...document.querySelectorAll<HTMLElement>('.strategies')];

    const fits = (item: HTMLElement, chosen: FormData): boolean =>
      choices.every((name) => {
        const wanted = String(chosen.get(name) ?? '');
        const has = item.dataset[name] ?? '';
        if (wanted === '') return true;
        return name === 'minutes' ? Number(has) <= Number(wanted) : has.split(' ').includes(wanted);
      });
    const show = (): void => {
      const chosen = new FormData(form);
      for (const item of items) item.hidden = !fits(item, chosen);
      for (const group of groups)
        group.hidden = !group.querySelector('[data-minutes]:not([hidden])');
      const shown = items.filter((item) => !item.hidden).length;
      said.textContent =
        shown === 0
          ? 'No strategy fits all of this. Take one choice back.'
          : `${shown} of ${items.length} strategies`;
    };
    form.addEventListener('input', show);
    // The fields are emptied after the event, not before.
    form.addEventListener('reset', () => setTimeout(show));
    // A browser that comes back to this page fills in the choices again, after the page is shown.
    addEventListener('pageshow', show);
    this.hidden = false;
    show();
  }
}

customElements.define('strategy-filter', StrategyFilter);
