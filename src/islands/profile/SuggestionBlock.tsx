/** One suggested strategy: why, its first step, and one click into the plan and out again. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { Suggestion } from '../../domain/assessment/suggestions.ts';
import { announce } from '../../platform/announce.ts';
import { $plannedStrategies, addStrategy, openPlan, takeOutStrategy } from '../../stores/plan.ts';
import { words } from './words.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly planHref: string;
  readonly contextLabels: Readonly<Record<string, string>>;
  readonly kindLabels: Readonly<Record<string, string>>;
}

export function SuggestionBlock({ suggestion, planHref, contextLabels, kindLabels }: Props) {
  const { strategy, because, becauseAnswers, becauseContexts } = suggestion;
  const planned = useStore($plannedStrategies);
  const isPlanned = planned.includes(strategy.id);
  // Waits for the page to be alive, then reads the stored plan.
  useEffect(() => void openPlan(), []);

  const toggle = () => {
    if (isPlanned) {
      const isOut = takeOutStrategy(strategy.id);
      announce(
        isOut
          ? `“${strategy.title}” is out of your plan.`
          : 'You have written in this action, so it stays. Remove it on the plan page if you wish.',
      );
    } else {
      addStrategy(strategy);
      announce(`“${strategy.title}” is in your plan.`);
    }
  };
  return (
    <div class="strategy">
      <h3>{strategy.title}</h3>
      {because && <p>Because {because}.</p>}
      {becauseAnswers.length > 0 && (
        <details>
          <summary class="label">{words.yourAnswers}</summary>
          <ul>
            {becauseAnswers.map(({ statement, short, label }) => (
              <li key={statement}>
                {short}: {label}
              </li>
            ))}
          </ul>
        </details>
      )}
      {becauseContexts.length > 0 && (
        <p class="label quiet">
          {words.fits} {becauseContexts.map((id) => contextLabels[id]).join(', ')}
        </p>
      )}
      <p class="strategy__step">
        <b>First step</b> {strategy.firstStep}
      </p>
      <p class="strategy__facts">
        {strategy.minutes} minutes · {strategy.kinds.map((kind) => kindLabels[kind]).join(', ')} ·
        fits badly when {strategy.fitsBadly} · <a href={strategy.href}>read how</a>
      </p>
      <div class="buttons not-printed">
        <button type="button" class="button button--quiet" onClick={toggle}>
          {isPlanned ? 'Take out of my plan' : 'Add to my plan'}
          <span class="visually-hidden">: {strategy.title}</span>
        </button>
        {isPlanned && <a href={planHref}>In your plan</a>}
      </div>
    </div>
  );
}
