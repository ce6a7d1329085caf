/** A label above a ruled line that grows with what is written on it. */
import { words } from './words.ts';

/** Longer than this, in UTF-16 units, is long for a sheet of paper: the reader is told, nothing is cut. */
const longForPaper = 2000;

interface Props {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onWrite: (text: string) => void;
}

export function WrittenLine({ id, name, label, hint, value, onWrite }: Props) {
  const told = value.length > longForPaper ? words.tooLong : hint;
  return (
    <div class={`field field--${name}`}>
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        class="field__input"
        id={id}
        rows={1}
        dir="auto"
        value={value}
        aria-describedby={told ? `${id}-hint` : undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {told && (
        <span class="field__hint" id={`${id}-hint`}>
          {told}
        </span>
      )}
    </div>
  );
}
