/** Once the step is in the plan: with whom, what to say, when. Everything is written into the plan as it is typed. */
import { useState } from 'preact/hooks';
import type { PlannedAction } from '../../domain/plan/model.ts';
import { filledFromPlan } from '../../domain/words/fill.ts';
import { addDays, parseCalendarDate } from '../../lib/calendar-date.ts';
import { dayIn, nextMonday, withDay } from '../../lib/day-words.ts';
import { today } from '../../platform/clock.ts';
import { focusOn } from '../../platform/focus.ts';
import { goToPlace } from '../../platform/place.ts';
import { edit } from '../../stores/plan.ts';
import { BlankFields } from '../message-composer/BlankFields.tsx';
import { MessagePaper } from '../message-composer/MessagePaper.tsx';
import type { ComposerTemplate } from '../message-composer/template-props.ts';
import { useDraft } from '../message-composer/use-draft.ts';
import { words } from './words.ts';

interface Props {
  readonly action: PlannedAction;
}

const Heading = ({ children }: { readonly children: string }) => (
  <h2 id="ten-heading" tabIndex={-1}>
    {children}
  </h2>
);

/** Screen 3. */
export function Person({ action, people }: Props & { readonly people: readonly string[] }) {
  const [isMissing, setIsMissing] = useState(false);
  const onward = () => goToPlace(`message/${action.id}`);
  const submit = (event: Event) => {
    event.preventDefault();
    if (action.withWhom.trim() !== '') return onward();
    setIsMissing(true);
    focusOn('ten-person');
  };
  return (
    <form onSubmit={submit}>
      <Heading>{words.person}</Heading>
      <p class="quiet">{words.personHint}</p>
      <label class="field">
        <span class="field__label">{words.personLabel}</span>
        <input
          class="field__input"
          id="ten-person"
          dir="auto"
          autocomplete="off"
          list={people.length > 0 ? 'ten-people' : undefined}
          value={action.withWhom}
          aria-invalid={isMissing}
          aria-describedby="ten-missing"
          onInput={(event) => edit(action.id, { withWhom: event.currentTarget.value })}
        />
      </label>
      <datalist id="ten-people">
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id="ten-missing" class="ten__missing" role="alert">
        {isMissing && action.withWhom.trim() === '' && words.personMissing}
      </p>
      <div class="buttons">
        <button type="submit" class="button">
          {words.continue}
        </button>
        <button
          type="button"
          class="button button--quiet"
          onClick={() => {
            edit(action.id, { withWhom: '' });
            onward();
          }}
        >
          {words.noOne}
        </button>
      </div>
    </form>
  );
}

/** Screen 4. */
export function Message({
  action,
  template,
  people,
  templateHref,
}: Props & {
  readonly template: ComposerTemplate;
  readonly people: readonly string[];
  readonly templateHref: string;
}) {
  const beginning = filledFromPlan(template.fields, {}, action);
  const draft = useDraft(template, action.id, beginning);
  return (
    <div class="ten__message">
      <Heading>{words.message}</Heading>
      <p class="quiet">{action.withWhom.trim() === '' ? words.noOneHint : words.messageHint}</p>
      {draft.ownText === null && (
        <div>
          <BlankFields
            {...{ template, people }}
            tone={draft.tone}
            values={draft.values}
            choose={draft.choose}
            write={draft.write}
          />
        </div>
      )}
      <MessagePaper {...{ template, draft }} level="h3" />
      <p class="label">
        <a href={templateHref}>{words.toTemplate}</a>
      </p>
      <a class="button" href={`#date/${action.id}`}>
        {words.continue}
      </a>
    </div>
  );
}

/** Screen 5. */
export function When({ action }: Props) {
  const { id, whenWhere } = action;
  const now = today();
  const offers = [
    [words.today, now],
    [words.tomorrow, addDays(now, 1)],
    [words.monday, nextMonday(now)],
  ] as const;
  const chosen = dayIn(whenWhere);
  const setDay = (text: string) => {
    const date = parseCalendarDate(text);
    if (text === '' || date.ok)
      edit(id, { whenWhere: withDay(whenWhere, date.ok ? date.value : null) });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        goToPlace(`card/${id}`);
      }}
    >
      <Heading>{words.date}</Heading>
      <p class="quiet">{words.dateHint}</p>
      <div class="buttons">
        {offers.map(([label, date]) => (
          <button
            type="button"
            class="button button--quiet"
            key={label}
            aria-pressed={chosen === date}
            onClick={() => setDay(date)}
          >
            {label}
          </button>
        ))}
      </div>
      <label class="field">
        <span class="field__label">{words.day}</span>
        <input
          class="field__input"
          type="date"
          value={chosen ?? ''}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field__label">{words.whenWhere}</span>
        <textarea
          class="field__input"
          rows={1}
          dir="auto"
          value={whenWhere}
          onInput={(event) => edit(id, { whenWhere: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="button ten__onward">
        {words.continue}
      </button>
    </form>
  );
}
