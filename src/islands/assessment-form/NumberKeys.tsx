/** A switch: with it on, the number beside an answer chooses it. Off at first, so that no key surprises anyone (WCAG 2.1.4). */
import { useLayoutEffect, useState } from 'preact/hooks';
import { focusOn } from '../../platform/focus.ts';
import { areNumberKeysOn, setNumberKeys } from '../../stores/settings.ts';
import { words } from './words.ts';

/** Id of the radio with this mark. */
export const answerId = (mark: string): string => `answer-${mark}`;

interface Props {
  readonly choices: readonly { readonly mark: string; choose(): void }[];
}

export function NumberKeys({ choices }: Props) {
  const [isOn, setIsOn] = useState(areNumberKeysOn);
  // Waits for keys while the switch is on; those pressed with Ctrl, Alt or Command belong to the browser.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const choice = choices.find(({ mark }) => mark === event.key.toLowerCase());
      if (!choice || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      choice.choose();
      focusOn(answerId(choice.mark));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn, choices]);
  const change = (event: { currentTarget: HTMLInputElement }) => {
    setNumberKeys(event.currentTarget.checked);
    setIsOn(event.currentTarget.checked);
  };
  return (
    <div class="asking__keys label quiet">
      <label>
        <input type="checkbox" checked={isOn} onChange={change} aria-describedby="keys-hint" />{' '}
        {words.numberKeys}
      </label>
      <p id="keys-hint" hidden={!isOn}>
        {words.numberKeysHint}
      </p>
    </div>
  );
}
