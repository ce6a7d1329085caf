/** A button whose name says what it is about: "Park: Ask R." One text, so that no space comes before the colon. */
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** What it is about, for those who hear the button alone. */
  readonly about: string;
  readonly id?: string;
  readonly class?: string;
  readonly isOff?: boolean;
  readonly isExpanded?: boolean;
  readonly onPress: () => void;
  readonly children?: ComponentChildren;
}

export const NamedButton = ({ label, about, id, isOff, isExpanded, onPress, ...rest }: Props) => (
  <button
    type="button"
    id={id}
    class={rest.class}
    aria-label={`${label}: ${about}`}
    aria-disabled={isOff}
    aria-expanded={isExpanded}
    onClick={onPress}
  >
    {rest.children ?? label}
  </button>
);
