/** Puts the reader's print choice on the page, for its styles, and the day of printing on the paper. */
import { longDate } from '../lib/long-date.ts';
import { printChoiceText, readPrintChoice } from '../lib/print-choice.ts';
import { readSetting } from '../persistence/settings.ts';
import { today } from '../platform/clock.ts';
import { pageLocale } from '../platform/locale.ts';

const show = (): void => {
  document.documentElement.dataset['print'] = printChoiceText(
    readPrintChoice(readSetting('print'), pageLocale()),
  );
  document.documentElement.style.setProperty('--printed-on', `'${longDate(today())}'`);
};
show();
addEventListener('beforeprint', show);
