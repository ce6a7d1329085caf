/** A time of day to choose. Half a time is not no time, and changes nothing. */
import { isWallTime, type WallTime } from '../../lib/wall-time.ts';

interface Props {
  readonly label: string;
  readonly value: WallTime | null;
  readonly disabled?: boolean;
  readonly onChoose: (time: WallTime | null) => void;
}

export const TimeField = ({ label, value, disabled = false, onChoose }: Props) => (
  <label class="field">
    <span class="field__label">{label}</span>
    <input
      class="field__input"
      type="time"
      value={value ?? ''}
      disabled={disabled}
      onChange={({ currentTarget: { value: text, validity } }) => {
        if (!validity.badInput) onChoose(isWallTime(text) ? text : null);
      }}
    />
  </label>
);
