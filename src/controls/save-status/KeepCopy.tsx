/** After finished work that is saved: "keep a copy". What asks is loaded only then. */
import type { SaveStatus } from '../../stores/save-status.ts';
import { useLoaded } from '../use-loaded.ts';

interface Props {
  /** Whether there is work worth keeping: a profile seen, an action with its first step, and the like. */
  readonly isFinished: boolean;
  readonly status: SaveStatus;
}

/** Work that goes with the tab is told of by the save status. */
export function KeepCopy({ isFinished, status }: Props) {
  const isSafe = isFinished && status.kind === 'saved';
  const part = useLoaded(() => import('./CopyOffer.tsx'), isSafe);
  return part ? <part.CopyOffer /> : null;
}
