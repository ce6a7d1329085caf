/** The circumstances a reader may tick; they change which suggestions fit. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import type { Responses } from '../../domain/assessment/responses.ts';
import { cellValue } from '../../lib/cells.ts';
import { tickContext } from '../../stores/assessment.ts';
import { words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly headingId: string;
}

export function Contexts({ definition, responses, headingId }: Props) {
  const { question, hint, options } = definition.contexts;
  return (
    <>
      <p class="label quiet asking__progress">{words.contextsHeading}</p>
      <fieldset aria-describedby="contexts-hint">
        <legend>
          <h1 id={headingId} tabIndex={-1}>
            {question}
          </h1>
        </legend>
        <p class="quiet" id="contexts-hint">
          {hint}
        </p>
        <div class="choices">
          {options.map(({ id, label }) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                checked={cellValue(responses.contexts, id) === true}
                onChange={(event) => tickContext(id, event.currentTarget.checked)}
              />
              <span class="choice__label">{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
