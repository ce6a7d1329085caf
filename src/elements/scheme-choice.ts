/** The choice of light or dark at the foot of every page. */
import { readSetting, writeSetting } from '../persistence/settings.ts';

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

customElements.define('scheme-choice', SchemeChoice);
