/** A day to choose. A day the calendar lacks is told when the field is left, and changes nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** Half a day, or one that does not exist: the browser then gives no value, which is not the same as no day. */
const isWrong = (input: HTMLInputElement): boolean =>
  input.validity.badInput || (input.value !== '' && !parseCalendarDate(input.value).ok);

export function DayField({ id, label, value, hint, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isImpossible, setIsImpossible] = useState(false);
  // Waits for another day to be chosen, here or elsewhere. Not a value of the markup: drawing anew would take away what
  // is half typed. At once, before the next key: later would write back the day before the last digit.
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || field.value === (value ?? '')) return;
    const isBeingTyped = field.validity.badInput && field.matches(':focus');
    if (!isBeingTyped) field.value = value ?? '';
  }, [value]);
  const choose = (field: HTMLInputElement) => {
    if (isWrong(field)) return;
    setIsImpossible(false);
    const day = parseCalendarDate(field.value);
    onChoose(day.ok ? day.value : null);
  };
  const told = isImpossible ? words.noSuchDay : hint;
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        ref={input}
        class="field__input"
        type="date"
        id={id}
        aria-invalid={isImpossible}
        aria-describedby={told ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget)}
        onBlur={(event) => setIsImpossible(isWrong(event.currentTarget))}
      />
      {told && (
        <span class="field__hint" id={`${id}-hint`}>
          {told}
        </span>
      )}
    </div>
  );
}
