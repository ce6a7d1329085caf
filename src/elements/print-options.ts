/** The choices for paper: stored as they are made, and shown on the page at once. */
import { type PrintChoice, printChoiceText, readPrintChoice } from '../lib/print-choice.ts';
import { readSetting, writeSetting } from '../persistence/settings.ts';
import { pageLocale } from '../platform/locale.ts';
import { printPage } from '../platform/print.ts';

class PrintOptions extends HTMLElement {
  connectedCallback(): void {
    const paper = this.querySelector('select');
    if (!paper) return;
    const box = (name: string) => this.querySelector<HTMLInputElement>(`input[name=${name}]`);
    const choice = readPrintChoice(readSetting('print'), pageLocale());
    const fill = (name: string, isOn: boolean): void => {
      const input = box(name);
      if (input) input.checked = isOn;
    };
    paper.value = choice.paper;
    fill('large', choice.isLarge);
    fill('nameless', !choice.hasNames);
    fill('notes', choice.hasNotes);
    this.addEventListener('change', () => {
      const now: PrintChoice = {
        paper: paper.value === 'letter' ? 'letter' : 'a4',
        isLarge: box('large')?.checked ?? choice.isLarge,
        // A page without this box leaves it as it was.
        hasNames: !(box('nameless')?.checked ?? !choice.hasNames),
        hasNotes: box('notes')?.checked ?? choice.hasNotes,
      };
      const text = printChoiceText(now);
      writeSetting('print', text);
      document.documentElement.dataset['print'] = text;
      dispatchEvent(new Event('print-choice'));
    });
    this.querySelector('button')?.addEventListener('click', printPage);
  }
}

customElements.define('print-options', PrintOptions);
