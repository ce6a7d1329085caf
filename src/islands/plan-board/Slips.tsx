/** Actions that wait or are closed, as one-line slips. Taking one up when three are active asks which one waits. */
import { useState } from 'preact/hooks';
import { activeLimit, type PlannedAction } from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { changeStatus, park, remove, swap } from '../../stores/plan.ts';
import { statusLabels, words } from './words.ts';

interface ParkedProps {
  readonly action: PlannedAction;
  readonly active: readonly PlannedAction[];
}

export function ParkedSlip({ action, active }: ParkedProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { id, what } = action;
  const takeUp = () => {
    if (active.length >= activeLimit) setIsAsking(true);
    else {
      park(id, what, false);
      announce(`“${what}” is active.`);
    }
  };
  return (
    <li class="slip">
      <p dir="auto">{what}</p>
      <div class="sheet__buttons">
        <button type="button" aria-expanded={isAsking} onClick={takeUp}>
          {words.takeUp}
          <span class="visually-hidden">: {what}</span>
        </button>
        <button type="button" onClick={() => remove(id, what)}>
          {words.remove}
          <span class="visually-hidden">: {what}</span>
        </button>
      </div>
      {isAsking && active.length >= activeLimit && (
        <fieldset class="slip__question">
          <legend>{words.whichWaits}</legend>
          <div class="buttons">
            {active.map((each) => (
              <button
                type="button"
                class="button button--quiet"
                key={each.id}
                onClick={() => {
                  swap(id, each.id);
                  announce(`“${what}” is active, “${each.what}” is parked.`);
                }}
              >
                {each.what}
              </button>
            ))}
            <button type="button" class="button button--quiet" onClick={() => setIsAsking(false)}>
              {words.keepAsIs}
            </button>
          </div>
        </fieldset>
      )}
    </li>
  );
}

export function ClosedSlip({ action }: { readonly action: PlannedAction }) {
  const { id, what, status } = action;
  return (
    <li class="slip">
      <p dir="auto">
        {what} <span class="quiet">({statusLabels[status]})</span>
      </p>
      <div class="sheet__buttons">
        <button type="button" onClick={() => changeStatus(id, what, 'doing')}>
          {words.takeUp}
          <span class="visually-hidden">: {what}</span>
        </button>
        <button type="button" onClick={() => remove(id, what)}>
          {words.remove}
          <span class="visually-hidden">: {what}</span>
        </button>
      </div>
    </li>
  );
}
