/** From the quick version to the full one and back. No answer goes. */
import type { Length } from '../../domain/assessment/responses.ts';
import { announce } from '../../platform/announce.ts';
import { chooseLength } from '../../stores/assessment.ts';
import { closingWords } from './closing-words.ts';

export function SwitchLength({ length }: { readonly length: Length }) {
  const other = length === 'quick' ? 'full' : 'quick';
  const press = () => {
    chooseLength(other);
    announce(`${closingWords.now[other]} ${closingWords.lengthNote}`);
  };
  return (
    <p class="asking__length label not-printed">
      {closingWords.now[length]}{' '}
      <button type="button" class="button button--quiet" onClick={press}>
        {closingWords.switchTo[other]}
      </button>
    </p>
  );
}
