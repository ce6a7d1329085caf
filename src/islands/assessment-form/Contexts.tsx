/** The circumstances a reader may tick; they change which suggestions fit. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import type { Responses } from '../../domain/assessment/responses.ts';
import { cellValue } from '../../lib/cells.ts';
import { tickContext } from '../../stores/assessment.ts';
import { Ticks } from './Ticks.tsx';
import { words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly headingId: string;
}

export function Contexts({ definition, responses, headingId }: Props) {
  const { question, hint, options } = definition.contexts;
  return (
    <Ticks
      {...{ headingId, question, hint }}
      above={words.contextsHeading}
      choices={options.map(({ id, label }) => ({
        id,
        label,
        isTicked: cellValue(responses.contexts, id) === true,
        tick: (isTicked) => tickContext(id, isTicked),
      }))}
    />
  );
}
