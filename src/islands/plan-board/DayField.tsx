/** A day to choose. A day the calendar lacks is told and changes nothing. */
import { useState } from 'preact/hooks';
import { type CalendarDate, parseCalendarDate } from '../../lib/calendar-date.ts';
import { words } from './words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: CalendarDate | null;
  /** Said under the field about the day that is chosen. */
  readonly hint?: string | undefined;
  readonly onChoose: (day: CalendarDate | null) => void;
}

export function DayField({ id, label, value, hint, onChoose }: Props) {
  const [isImpossible, setIsImpossible] = useState(false);
  const choose = (input: HTMLInputElement) => {
    const day = parseCalendarDate(input.value);
    // A day that is half typed or does not exist leaves the field's value empty; that is not the same as no day.
    const isWrong = input.validity.badInput || (input.value !== '' && !day.ok);
    setIsImpossible(isWrong);
    if (!isWrong) onChoose(day.ok ? day.value : null);
  };
  const told = isImpossible ? words.noSuchDay : hint;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        class="field__input"
        type="date"
        id={id}
        value={value ?? ''}
        aria-invalid={isImpossible}
        aria-describedby={told ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget)}
        onBlur={(event) => choose(event.currentTarget)}
      />
      {told && (
        <span class="field__hint" id={`${id}-hint`}>
          {told}
        </span>
      )}
    </div>
  );
}
