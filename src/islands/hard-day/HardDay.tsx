/** The hard-day page: lines to fill in on a good day, and the strip and the card they become. */
import { UndoButtons } from '../../controls/undo/UndoButtons.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type LineId, lineOf } from '../../domain/hard-day/model.ts';
import { settleFocus } from '../../platform/focus.ts';
import { afterPrinting, printPage } from '../../platform/print.ts';
import {
  $hardDay,
  $hardDaySetAside,
  $hardDayStatus,
  hardDayWaysOut,
  hardDayWork,
  openHardDay,
  writeLine,
} from '../../stores/hard-day.ts';
import { WrittenLine } from '../../controls/written/WrittenLine.tsx';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { NotesLines } from '../../controls/NotesLines.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { type Help, HardDayPaper } from './HardDayPaper.tsx';
import { People } from './People.tsx';
import { lineLabels, olderPlace, words } from './words.ts';

interface Props {
  /** Urgent help by place; the first is for anywhere. */
  readonly help: readonly [Help, ...Help[]];
  readonly seenOn: string;
}

function HardDay({ help, seenOn }: Props) {
  const page = useStore($hardDay);
  const status = useStore($hardDayStatus);
  const setAside = useStore($hardDaySetAside);
  const [isOpen, setIsOpen] = useState(false);
  const [only, setOnly] = useState<'strip' | 'card' | null>(null);

  // Waits for the page to be alive, then reads what is stored.
  useEffect(() => {
    openHardDay();
    setIsOpen(true);
  }, []);
  // Waits for people to have changed places, then gives the focus to the one that was moved.
  useLayoutEffect(settleFocus);
  // Waits for the choice of paper to stand on the page, then prints it; afterwards both are there again.
  useEffect(() => {
    if (only === null) return;
    const stop = afterPrinting(() => setOnly(null));
    printPage();
    return stop;
  }, [only]);
  if (!isOpen) return <Opening>{words.opening}</Opening>;

  const country = lineOf(page, 'country');
  const chosen = help.find((each) => each.place === country) ?? help[0];
  const line = (id: Exclude<LineId, 'country'>) => (
    <WrittenLine
      key={id}
      id={id}
      name="line"
      label={lineLabels[id]}
      value={lineOf(page, id)}
      onWrite={(text) => writeLine(id, text)}
    />
  );
  return (
    <div class="hard-day" data-only={only ?? undefined}>
      <div class="hard-day__form not-printed">
        <div class="buttons">
          <button type="button" class="button" onClick={printPage}>
            {words.print}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setOnly('strip')}>
            {words.printStrip}
          </button>
          <button type="button" class="button button--quiet" onClick={() => setOnly('card')}>
            {words.printCard}
          </button>
        </div>
        <div class="buttons">
          <UndoButtons work={hardDayWork} />
          <SaveStatus {...{ status, setAside }} what={words.saved} ways={hardDayWaysOut} />
        </div>
        <section aria-labelledby="hard-signs">
          <h2 id="hard-signs">{words.signs}</h2>
          <p class="quiet">{words.signsHint}</p>
          {(['sign-1', 'sign-2', 'sign-3'] as const).map(line)}
        </section>
        <section aria-labelledby="hard-alone">
          <h2 id="hard-alone">{words.alone}</h2>
          <p class="quiet">{words.aloneHint}</p>
          {(['alone-1', 'alone-2', 'alone-3'] as const).map(line)}
        </section>
        <section aria-labelledby="hard-people">
          <h2 id="hard-people">{words.people}</h2>
          <p class="quiet">{words.peopleHint}</p>
          <People page={page} />
        </section>
        <section aria-labelledby="hard-formal">
          <h2 id="hard-formal">{words.formal}</h2>
          <p class="quiet">{words.formalHint}</p>
          {(['formal', 'formal-reach'] as const).map(line)}
          <label class="field">
            <span class="field__label">{words.country}</span>
            <select
              class="field__input field__input--choice"
              value={country}
              onChange={(event) => writeLine('country', event.currentTarget.value)}
            >
              {help.map(({ place }) => (
                <option key={place} value={place}>
                  {place || words.anywhere}
                </option>
              ))}
              {country !== '' && chosen.place === '' && (
                <option value={country}>{olderPlace(country)}</option>
              )}
            </select>
          </label>
        </section>
      </div>
      <h2 class="not-printed">{words.onPaper}</h2>
      <paper-preview>
        <HardDayPaper {...{ page, seenOn }} help={chosen} />
        <NotesLines />
      </paper-preview>
    </div>
  );
}

export default guarded(HardDay);
