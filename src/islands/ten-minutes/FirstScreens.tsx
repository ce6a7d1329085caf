/** Before there is an action: which gap, and which small step. */
import { useState } from 'preact/hooks';
import { focusOn } from '../../platform/focus.ts';
import { goToPlace } from '../../platform/place.ts';
import { addOwn, addStrategy, readPlanned, takeOutStrategy } from '../../stores/plan.ts';
import { type Gap, ownGap } from './screens.ts';
import { words } from './words.ts';

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isChosen: boolean;
  choose(): void;
}

const Choice = ({ name, label, hint, isChosen, choose }: ChoiceProps) => (
  <label class="ten__choice">
    <input type="radio" name={name} checked={isChosen} onChange={choose} />
    <span>
      {label}
      {hint && <span class="ten__hint">{hint}</span>}
    </span>
  </label>
);

/** Screen 1. */
export function Look({ gaps, helpHref }: { readonly gaps: readonly Gap[]; helpHref: string }) {
  const [chosen, setChosen] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    setIsMissing(chosen === '');
    if (chosen !== '') goToPlace(`step/${chosen}`);
  };
  return (
    <form onSubmit={submit}>
      <p>
        <a href={helpHref}>{words.helpNow}</a>
      </p>
      <fieldset aria-describedby={isMissing ? 'ten-missing' : undefined}>
        <legend>
          <h2 id="ten-heading" tabIndex={-1}>
            {words.look}
          </h2>
        </legend>
        <p class="quiet">{words.lookHint}</p>
        {gaps.map(({ id, title, short }) => (
          <Choice
            key={id}
            name="gap"
            label={short}
            hint={title}
            isChosen={chosen === id}
            choose={() => setChosen(id)}
          />
        ))}
        <Choice
          name="gap"
          label={words.own}
          isChosen={chosen === ownGap}
          choose={() => setChosen(ownGap)}
        />
      </fieldset>
      <p id="ten-missing" class="ten__missing" role="alert">
        {isMissing && words.chooseFirst}
      </p>
      <button type="submit" class="button">
        {words.continue}
      </button>
    </form>
  );
}

/** The strategy this visit added last, to be taken out again when another takes its place. */
let added: Gap['steps'][number] | undefined;

/** Screen 2. Puts the chosen step into the plan; a step chosen before it goes, unless something was written in it. */
export function Step({ gap }: { readonly gap: Gap | undefined }) {
  const [chosen, setChosen] = useState(gap ? '' : ownGap);
  const [own, setOwn] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const step = gap?.steps.find((each) => each.id === chosen);
    const text = own.trim();
    if (!step && (chosen !== ownGap || text === '')) {
      setIsMissing(true);
      if (chosen === ownGap) focusOn('ten-own');
      return;
    }
    if (added && added.id !== step?.id) takeOutStrategy(added);
    added = undefined;
    if (!step) {
      goToPlace(`person/${addOwn(text)}`);
      return;
    }
    const id = addStrategy(step);
    if (id !== null) added = step;
    const planned = id ?? readPlanned(step.id);
    if (planned !== undefined) goToPlace(`person/${planned}`);
  };
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>
          <h2 id="ten-heading" tabIndex={-1}>
            {words.step}
          </h2>
        </legend>
        <p class="quiet">{words.stepHint}</p>
        {gap?.steps.map(({ id, title, caution, firstStep, minutes, fitsBadly }) => (
          <Choice
            key={id}
            name="step"
            label={title}
            hint={`${caution === null ? '' : `${words.first}: ${caution} `}${words.firstStep} ${firstStep} ${minutes} ${words.minutes}; ${words.fitsBadly} ${fitsBadly}.`}
            isChosen={chosen === id}
            choose={() => setChosen(id)}
          />
        ))}
        {gap && (
          <Choice
            name="step"
            label={words.ownStep}
            isChosen={chosen === ownGap}
            choose={() => setChosen(ownGap)}
          />
        )}
        {chosen === ownGap && (
          <label class="field">
            <span class="field__label">{words.ownLine}</span>
            <input
              class="field__input"
              id="ten-own"
              dir="auto"
              value={own}
              aria-describedby="ten-missing"
              onInput={(event) => setOwn(event.currentTarget.value)}
            />
          </label>
        )}
      </fieldset>
      <p id="ten-missing" class="ten__missing" role="alert">
        {isMissing && words.ownMissing}
      </p>
      <button type="submit" class="button">
        {words.continue}
      </button>
    </form>
  );
}
