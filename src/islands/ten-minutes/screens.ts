/** The six screens and their addresses: "#step/colleagues", "#person/<action id>". An id says nothing of the reader. */
import type { StrategyForPlan } from '../../domain/plan/from-strategy.ts';
import type { ComposerTemplate } from '../message-composer/template-props.ts';

export const screens = ['look', 'step', 'person', 'message', 'date', 'card'] as const;
export type Screen = (typeof screens)[number];

/** A screen and what it is about: a gap for the step, else an action of the plan. */
export interface Place {
  readonly screen: Screen;
  readonly about: string;
}

interface GapStep extends StrategyForPlan {
  /** What to know before it; null where there is nothing. */
  readonly caution: string | null;
  readonly minutes: number;
  readonly fitsBadly: string;
  readonly href: string;
  /** Id of the template for its message. */
  readonly template: string;
}

export interface Gap {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly steps: readonly GapStep[];
}

export interface StartProps {
  readonly gaps: readonly Gap[];
  readonly own: string;
  readonly noOneYet: string;
  readonly templates: readonly ComposerTemplate[];
  readonly helpHref: string;
  readonly planHref: string;
  readonly templatesHref: string;
}

/** The gap of a reader who knows what they need. */
export const ownGap = 'own';

/** The place an address names; undefined when it names none. */
export function placeOf(address: string): Place | undefined {
  const [first = '', about = ''] = address.split('/');
  const screen = screens.find((each) => each === (first || 'look'));
  return screen && (screen === 'look' || about !== '') ? { screen, about } : undefined;
}
