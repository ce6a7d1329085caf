/** The quick version's one question about importance: tick the areas that matter a lot. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import { importanceOf, type Responses } from '../../domain/assessment/responses.ts';
import { rateArea } from '../../stores/assessment.ts';
import { Ticks } from './Ticks.tsx';
import { words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly headingId: string;
}

/** The importance a tick stands for: "a lot". */
const aLot = 2;

export function Matters({ definition, responses, headingId }: Props) {
  return (
    <Ticks
      {...{ headingId }}
      above={words.mattersHeading}
      question={definition.contexts.matters}
      hint={definition.contexts.mattersHint}
      choices={definition.areas.map(({ id, title }) => ({
        id,
        label: title,
        isTicked: importanceOf(responses, id) === aLot,
        tick: (isTicked) => rateArea(id, isTicked ? aLot : null),
      }))}
    />
  );
}
