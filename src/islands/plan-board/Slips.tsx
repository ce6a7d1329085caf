/** Actions that wait or are closed, as one-line slips. Taking one up when three are active asks which one waits. */
import { useState } from 'preact/hooks';
import { activeLimit, nameOf, type PlannedAction } from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { remove, swap, takeUp } from '../../stores/plan.ts';
import { statusLabels, words } from './words.ts';

interface Props {
  readonly action: PlannedAction;
  readonly active: readonly PlannedAction[];
}

export function Slip({ action, active }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { id, what, status } = action;
  const name = nameOf(action);
  const isClosed = status === 'done' || status === 'dropped';
  const isFull = active.length >= activeLimit;
  const take = () => {
    if (isFull) {
      setIsAsking(true);
      focusAfterRender(`waits-${active[0]?.id}`);
      // The slip renders by itself here; the board does not.
      requestAnimationFrame(settleFocus);
      return;
    }
    takeUp(id, what);
    announce(`“${name}” is active.`);
    focusAfterRender(`sheet-${id}`);
  };
  const exchange = (waiting: PlannedAction) => {
    swap(id, waiting.id);
    announce(`“${name}” is active, “${nameOf(waiting)}” is parked.`);
    focusAfterRender(`sheet-${id}`);
  };
  const keep = () => {
    setIsAsking(false);
    focusAfterRender(`take-up-${id}`);
    requestAnimationFrame(settleFocus);
  };
  return (
    <li class="slip">
      <p dir="auto">
        {name} {isClosed && <span class="quiet">({statusLabels[status]})</span>}
      </p>
      <div class="sheet__buttons">
        <button
          type="button"
          id={`take-up-${id}`}
          aria-expanded={isAsking && isFull}
          onClick={take}
        >
          {words.takeUp}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button
          type="button"
          onClick={() => {
            remove(id, what);
            announce(`“${name}” is removed. Undo brings it back.`);
            focusAfterRender('plan-undo');
          }}
        >
          {words.remove}
          <span class="visually-hidden">: {name}</span>
        </button>
      </div>
      {isAsking && isFull && (
        <fieldset class="slip__question">
          <legend>{words.whichWaits}</legend>
          <div class="buttons">
            {active.map((each) => (
              <button
                type="button"
                class="button button--quiet"
                id={`waits-${each.id}`}
                key={each.id}
                onClick={() => exchange(each)}
              >
                {nameOf(each)}
              </button>
            ))}
            <button type="button" class="button button--quiet" onClick={keep}>
              {words.keepAsIs}
            </button>
          </div>
        </fieldset>
      )}
    </li>
  );
}
