/** Ready if-then examples for what is likely to come in between. They are loaded when the reader opens them. */
import { useState } from 'preact/hooks';
import type { PlannedAction } from '../../domain/plan/model.ts';
import { useLoaded } from '../../controls/use-loaded.ts';
import { Late } from '../../controls/save-status/Opening.tsx';
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

export const IfThenIdeas = steady(function IfThenIdeas(props: Props) {
  const [isOpened, setIsOpened] = useState(false);
  const part = useLoaded(() => import('./IfThenList.tsx'), isOpened);
  return (
    <details class="ideas" onToggle={(event) => event.currentTarget.open && setIsOpened(true)}>
      <summary class="label">{words.ideas}</summary>
      {part ? <part.IfThenList {...props} /> : <Late />}
    </details>
  );
});
