/** The calendar file: which days, with a reminder or without, and whether it says what was written. */
import { useState } from 'preact/hooks';
import { type EntryKind, entryKinds } from '../../domain/plan/calendar-entries.ts';
import { announce } from '../../platform/announce.ts';
import { saveCalendarFile } from './save-calendar-file.ts';
import { kindLabels, words } from './words.ts';

export function CalendarPart() {
  const [kinds, setKinds] = useState<readonly EntryKind[]>(entryKinds);
  const [hasAlarms, setHasAlarms] = useState(false);
  const [isNeutral, setIsNeutral] = useState(false);
  const [outcome, setOutcome] = useState('');
  const save = async () => {
    const sentence = await saveCalendarFile({ kinds, hasAlarms, isNeutral });
    setOutcome(sentence);
    announce(sentence);
  };
  return (
    <section class="not-printed share__part" aria-labelledby="share-calendar">
      <h2 id="share-calendar">{words.calendar}</h2>
      <p>{words.calendarLead}</p>
      <fieldset>
        <legend class="field__label">{words.kinds}</legend>
        {entryKinds.map((kind) => (
          <label class="tick" key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={(event) =>
                setKinds(
                  event.currentTarget.checked
                    ? [...kinds, kind]
                    : kinds.filter((each) => each !== kind),
                )
              }
            />
            <span>{kindLabels[kind]}</span>
          </label>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={hasAlarms}
          onChange={(event) => setHasAlarms(event.currentTarget.checked)}
        />
        <span>{words.alarms}</span>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={isNeutral}
          onChange={(event) => setIsNeutral(event.currentTarget.checked)}
        />
        <span>{words.neutral}</span>
      </label>
      <p class="buttons">
        <button type="button" class="button button--quiet" onClick={save}>
          {words.saveCalendar}
        </button>
      </p>
      {outcome && <p class="status-line">{outcome}</p>}
    </section>
  );
}
