/** A day to choose. A day the calendar lacks is told when the field is left, and changes nothing. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CalendarDate, parseCalendarDate } from '../../lib/calendar-date.ts';

const noSuchDay = 'There is no such day. Choose another, or leave it empty.';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: CalendarDate | null;
  /** Said under the field about the day that stands there. */
  readonly hint?: string | undefined;
  /** Whether the day that stands there is not taken; `hint` says why. */
  readonly isRefused?: boolean;
  /** The last day that is offered; a later one can be typed all the same. */
  readonly max?: CalendarDate | undefined;
  readonly onChoose: (day: CalendarDate | null) => void;
}

/** Half a day, or one that does not exist: the browser then gives no value, which is not the same as no day. */
const isWrong = (input: HTMLInputElement): boolean =>
  input.validity.badInput || (input.value !== '' && !parseCalendarDate(input.value).ok);

export function DayField({ id, label, value, hint, isRefused = false, max, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  // The day that stood there when the reader came: digit by digit other days pass by.
  const before = useRef(value);
  // The day chosen last. `value` tells it only when the page was drawn anew, which may be after the field was left.
  const chosen = useRef(value);
  const [isImpossible, setIsImpossible] = useState(false);
  // Waits for another day to be chosen, here or elsewhere. Not a value of the markup: drawing anew would take away what
  // is half typed. At once, before the next key: later would write back the day before the last digit.
  useLayoutEffect(() => {
    const field = input.current;
    if (!field || field.value === (value ?? '')) return;
    const isTyped = field.validity.badInput;
    if (!isTyped || !(field.matches(':focus') || value === before.current))
      field.value = value ?? '';
  }, [value]);
  const choose = (field: HTMLInputElement) => {
    if (isWrong(field)) return;
    setIsImpossible(false);
    const day = parseCalendarDate(field.value);
    chosen.current = day.ok ? day.value : null;
    onChoose(chosen.current);
  };
  const leave = (field: HTMLInputElement) => {
    setIsImpossible(isWrong(field));
    if (isWrong(field) && chosen.current !== before.current) onChoose(before.current);
  };
  const told = isImpossible ? noSuchDay : hint;
  const isInvalid = isImpossible || isRefused;
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
        max={max}
        aria-invalid={isInvalid}
        aria-describedby={told ? `${id}-hint` : undefined}
        onChange={(event) => choose(event.currentTarget)}
        onFocus={() => {
          before.current = value;
          chosen.current = value;
        }}
        onBlur={(event) => leave(event.currentTarget)}
      />
      {told && (
        <span class="field__hint" id={`${id}-hint`} role={isInvalid ? 'alert' : undefined}>
          {told}
        </span>
      )}
    </div>
  );
}
