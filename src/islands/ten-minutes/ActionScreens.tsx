/** Once the step is in the plan: with whom, what to say, when. Everything is written into the plan as it is typed. */
import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import type { PlannedAction } from '../../domain/plan/model.ts';
import { freshStarts } from '../../domain/plan/progress.ts';
import { filledFromPlan } from '../../domain/words/from-plan.ts';
import { addDays } from '../../lib/calendar-date.ts';
import { today } from '../../platform/clock.ts';
import { focusOn } from '../../platform/focus.ts';
import { goToPlace } from '../../platform/place.ts';
import { $draftsSetAside, $draftsStatus, draftsWaysOut, openDrafts } from '../../stores/drafts.ts';
import { chooseStart, edit } from '../../stores/plan.ts';
import { BlankFields } from '../message-composer/BlankFields.tsx';
import { MessagePaper } from '../message-composer/MessagePaper.tsx';
import PeopleOffer from '../message-composer/PeopleOffer.tsx';
import type { ComposerTemplate } from '../message-composer/template-props.ts';
import { useDraft } from '../message-composer/use-draft.ts';
import { DayField } from '../../controls/day-field/DayField.tsx';
import { TimeField } from '../../controls/day-field/TimeField.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { Card } from './Card.tsx';
import type { Screen } from './screens.ts';
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
function Person({ action, people }: Props & { readonly people: readonly string[] }) {
  const [isMissing, setIsMissing] = useState(false);
  // Asked itself: Enter right after the last letter comes before the plan is drawn anew.
  const field = useRef<HTMLInputElement>(null);
  const onward = () => goToPlace(`message/${action.id}`);
  const submit = (event: Event) => {
    event.preventDefault();
    if (field.current?.value.trim()) return onward();
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
          ref={field}
          class="field__input"
          id="ten-person"
          dir="auto"
          autocomplete="off"
          value={action.withWhom}
          aria-invalid={isMissing}
          aria-describedby="ten-missing"
          onInput={(event) => edit(action.id, { withWhom: event.currentTarget.value })}
        />
      </label>
      <PeopleOffer
        blankId="ten-person"
        written={action.withWhom}
        others={people}
        onChoose={(name) => edit(action.id, { withWhom: name })}
      />
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
function Message({
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
  const status = useStore($draftsStatus);
  const setAside = useStore($draftsSetAside);
  return (
    <div class="ten__message">
      <Heading>{words.message}</Heading>
      <p class="quiet">{action.withWhom.trim() === '' ? words.noOneHint : words.messageHint}</p>
      {template.caution && (
        <div class="caution prose">
          <p>
            <b>{words.first}</b> {template.caution}
          </p>
          {template.safer && (
            <>
              <p>
                <b>{words.safer}</b>
              </p>
              <blockquote class="say">{template.safer}</blockquote>
            </>
          )}
        </div>
      )}
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
      <SaveStatus {...{ status, setAside }} what="your message" ways={draftsWaysOut} />
    </div>
  );
}

/** Screen 5. The day and the time of the first step, and the place. */
function When({ action }: Props) {
  const { id, startOn, startAt, whenWhere } = action;
  const now = today();
  const offers = [
    [words.today, now],
    [words.tomorrow, addDays(now, 1)],
    [words.monday, freshStarts(now).monday],
  ] as const;
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
            aria-pressed={startOn === date}
            onClick={() => chooseStart(id, date)}
          >
            {label}
          </button>
        ))}
      </div>
      <div class="ten__pair">
        <DayField
          id="ten-day"
          label={words.day}
          value={startOn}
          onChoose={(day) => chooseStart(id, day)}
        />
        <TimeField
          label={words.time}
          value={startAt}
          disabled={startOn === null}
          onChoose={(time) => edit(id, { startAt: time })}
        />
      </div>
      <label class="field">
        <span class="field__label">{words.where}</span>
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

interface ScreenProps {
  readonly screen: Exclude<Screen, 'look' | 'step'>;
  readonly action: PlannedAction;
  readonly template: ComposerTemplate;
  /** Names the plan knows already. */
  readonly people: readonly string[];
  readonly templateHref: string;
  readonly planHref: string;
}

/** Reads the stored messages; to be called before the screens are shown. */
export const openScreens = openDrafts;

/** The screen that is asked for. */
export function ActionScreens({ screen, action, template, people, ...links }: ScreenProps) {
  if (screen === 'person') return <Person {...{ action, people }} />;
  if (screen === 'date') return <When action={action} />;
  if (screen === 'card') return <Card {...{ action, template }} planHref={links.planHref} />;
  return (
    <Message
      key={template.id}
      {...{ action, template, people }}
      templateHref={links.templateHref}
    />
  );
}
