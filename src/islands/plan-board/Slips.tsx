/** Actions that wait or are closed, as one-line slips. A slip opens to be written in; taking one up may ask which one waits. */
import { useState } from 'preact/hooks';
import { nameOf, type PlannedAction } from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { edit, readActive, remove, takeUp } from '../../stores/plan.ts';
import { ActionFields } from './ActionFields.tsx';
import { Days } from './Days.tsx';
import type { ObstaclesFor } from './IfThenIdeas.tsx';
import { NamedButton } from '../../controls/written/NamedButton.tsx';
import { steady } from './steady.tsx';
import { WhichWaits } from './WhichWaits.tsx';
import { WrittenLine } from '../../controls/written/WrittenLine.tsx';
import { fields, statusLabels, words } from './words.ts';

interface Props {
  readonly action: PlannedAction;
  /** Whether the three active places are taken. */
  readonly isFull: boolean;
  readonly obstaclesFor: ObstaclesFor;
}

/** Drawn anew when its own action is another, not when one of a thousand others is (F45). */
export const Slip = steady(function Slip({ action, isFull, obstaclesFor }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  const { id, what, status } = action;
  const name = nameOf(action);
  const isClosed = status === 'done' || status === 'dropped';
  /** The slip renders by itself here; the board, which settles the focus, does not. */
  const focusSoon = (place: string) => {
    focusAfterRender(place);
    requestAnimationFrame(settleFocus);
  };
  const take = () => {
    if (isFull) {
      setIsAsking(true);
      focusSoon(`waits-${readActive()[0]?.id}`);
      return;
    }
    takeUp(id, what);
    announce(`“${name}” is active.`);
    focusAfterRender(`sheet-${id}`);
  };
  const takeOut = () => {
    remove(id, what);
    announce(`“${name}” is removed. Undo brings it back.`);
    focusAfterRender('plan-undo');
  };
  const keep = () => {
    setIsAsking(false);
    focusSoon(`take-up-${id}`);
  };
  return (
    <li class="slip">
      <p dir="auto">
        {name} {isClosed && <span class="quiet">({statusLabels[status]})</span>}
      </p>
      <div class="sheet__buttons">
        <NamedButton
          label={words.takeUp}
          about={name}
          id={`take-up-${id}`}
          isExpanded={isAsking && isFull}
          onPress={take}
        />
        <NamedButton
          label={isOpen ? words.close : words.open}
          about={name}
          isExpanded={isOpen}
          onPress={() => setIsOpen(!isOpen)}
        />
        <NamedButton label={words.remove} about={name} onPress={takeOut} />
      </div>
      {isAsking && isFull && <WhichWaits action={action} onKeep={keep} />}
      {isOpen && (
        <fieldset class="slip__inside">
          <legend class="visually-hidden">{name}</legend>
          {isClosed && (
            <WrittenLine
              id={`learned-${id}`}
              name="learned"
              label={fields.learned.label}
              value={action.learned}
              onWrite={(text) => edit(id, { learned: text })}
            />
          )}
          <ActionFields action={action} obstaclesFor={obstaclesFor} />
          {!isClosed && <Days action={action} />}
        </fieldset>
      )}
    </li>
  );
});
