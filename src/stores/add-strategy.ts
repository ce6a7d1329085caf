/** What the "Add to my plan" button loads when it is pressed. */
import { activeLimit } from '../domain/plan/model.ts';
import type { StrategyForPlan } from '../domain/plan/from-strategy.ts';
import { address } from '../lib/address.ts';
import { $planStatus, addStrategy, openPlan, readActive } from './plan.ts';

/** Adds the strategy with this id and returns what to tell the reader. Throws when the strategies can't be fetched. */
export async function addStrategyById(id: string): Promise<string> {
  const response = await fetch(address('/strategies.json'));
  // Written by our own build from checked content.
  const strategies = (await response.json()) as StrategyForPlan[];
  const strategy = strategies.find((each) => each.id === id);
  if (!strategy) throw new Error(`No strategy "${id}" in strategies.json.`);
  const slot = openPlan();
  const status = $planStatus.get();
  if (status.kind === 'read-only') {
    return 'Not added: your stored plan could not be read. It is safe and unchanged. Open the plan page to choose what to do.';
  }
  const added = addStrategy(strategy);
  slot.flush();
  if (added === null) return 'It is in your plan already.';
  const saved = $planStatus.get();
  if (saved.kind === 'not-saved' || saved.kind === 'memory-only') {
    return 'Not saved: this browser’s storage takes nothing now. It is kept only while this page is open. Write it down, or print the page.';
  }
  const isActive = readActive().some((action) => action.id === added);
  return isActive
    ? 'Added to your plan.'
    : `Added, and parked: ${activeLimit} actions are active already.`;
}
