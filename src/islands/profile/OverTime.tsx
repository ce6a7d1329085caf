/** Earlier self-assessments: taking it again, comparing, removing. */
import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { earlierOf, isWorthKeeping } from '../../domain/assessment/earlier.ts';
import type { Responses } from '../../domain/assessment/responses.ts';
import { longDate } from '../../lib/long-date.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { $undoable, removeEarlier, takeAgain, undoLast } from '../../stores/assessment-rounds.ts';
import { Comparison } from './Comparison.tsx';
import { words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly questionsHref: string;
}

const headingId = 'over-time';

export function OverTime({ definition, responses, questionsHref }: Props) {
  const undoable = useStore($undoable);
  const [chosenId, setChosenId] = useState('');
  // Waits for a change to stand on the page, then gives the focus to what is near.
  useLayoutEffect(settleFocus);

  const kept = earlierOf(responses);
  const chosen = kept.find((each) => each.id === chosenId) ?? kept[0];
  const hasNew = isWorthKeeping(responses);
  if (!hasNew && kept.length === 0 && undoable === null) return null;

  const again = () => {
    takeAgain(definition.version);
    announce(words.putBy);
    focusAfterRender(headingId);
  };
  const remove = (id: string) => {
    removeEarlier(id);
    announce('Removed. You can undo this until you leave the page.');
    focusAfterRender(headingId);
  };
  const undo = () => {
    undoLast();
    announce(words.back);
    focusAfterRender(headingId);
  };
  return (
    <section class="over-time" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {words.again}
      </h2>
      {hasNew && <p class="not-printed">{words.againNote}</p>}
      {!hasNew && kept.length > 0 && <p>{words.noneNow}</p>}
      <div class="buttons not-printed">
        {hasNew ? (
          <button type="button" class="button button--quiet" onClick={again}>
            {words.takeAgain}
          </button>
        ) : (
          <a class="button" href={questionsHref}>
            Begin
          </a>
        )}
        {undoable !== null && (
          <button type="button" class="button button--quiet" onClick={undo}>
            {words.undo}: {undoable}
          </button>
        )}
      </div>
      {hasNew && chosen && (
        <>
          {kept.length > 1 && (
            <label class="over-time__choice not-printed">
              {words.compareWith}{' '}
              <select
                value={chosen.id}
                onChange={(event) => setChosenId(event.currentTarget.value)}
              >
                {kept.map(({ id, on }) => (
                  <option key={id} value={id}>
                    {longDate(on)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Comparison {...{ definition, responses }} earlier={chosen} />
        </>
      )}
      {kept.length > 0 && (
        <ul class="over-time__kept not-printed" role="list">
          {kept.map(({ id, on, length }) => (
            <li key={id}>
              {longDate(on)}
              {length === 'quick' && ', quick version'}{' '}
              <button type="button" class="button button--quiet" onClick={() => remove(id)}>
                Remove<span class="visually-hidden"> the answers of {longDate(on)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
