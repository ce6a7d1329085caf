/** Screen 6: the card to print, with the message under it. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { isActive, type PlannedAction } from '../../domain/plan/model.ts';
import { draftForAction, draftText } from '../../domain/words/drafts.ts';
import { announce } from '../../platform/announce.ts';
import { printPage } from '../../platform/print.ts';
import { $drafts } from '../../stores/drafts.ts';
import { type ComposerTemplate, textIn } from '../message-composer/template-props.ts';
import { PaperSheet } from '../plan-print/PlanSheets.tsx';
import { saveCalendarFile } from '../plan-share/save-calendar-file.ts';
import { words } from './words.ts';

interface Props {
  readonly action: PlannedAction;
  readonly template: ComposerTemplate;
  readonly planHref: string;
}

export function Card({ action, template, planHref }: Props) {
  const draft = draftForAction(useStore($drafts), template.id, action.id);
  const [outcome, setOutcome] = useState('');
  const save = async () => {
    const sentence = await saveCalendarFile({
      kinds: ['firstSteps', 'reviews'],
      hasAlarms: true,
      isNeutral: false,
      only: action.id,
    });
    setOutcome(sentence);
    announce(sentence);
  };
  return (
    <div class="ten__card">
      <h2 id="ten-heading" tabIndex={-1} class="not-printed">
        {words.card}
      </h2>
      <p class="quiet not-printed">{isActive(action) ? words.cardHint : words.parked}</p>
      <div class="on-paper">
        <div class="papers">
          <PaperSheet action={action} place={1} />
          {draft && (
            <section class="paper" aria-label={words.saying}>
              <h3>{words.saying}</h3>
              <p class="composer__paper" dir="auto">
                {draftText(draft, textIn(template, draft.tone), template.fields)}
              </p>
            </section>
          )}
        </div>
      </div>
      <div class="buttons not-printed">
        <button type="button" class="button" onClick={printPage}>
          {words.print}
        </button>
        {action.startOn !== null && (
          <button type="button" class="button button--quiet" onClick={save}>
            {words.calendar}
          </button>
        )}
        <a href={planHref}>{words.toPlan}</a>
        <a href="#look">{words.again}</a>
      </div>
      {action.startOn === null && (
        <p class="not-printed">
          {words.noDay} <a href={`#date/${action.id}`}>{words.toDay}</a>
        </p>
      )}
      {outcome && <p class="status-line not-printed">{outcome}</p>}
    </div>
  );
}
