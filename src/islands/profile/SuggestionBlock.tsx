/** One suggested strategy: why, its first step, and one click into the plan and out again. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { anyOf, explainRule } from '../../domain/assessment/explain.ts';
import type { NobodyFor } from '../../domain/assessment/nobody.ts';
import type { Suggestion } from '../../domain/assessment/suggestions.ts';
import { announce } from '../../platform/announce.ts';
import { addToPlan } from '../../stores/add-strategy.ts';
import { $plannedStrategies, openPlan, takeOutStrategy } from '../../stores/plan.ts';
import { nobodyWords, words } from './words.ts';

interface Props {
  readonly suggestion: Suggestion;
  readonly planHref: string;
  readonly networkHref: string;
  /** The kinds of support it builds that nobody on the reader's list gives. */
  readonly nobody: NobodyFor | null;
  /** Words for kinds of support inside a sentence, e.g. "a listening ear". */
  readonly kindPhrases: Readonly<Record<string, string>>;
  readonly definition: Assessment;
  readonly kindLabels: Readonly<Record<string, string>>;
}

export function SuggestionBlock({
  suggestion,
  planHref,
  networkHref,
  nobody,
  kindPhrases,
  definition,
  kindLabels,
}: Props) {
  const { strategy, because, becauseAnswers, becauseContexts } = suggestion;
  const rule = definition.suggestions.find((each) => each.id === suggestion.rule);
  const fitting = definition.contexts.options
    .filter(({ id }) => becauseContexts.includes(id) && !rule?.onlyFor.includes(id))
    .map((option) => option.because);
  const planned = useStore($plannedStrategies);
  const isPlanned = planned.includes(strategy.id);
  // Waits for the page to be alive, then reads the stored plan.
  useEffect(() => void openPlan(), []);

  const [outcome, setOutcome] = useState('');
  const tell = (sentence: string) => {
    setOutcome(sentence);
    announce(`${strategy.title}: ${sentence}`);
  };
  const toggle = () => {
    if (!isPlanned) tell(addToPlan(strategy).sentence);
    else if (takeOutStrategy(strategy)) tell('Out of your plan.');
    else tell('You have changed this action, so it stays. Remove it on the plan page if you wish.');
  };
  return (
    <div class="strategy">
      <h3>{strategy.title}</h3>
      {because && <p>Because {because}.</p>}
      {fitting.length > 0 && <p>It fits, because {fitting.join(', and because ')}.</p>}
      {nobody && (
        <p>
          {nobodyWords(anyOf(nobody.kinds.map((kind) => kindPhrases[kind] ?? kind)), nobody.people)}{' '}
          <a href={networkHref}>{words.yourNetwork}</a>
        </p>
      )}
      <details>
        <summary class="label">
          {words.yourAnswers}
          <span class="visually-hidden"> {strategy.title}</span>
        </summary>
        {becauseAnswers.length > 0 && (
          <ul>
            {becauseAnswers.map(({ statement, short, label }) => (
              <li key={statement}>
                {short}: {label}
              </li>
            ))}
          </ul>
        )}
        {rule && (
          <p>
            {words.ruleFor} “{rule.id}”: {explainRule(definition, rule, strategy)}
          </p>
        )}
      </details>
      {strategy.caution && (
        <div class="caution">
          <p>
            <b>{words.first}</b> {strategy.caution}
          </p>
        </div>
      )}
      <p class="strategy__step">
        <b>First step</b> {strategy.firstStep}
      </p>
      <p class="strategy__facts">
        {strategy.minutes} minutes · {strategy.kinds.map((kind) => kindLabels[kind]).join(', ')} ·
        fits badly when {strategy.fitsBadly} · <a href={strategy.href}>read how</a>
      </p>
      <div class="buttons not-printed">
        <button
          type="button"
          class="button button--quiet"
          aria-label={`${isPlanned ? 'Take out of my plan' : 'Add to my plan'}: ${strategy.title}`}
          onClick={toggle}
        >
          {isPlanned ? 'Take out of my plan' : 'Add to my plan'}
        </button>
        {isPlanned && <a href={planHref}>In your plan</a>}
        {outcome && <span class="status-line">{outcome}</span>}
      </div>
    </div>
  );
}
