/**
 * Narrows the list of strategies to what the reader chose. The whole list is on the page; without this script it stays
 * whole, and the choices stay hidden, since they would do nothing. A choice is named like the data of a strategy.
 */

class StrategyFilter extends HTMLElement {
  connectedCallback(): void {
    const said = this.querySelector('[role=status]');
    const reset = this.querySelector('button');
    if (!said || !reset) return;
    const choices = [...this.querySelectorAll('select')];
    const items = [...document.querySelectorAll<HTMLElement>('[data-minutes]')];
    const groups = [...document.querySelectorAll<HTMLElement>('.strategies')];

    const fits = (item: HTMLElement): boolean =>
      choices.every(({ name, value }) => {
        const has = item.dataset[name] ?? '';
        if (value === '') return true;
        return name === 'minutes' ? Number(has) <= Number(value) : has.split(' ').includes(value);
      });
    const show = (): void => {
      for (const item of items) item.hidden = !fits(item);
      for (const group of groups) {
        group.hidden = !group.querySelector('[data-minutes]:not([hidden])');
      }
      const shown = items.filter((item) => !item.hidden).length;
      said.textContent =
        shown === 0
          ? 'No strategy fits all of this. Take one choice back.'
          : `${shown} of ${items.length} strategies`;
    };
    this.addEventListener('input', show);
    reset.addEventListener('click', () => {
      for (const choice of choices) choice.value = '';
      show();
    });
    // A browser that comes back to this page fills in the choices again, after the page is shown.
    addEventListener('pageshow', show);
    this.hidden = false;
    show();
  }
}

customElements.define('strategy-filter', StrategyFilter);
