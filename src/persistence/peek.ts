/**
 * A glance at the stored plan for the page's chrome, in a few hundred bytes and without the schema library.
 * Only ever shown as a count or a label: whoever needs the plan itself opens its slot.
 */
import { keyPrefix } from '../lib/key-prefix.ts';
import { keyOf } from './keys.ts';
import { workPlace } from './work-place.ts';

export interface PlanPeek {
  /** How many actions hold an active place. */
  readonly active: number;
  /** Ids of the strategies in the plan, dropped ones included. */
  readonly strategies: readonly string[];
}

/** What is hoped for; every part may be missing or something else. Versions 1 and 2 of the plan. */
interface HopedFor {
  readonly app?: unknown;
  readonly version?: unknown;
  readonly data: {
    readonly actions: Readonly<
      Record<
        string,
        {
          readonly value?: {
            readonly status?: unknown;
            readonly isParked?: unknown;
            readonly origin?: { readonly strategy?: unknown } | null;
          } | null;
        } | null
      >
    >;
  };
}

/** The stored plan at a glance. Anything odd gives an empty plan. Never throws, never writes. */
export function peekPlan(
  // Naming it may throw, hence a function.
  open: () => Pick<Storage, 'getItem'> = workPlace,
): PlanPeek {
  let active = 0;
  const strategies: string[] = [];
  try {
    // A cast in place of a schema: what is not as hoped is skipped below, or throws and is caught.
    const plan = JSON.parse(open().getItem(keyOf('plan')) ?? '') as HopedFor;
    const isOurs = plan.app === 'alongside' && (plan.version === 1 || plan.version === 2);
    for (const cell of Object.values(isOurs ? plan.data.actions : {})) {
      const action = cell?.value;
      const isOpen = action?.status === 'not-started' || action?.status === 'doing';
      if (isOpen && !action.isParked) active += 1;
      const strategy = action?.origin?.strategy;
      if (typeof strategy === 'string') strategies.push(strategy);
    }
    return { active, strategies };
  } catch {
    return { active: 0, strategies: [] };
  }
}

/** Whether the reader switched the "/" key off; never throws. The only setting that the chrome of every page reads. */
export function isSlashKeyOff(open: () => Pick<Storage, 'getItem'> = workPlace): boolean {
  try {
    // The key as setting-keys.ts makes it, written out: this file is in every page.
    return open().getItem(`${keyPrefix()}settings.slash-key`) === 'off';
  } catch {
    return false;
  }
}

/** Calls `listener` when another tab changed the plan, or the page comes back from the back/forward cache. */
export function onPlanChange(listener: () => void, target: EventTarget = window): void {
  target.addEventListener('storage', (event) => {
    // The event named "storage" is always a StorageEvent; EventTarget has no way to say so.
    const { key } = event as StorageEvent;
    if (key === null || key === keyOf('plan')) listener();
  });
  target.addEventListener('pageshow', listener);
}
