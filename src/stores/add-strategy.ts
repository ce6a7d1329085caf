/** Adding a strategy to the plan from anywhere, and saying truly what came of it. */
import { activeLimit } from '../domain/plan/model.ts';
import type { StrategyForPlan } from '../domain/plan/from-strategy.ts';
import { address } from '../lib/address.ts';
import { $planStatus, addStrategy, openPlan, readActive } from './plan.ts';

/** What came of adding: whether it is safely in the plan, and the sentence that says so. */
export interface Added {
  readonly isSaved: boolean;
  readonly sentence: string;
}

/** Adds a strategy, saves at once, and tells what came of it. */
export function addToPlan(strategy: StrategyForPlan): Added {
  const slot = openPlan();
  if ($planStatus.get().kind === 'read-only') {
    return {
      isSaved: false,
      sentence:
        'Not added: your stored plan could not be read. It is safe and unchanged. Open the plan page to choose what to do.',
    };
  }
  const added = addStrategy(strategy);
  slot.flush();
  switch ($planStatus.get().kind) {
    case 'saved':
      break;
    case 'memory-only':
      return {
        isSaved: true,
        sentence: 'In your plan until you close this tab: this browser lets pages store nothing.',
      };
    case 'emptied-elsewhere':
      return {
        isSaved: false,
        sentence:
          'Not saved: your stored plan was removed in another tab. Open the plan page there, or reload this page and add it again.',
      };
    default:
      return {
        isSaved: false,
        sentence:
          'Not saved: this browser’s storage takes nothing now. It is kept only while this page is open. Free some space and press again.',
      };
  }
  if (added === null) return { isSaved: true, sentence: 'It is in your plan.' };
  const isActive = readActive().some((action) => action.id === added);
  return {
    isSaved: true,
    sentence: isActive
      ? 'Added to your plan.'
      : `Added, and parked: ${activeLimit} actions are active already.`,
  };
}

/** The same for a page that knows only the strategy's id. Rejects when the strategies can't be fetched. */
export async function addToPlanById(id: string): Promise<Added> {
  const response = await fetch(address('/strategies.json'));
  // Written by our own build from checked content.
  const strategies = (await response.json()) as StrategyForPlan[];
  const strategy = strategies.find((each) => each.id === id);
  if (!strategy) throw new Error(`No strategy "${id}" in strategies.json.`);
  return addToPlan(strategy);
}
