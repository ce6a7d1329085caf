/** From the quick version to the full one and back. No answer goes. */
import type { Length } from '../../domain/assessment/responses.ts';
import { announce } from '../../platform/announce.ts';
import { chooseLength } from '../../stores/assessment.ts';
import { words } from './words.ts';

export function SwitchLength({ length }: { readonly length: Length }) {
  const other = length === 'quick' ? 'full' : 'quick';
  const press = () => {
    chooseLength(other);
    announce(`${words.now[other]} ${words.lengthNote}`);
  };
  return (
    <p class="asking__length label not-printed">
      {words.now[length]}{' '}
      <button type="button" class="button button--quiet" onClick={press}>
        {words.switchTo[other]}
      </button>
    </p>
  );
}
