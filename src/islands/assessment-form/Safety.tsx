/**
 * Up to four questions about safety. A "yes" changes this page only: what to do first, then one link to urgent help. The
 * answers live on this page and nowhere else.
 */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { closingWords } from './closing-words.ts';

interface Props {
  readonly definition: Pick<Assessment, 'safety'>;
  readonly headingId: string;
  readonly heading: string;
  readonly helpHref: string;
}

export function Safety({ definition, headingId, heading, helpHref }: Props) {
  const [yes, setYes] = useState<readonly string[]>([]);
  const { opening, questions, toHelp } = definition.safety;
  const say = (id: string, isYes: boolean) =>
    setYes((now) =>
      isYes ? [...now.filter((each) => each !== id), id] : now.filter((each) => each !== id),
    );
  // One link, under the last of them.
  const last = questions.findLast(({ id }) => yes.includes(id))?.id;
  return (
    <>
      <h1 id={headingId} tabIndex={-1}>
        {heading}
      </h1>
      <p>{opening}</p>
      {questions.map(({ id, text, help }) => (
        <div key={id}>
          <fieldset class="asking__safety">
            <legend>{text}</legend>
            <div class="choices choices--short">
              <label class="choice">
                <input type="radio" name={id} onChange={() => say(id, true)} />
                <span class="choice__label">{closingWords.yes}</span>
              </label>
              <label class="choice">
                <input type="radio" name={id} onChange={() => say(id, false)} />
                <span class="choice__label">{closingWords.no}</span>
              </label>
            </div>
          </fieldset>
          <div aria-live="polite">
            {yes.includes(id) && (
              <div class="notice">
                <p>{help}</p>
                {id === last && (
                  <p>
                    <a class="asking__help" href={helpHref}>
                      {toHelp}
                    </a>
                  </p>
                )}
              </div>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
