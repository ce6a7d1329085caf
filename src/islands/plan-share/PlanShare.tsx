/** The plan on its way out: a part of it as the receiver will read it, to copy, save or print; and the calendar file. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { planDocument, type PlanLine, planLines } from '../../domain/plan/describe.ts';
import { actionsInOrder, nameOf } from '../../domain/plan/model.ts';
import { audiences, namesIn, sliceOf, usualSlice } from '../../domain/plan/slice.ts';
import { $peopleNames, openPeopleNames } from '../../stores/people-names.ts';
import { $plan, $planSetAside, $planStatus, openPlan, planWaysOut } from '../../stores/plan.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { TextOut } from '../../controls/text-out/TextOut.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { SliceLines } from './SliceLines.tsx';
import { audienceLabels, textWords, words } from './words.ts';

interface Props {
  readonly planHref: string;
}

function PlanShare({ planHref }: Props) {
  const plan = useStore($plan);
  const people = useStore($peopleNames);
  const status = useStore($planStatus);
  const setAside = useStore($planSetAside);
  const [isOpen, setIsOpen] = useState(false);
  const [choice, setChoice] = useState(usualSlice('myself'));
  // Waits for the page to be alive, then reads the stored plan.
  useEffect(() => {
    openPlan();
    openPeopleNames();
    setIsOpen(true);
  }, []);
  const lines = useMemo(() => planLines(plan, textWords), [plan]);
  const slice = useMemo(
    () => sliceOf(lines, choice, namesIn(plan, people), words.nameInstead),
    [lines, choice, plan, people],
  );
  const linesOf = useMemo(() => {
    const byAction = new Map<string, PlanLine[]>();
    for (const line of lines) {
      const its = byAction.get(line.actionId) ?? [];
      byAction.set(line.actionId, [...its, line]);
    }
    return byAction;
  }, [lines]);
  if (!isOpen) return <Opening>{words.opening}</Opening>;

  const saving = <SaveStatus {...{ status, setAside }} what="your plan" ways={planWaysOut} />;
  if (lines.length === 0) {
    return (
      <>
        <p class="lead">
          {words.empty} <a href={planHref}>{words.toPlan}</a>
        </p>
        {saving}
      </>
    );
  }
  return (
    <div class="share">
      <div class="not-printed">
        {saving}
        <fieldset class="share__part">
          <legend>
            <h2>{words.forWhom}</h2>
          </legend>
          {audiences.map((audience) => (
            <label class="tick" key={audience}>
              <input
                type="radio"
                name="audience"
                checked={choice.audience === audience}
                onChange={() => setChoice(usualSlice(audience))}
              />
              <span>{audienceLabels[audience]}</span>
            </label>
          ))}
        </fieldset>
        <section class="share__part" aria-labelledby="share-lines">
          <h2 id="share-lines">{words.lines}</h2>
          <p>{words.linesLead}</p>
          {actionsInOrder(plan).map((action) => (
            <SliceLines
              key={action.id}
              name={nameOf(action)}
              lines={linesOf.get(action.id) ?? []}
              choice={choice}
              onTick={(ticks) => setChoice({ ...choice, byHand: { ...choice.byHand, ...ticks } })}
            />
          ))}
          <label class="tick">
            <input
              type="checkbox"
              checked={choice.hasNames}
              aria-describedby="share-names"
              onChange={(event) => setChoice({ ...choice, hasNames: event.currentTarget.checked })}
            />
            <span>{words.names}</span>
          </label>
          <p class="field__hint" id="share-names">
            {words.namesHint}
          </p>
        </section>
        <h2 id="share-preview">{words.preview}</h2>
      </div>
      <TextOut
        document={planDocument(slice, textWords)}
        fileName="my-plan"
        labelledBy="share-preview"
        canPrint
      />
      <CalendarPart />
    </div>
  );
}

export default guarded(PlanShare);
