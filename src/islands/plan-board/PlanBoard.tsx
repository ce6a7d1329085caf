/** The plan: up to three sheets to fill in, slips for what waits, undo and redo for everything. */
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { activeLimit, type PlannedAction } from '../../domain/plan/model.ts';
import { settleFocus } from '../../platform/focus.ts';
import {
  $plan,
  $planParts,
  $planSetAside,
  $planStatus,
  openPlan,
  planWaysOut,
} from '../../stores/plan.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { PaperPlan } from '../plan-print/PaperPlan.tsx';
import { KeepCopy } from '../../controls/save-status/KeepCopy.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { ActionSheet } from './ActionSheet.tsx';
import { DueList } from './DueList.tsx';
import type { Obstacle, ObstaclesFor } from './IfThenIdeas.tsx';
import { OwnAction } from './OwnAction.tsx';
import { PlanBar } from './PlanBar.tsx';
import { Slip } from './Slips.tsx';
import { words } from './words.ts';

interface Props {
  readonly strategies: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    /** Ids of the obstacles that are likely with it, the likeliest first. */
    readonly likely: readonly string[];
  }[];
  readonly obstacles: readonly Obstacle[];
  readonly strategiesHref: string;
  readonly assessmentHref: string;
  /** Where else a plan can go. */
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** Finds the obstacles that are likely with an action: those of its strategy, else all. The same list each time. */
function likelyObstacles(
  strategies: Props['strategies'],
  obstacles: Props['obstacles'],
): ObstaclesFor {
  const lists = new Map(
    strategies.map(({ id, likely }) => [
      id,
      likely.flatMap((name) => obstacles.find((each) => each.id === name) ?? []),
    ]),
  );
  return (origin) => (origin.kind === 'strategy' ? lists.get(origin.strategy) : null) ?? obstacles;
}

function PlanBoard({ strategies, obstacles, strategiesHref, assessmentHref, links }: Props) {
  const plan = useStore($plan);
  const { active, parked, closed } = useStore($planParts);
  const status = useStore($planStatus);
  const setAside = useStore($planSetAside);
  const [isOpen, setIsOpen] = useState(false);

  // Waits for the page to be alive, then reads the stored plan; the controls appear with it.
  useEffect(() => {
    openPlan();
    setIsOpen(true);
  }, []);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);

  const strategyOf = ({ origin }: PlannedAction) =>
    origin.kind === 'strategy' ? strategies.find((each) => each.id === origin.strategy) : undefined;
  const obstaclesFor = useMemo(
    () => likelyObstacles(strategies, obstacles),
    [strategies, obstacles],
  );
  // How it goes, the same object while nothing of it changes.
  const progress = useMemo(
    () => ({ ticks: plan.ticks, reviews: plan.reviews }),
    [plan.ticks, plan.reviews],
  );
  const places = active.map((each) => each.id).join(' ');
  const order = useMemo(() => (places === '' ? [] : places.split(' ')), [places]);
  const isFull = active.length >= activeLimit;
  // Drawn anew only when one of them changes: typing in a sheet must not wait for a thousand slips (F45).
  const slipsOf = (actions: readonly PlannedAction[]) =>
    actions.map((action) => <Slip key={action.id} {...{ action, isFull, obstaclesFor }} />);
  const parkedSlips = useMemo(() => slipsOf(parked), [parked, isFull, obstaclesFor]);
  const closedSlips = useMemo(() => slipsOf(closed), [closed, isFull, obstaclesFor]);

  if (!isOpen) return <Opening>{words.opening}</Opening>;
  const isEmpty = active.length + parked.length + closed.length === 0;
  return (
    <>
      <div class="plan not-printed">
        <div class="plan__bar">
          <PlanBar links={links} />
          <SaveStatus {...{ status, setAside }} what="your plan" ways={planWaysOut} />
        </div>

        {isEmpty ? (
          <p class="plan__empty">
            {words.empty} <a href={strategiesHref}>{words.toStrategies}</a>{' '}
            <a href={assessmentHref}>{words.toAssessment}</a>
          </p>
        ) : (
          <section aria-labelledby="plan-active">
            <h2 id="plan-active">{words.active}</h2>
            <p class="quiet">{words.activeLead}</p>
            {active.length > activeLimit && <p class="notice">{words.tooMany}</p>}
            <DueList actions={active} />
            <ol class="plan__sheets" role="list">
              {active.map((action, index) => (
                <li key={action.id}>
                  <ActionSheet
                    {...{ action, order, obstaclesFor }}
                    plan={progress}
                    place={index + 1}
                    strategy={strategyOf(action)}
                  />
                </li>
              ))}
            </ol>
          </section>
        )}

        {/* Below what is being written in, so that its coming moves nothing there. */}
        <KeepCopy
          {...{ status }}
          isFinished={active.some((each) => each.firstStep.trim() !== '')}
        />

        <OwnAction />

        {parked.length > 0 && (
          <section aria-labelledby="plan-parked">
            <h2 id="plan-parked">{words.parked}</h2>
            <ul class="plan__slips" role="list">
              {parkedSlips}
            </ul>
          </section>
        )}
        {closed.length > 0 && (
          <section aria-labelledby="plan-closed">
            <h2 id="plan-closed">{words.closed}</h2>
            <ul class="plan__slips" role="list">
              {closedSlips}
            </ul>
          </section>
        )}
      </div>
      <div class="on-paper">
        <PaperPlan />
      </div>
    </>
  );
}

export default guarded(PlanBoard);
