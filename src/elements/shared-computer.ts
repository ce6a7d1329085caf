/** The switch to shared-computer mode. It works once it is alive; the mode's own code is loaded when it is pressed. */
class SharedComputer extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    if (!button || !status) return;
    button.disabled = false;
    button.addEventListener('click', async () => {
      try {
        const { beginShared } = await import('../stores/shared.ts');
        if (!beginShared()) {
          status.textContent =
            'Not needed: this browser lets pages store nothing. What you write goes with this tab anyway.';
        }
      } catch {
        status.textContent =
          'A part of the page could not be loaded, so nothing was switched. Reload the page and try again.';
      }
    });
  }
}

customElements.define('shared-computer', SharedComputer);
