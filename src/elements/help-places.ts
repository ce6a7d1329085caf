/**
 * Urgent help: puts the reader's place first, remembers it where that is allowed, tells how long ago its numbers were
 * seen, and takes back a number that stood in the news more than two years ago. Without it the whole list stands there.
 */
import { monthsSince, newsLastsMonths } from '../lib/source-age.ts';
import { readSetting, writeSetting } from '../persistence/settings.ts';
import { today } from '../platform/clock.ts';
import { printPage } from '../platform/print.ts';
import { countryOfClock } from '../platform/time-zone.ts';

const setting = 'help-country';

class HelpPlaces extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    const chosen = this.querySelector<HTMLElement>('.places__chosen');
    const picker = this.querySelector<HTMLElement>('.places__picker');
    const all = this.querySelector<HTMLDetailsElement>('.places__all');
    const why = this.querySelector('[data-why]');
    if (!select || !chosen || !picker || !all || !why) return;
    const places = [...this.querySelectorAll<HTMLDetailsElement>('.place')];
    const find = (iso: string | null | undefined) =>
      places.find((place) => place.dataset['iso'] === iso);
    for (const place of places) {
      select.add(
        new Option(place.querySelector('.place__name')?.textContent ?? '', place.dataset['iso']),
      );
    }
    // Where each place stands in the list, for the way back.
    const homes = new Map(places.map((place) => [place, document.createComment('')]));
    const show = (place: HTMLDetailsElement | undefined): void => {
      const before = chosen.querySelector<HTMLDetailsElement>('.place');
      if (before && before !== place) {
        before.open = false;
        homes.get(before)?.replaceWith(before);
      }
      if (place && place !== before) {
        const home = homes.get(place);
        if (home) place.replaceWith(home);
        chosen.append(place);
        place.open = true;
      }
      all.open = !place;
      select.value = place?.dataset['iso'] ?? '';
    };
    select.addEventListener('change', () => {
      why.textContent = '';
      show(find(select.value));
      // On a shared computer nothing is remembered.
      if (!document.documentElement.dataset['shared']) writeSetting(setting, select.value || null);
    });
    picker.querySelector('button')?.addEventListener('click', printPage);
    this.age(places);

    const kept = find(readSetting(setting));
    const guessed = kept
      ? undefined
      : find(countryOfClock(places.map((p) => p.dataset['iso'] ?? '')));
    show(find(location.hash.slice(1).toUpperCase()) ?? kept ?? guessed);
    if (guessed) why.textContent = 'Taken from the clock of this device. Somewhere else? Choose.';
    picker.hidden = false;
    chosen.hidden = false;
  }

  /** Says how long ago each place was looked at, and takes back what is too old by now. */
  private age(places: readonly HTMLElement[]): void {
    const ago = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: 'auto' });
    for (const place of places) {
      const time = place.querySelector('time');
      const months = monthsSince(time?.dateTime ?? '', today());
      if (months !== undefined && months > 0) time?.append(` (${ago.format(-months, 'month')})`);
      for (const line of place.querySelectorAll<HTMLElement>('[data-reported]')) {
        const old = monthsSince(line.dataset['reported'] ?? '', today());
        if (old !== undefined && old <= newsLastsMonths) continue;
        for (const contact of line.querySelectorAll('.place__contact, b')) contact.remove();
        line.append(' This report is more than two years old, so its number is gone from here.');
      }
    }
  }
}

customElements.define('help-places', HelpPlaces);
