/** A passphrase, which may be read while it is typed: whoever mistypes one they can't see loses a backup. */
interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (passphrase: string) => void;
}

export const PassphraseField = ({ label, hint, value, onInput }: Props) => (
  <label class="field">
    <span class="field__label">{label}</span>
    <input
      type="text"
      class="field__input field__input--boxed"
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      dir="auto"
      aria-describedby={hint && 'passphrase-hint'}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
    {hint && (
      <span class="field__hint" id="passphrase-hint">
        {hint}
      </span>
    )}
  </label>
);
