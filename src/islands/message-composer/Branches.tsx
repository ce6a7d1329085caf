/** What came of a message: four answers, each with what to do and the words for it. */
import type { DraftAnswer } from '../../domain/words/drafts.ts';
import type { Branch } from './template-props.ts';
import { answerLabels, words } from './words.ts';

interface Props {
  readonly branches: readonly Branch[];
  readonly answer: DraftAnswer | null;
  readonly helpHref: string;
  choose(answer: DraftAnswer): void;
  startAgain(): void;
}

export default function Branches({ branches, answer, helpHref, choose, startAgain }: Props) {
  return (
    <fieldset class="composer__branches not-printed">
      <legend>
        <h2>{words.whatCame}</h2>
      </legend>
      <p class="quiet">{words.whatCameLead}</p>
      {branches.map((branch) => (
        <div class="composer__branch" key={branch.answer}>
          <label>
            <input
              type="radio"
              name="came-of-it"
              checked={branch.answer === answer}
              onChange={() => choose(branch.answer)}
            />{' '}
            {answerLabels[branch.answer]}
          </label>
          <div aria-live="polite">
            {branch.answer === answer && (
              <>
                <p>
                  {branch.parts.map(({ text, isPhrase }) =>
                    isPhrase ? <a href={helpHref}>{text}</a> : text,
                  )}
                </p>
                {branch.isSame && (
                  <button type="button" class="button button--quiet" onClick={startAgain}>
                    {words.sameAgain}
                  </button>
                )}
                {branch.next && (
                  <p>
                    {words.nextWords} <a href={branch.next.href}>{branch.next.title}</a>
                  </p>
                )}
                {branch.answer === 'badly' && (
                  <p>
                    <a href={helpHref}>{words.helpNow}</a>
                  </p>
                )}
              </>
            )}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
