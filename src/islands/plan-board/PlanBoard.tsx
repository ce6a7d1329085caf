/** The plan: up to three sheets to fill in, slips for what waits, undo and redo for everything. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { activeLimit } from '../../domain/plan/model.ts';
import { announce } from '../../platform/announce.ts';
import { settleFocus } from '../../platform/focus.ts';
import { printPage } from '../../platform/print.ts';
import {
  $planParts,
  $planSetAside,
  $planStatus,
  $redoLabel,
  $undoLabel,
  openPlan,
  planWaysOut,
  redo,
  undo,
} from '../../stores/plan.ts';
import { PlanSheets } from '../plan-print/PlanSheets.tsx';
import { Opening } from '../save-status/Opening.tsx';
import { SaveStatus } from '../save-status/SaveStatus.tsx';
import { ActionSheet } from './ActionSheet.tsx';
import { Slip } from './Slips.tsx';
import { OwnAction } from './OwnAction.tsx';
import { words } from './words.ts';

export interface Props {
  readonly strategies: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
  }[];
  readonly blankHref: string;
  readonly strategiesHref: string;
  readonly assessmentHref: string;
}

export default function PlanBoard(props: Props) {
  const { strategies, blankHref, strategiesHref, assessmentHref } = props;
  const { active, parked, closed } = useStore($planParts);
  const status = useStore($planStatus);
  const setAside = useStore($planSetAside);
  const undoLabel = useStore($undoLabel);
  const redoLabel = useStore($redoLabel);
  const [isOpen, setIsOpen] = useState(false);

  // Waits for the page to be alive, then reads the stored plan; the controls appear with it.
  useEffect(() => {
    openPlan();
    setIsOpen(true);
  }, []);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useEffect(settleFocus);
  if (!isOpen) return <Opening>{words.opening}</Opening>;

  const takeBack = () => {
    const label = undo();
    if (label !== null) announce(`Undone: ${label}`);
  };
  const doAgain = () => {
    const label = redo();
    if (label !== null) announce(`Done again: ${label}`);
  };
  const isEmpty = active.length + parked.length + closed.length === 0;
  const order = active.map((each) => each.id);
  return (
    <>
      <div class="plan not-printed">
        <div class="plan__bar">
          <div class="buttons">
            <button type="button" class="button" onClick={printPage}>
              {words.print}
            </button>
            <button
              type="button"
              class="button button--quiet"
              id="plan-undo"
              aria-disabled={!undoLabel}
              onClick={takeBack}
            >
              {words.undo}
              {undoLabel && <span class="visually-hidden"> {undoLabel}</span>}
            </button>
            <button
              type="button"
              class="button button--quiet"
              aria-disabled={!redoLabel}
              onClick={doAgain}
            >
              {words.redo}
              {redoLabel && <span class="visually-hidden"> {redoLabel}</span>}
            </button>
            <a href={blankHref}>{words.blank}</a>
          </div>
          <SaveStatus {...{ status, setAside }} what="your plan" ways={planWaysOut} />
        </div>

        {isEmpty ? (
          <p class="lead plan__empty">
            {words.empty} <a href={strategiesHref}>{words.toStrategies}</a>{' '}
            <a href={assessmentHref}>{words.toAssessment}</a>
          </p>
        ) : (
          <section aria-labelledby="plan-active">
            <h2 id="plan-active">{words.active}</h2>
            <p class="quiet">{words.activeLead}</p>
            {active.length > activeLimit && <p class="notice">{words.tooMany}</p>}
            <ol class="plan__sheets" role="list">
              {active.map((action, index) => (
                <li key={action.id}>
                  <ActionSheet
                    action={action}
                    place={index + 1}
                    order={order}
                    strategy={
                      action.origin.kind === 'strategy'
                        ? strategies.find(
                            (each) =>
                              action.origin.kind === 'strategy' &&
                              each.id === action.origin.strategy,
                          )
                        : undefined
                    }
                  />
                </li>
              ))}
            </ol>
          </section>
        )}

        <OwnAction />

        {parked.length > 0 && (
          <section aria-labelledby="plan-parked">
            <h2 id="plan-parked">{words.parked}</h2>
            <ul class="plan__slips" role="list">
              {parked.map((action) => (
                <Slip key={action.id} action={action} active={active} />
              ))}
            </ul>
          </section>
        )}
        {closed.length > 0 && (
          <section aria-labelledby="plan-closed">
            <h2 id="plan-closed">{words.closed}</h2>
            <ul class="plan__slips" role="list">
              {closed.map((action) => (
                <Slip key={action.id} action={action} active={active} />
              ))}
            </ul>
          </section>
        )}
      </div>
      <div class="only-printed on-paper">
        <PlanSheets {...{ active, parked, closed }} />
      </div>
    </>
  );
}
