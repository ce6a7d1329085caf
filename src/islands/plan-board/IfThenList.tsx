/** The examples themselves: one press copies one into the two lines. */
import { announce } from '../../platform/announce.ts';
import { fillExample } from '../../stores/plan.ts';
import type { Obstacle } from './IfThenIdeas.tsx';
import { words } from './words.ts';

interface Props {
  readonly actionId: string;
  readonly name: string;
  /** The likeliest first. */
  readonly obstacles: readonly Obstacle[];
}

export function IfThenList({ actionId, name, obstacles }: Props) {
  const fill = (example: Obstacle['examples'][number]) => {
    fillExample(actionId, example.if, example.then);
    announce(`Copied into “${name}”: if ${example.if}, then ${example.then}. Undo takes it back.`);
  };
  return (
    <>
      <p class="label quiet">{words.ideasLead}</p>
      {obstacles.map((obstacle) => (
        <div key={obstacle.id}>
          <p class="ideas__label" id={`idea-${actionId}-${obstacle.id}`}>
            {obstacle.label}
          </p>
          <ul role="list" aria-labelledby={`idea-${actionId}-${obstacle.id}`}>
            {obstacle.examples.map((example) => (
              <li key={example.if}>
                <button type="button" class="ideas__example" onClick={() => fill(example)}>
                  If {example.if}, then {example.then}.
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
