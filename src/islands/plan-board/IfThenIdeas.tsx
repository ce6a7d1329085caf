/** Ready if-then examples for what is likely to come in between; one press copies one into the two lines. */
import type { PlannedAction } from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { fillExample } from '../../stores/plan.ts';
import { steady } from './steady.tsx';
import { words } from './words.ts';

/** As authors write it in content/obstacles.yaml. */
export interface Obstacle {
  readonly id: string;
  readonly label: string;
  readonly examples: readonly { readonly if: string; readonly then: string }[];
}

/** The obstacles that are likely with an action. The same list for the same origin. */
export type ObstaclesFor = (origin: PlannedAction['origin']) => readonly Obstacle[];

interface Props {
  readonly actionId: string;
  readonly name: string;
  /** The likeliest first. */
  readonly obstacles: readonly Obstacle[];
}

export const IfThenIdeas = steady(function IfThenIdeas({ actionId, name, obstacles }: Props) {
  const fill = (example: Obstacle['examples'][number]) => {
    fillExample(actionId, example.if, example.then);
    announce(`Copied into “${name}”: if ${example.if}, then ${example.then}. Undo takes it back.`);
  };
  return (
    <details class="ideas">
      <summary class="label">{words.ideas}</summary>
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
    </details>
  );
});
