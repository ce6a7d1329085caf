/** Walking over the map with arrow keys: along a circle, and inward or outward in a sector. */
import type { Mark } from './layout.ts';

export type Step = 'clockwise' | 'counterclockwise' | 'inward' | 'outward';

/** Degrees from one direction to another the short way, 0 to 180. */
const turnBetween = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

/** In the order in which a walk around a circle meets them; on one line, the inner first. */
const around = (a: Mark, b: Mark): number => a.degrees - b.degrees || a.radius - b.radius;

/** The mark one step from `from`; `from` itself when there is none that way. Around a circle it goes on for ever. */
export function stepFrom(marks: readonly Mark[], from: Mark, step: Step): Mark {
  if (step === 'clockwise' || step === 'counterclockwise') {
    const ring = marks.filter((mark) => mark.circle === from.circle).sort(around);
    const by = step === 'clockwise' ? 1 : ring.length - 1;
    return ring[(ring.indexOf(from) + by) % ring.length] ?? from;
  }
  const isOnward = (mark: Mark): boolean =>
    step === 'inward' ? mark.circle < from.circle : mark.circle > from.circle;
  const onward = marks.filter((mark) => mark.source === from.source && isOnward(mark));
  const [nearest] = onward.sort(
    (a, b) =>
      Math.abs(a.circle - from.circle) - Math.abs(b.circle - from.circle) ||
      turnBetween(a.degrees, from.degrees) - turnBetween(b.degrees, from.degrees),
  );
  return nearest ?? from;
}
