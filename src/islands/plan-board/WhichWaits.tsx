/** Three are active already: which one waits? */
import { useStore } from '@nanostores/preact';
import { nameOf, type PlannedAction } from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { $planParts, swap } from '../../stores/plan.ts';
import { words } from './words.ts';

interface Props {
  /** The action that is to become active. */
  readonly action: PlannedAction;
  readonly onKeep: () => void;
}

export function WhichWaits({ action, onKeep }: Props) {
  const { active } = useStore($planParts);
  const exchange = (waiting: PlannedAction) => {
    swap(action.id, waiting.id);
    announce(`“${nameOf(action)}” is active, “${nameOf(waiting)}” is parked.`);
    focusAfterRender(`sheet-${action.id}`);
  };
  return (
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
        <button type="button" class="button button--quiet" onClick={onKeep}>
          {words.keepAsIs}
        </button>
      </div>
    </fieldset>
  );
}
