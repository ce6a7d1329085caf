/** A labeled native select over values that may be "not noted". */
interface Props {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

export const Choice = ({ id, label, value, options, onChoose }: Props) => (
  <label class="field">
    <span class="field__label">{label}</span>
    <select
      {...(id ? { id } : {})}
      class="field__input"
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
