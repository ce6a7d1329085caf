/** Up to three questions that lead to signposts only. Their answers live on this page and nowhere else. */
import { useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { closingWords } from './closing-words.ts';

export interface Signpost {
  readonly place: string;
  readonly name: string;
  readonly contact: string;
  readonly href: string;
  readonly note?: string | undefined;
}

interface Props {
  readonly definition: Assessment;
  readonly headingId: string;
  readonly heading: string;
  readonly signposts: readonly Signpost[];
}

export function Safety({ definition, headingId, heading, signposts }: Props) {
  const [yes, setYes] = useState<readonly string[]>([]);
  const { opening, questions, afterYes } = definition.safety;
  const say = (id: string, isYes: boolean) =>
    setYes((now) =>
      isYes ? [...now.filter((each) => each !== id), id] : now.filter((each) => each !== id),
    );
  return (
    <>
      <h1 id={headingId} tabIndex={-1}>
        {heading}
      </h1>
      <p>{opening}</p>
      {questions.map(({ id, text }) => (
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
            {yes[0] === id && (
              <div class="notice">
                <p>{afterYes}</p>
                <dl class="asking__signposts">
                  {signposts.map(({ place, name, contact, href, note }) => (
                    <div key={place}>
                      <dt>{place}</dt>
                      <dd>
                        <a href={href}>{contact}</a>. {name}. {note}
                      </dd>
                    </div>
                  ))}
                </dl>
              </div>
            )}
          </div>
        </div>
      ))}
    </>
  );
}
