/**
 * Ten minutes: one gap, one step, one person, one message, one date, a card. Each screen has its own address, so the
 * browser's Back works; what is written goes into the plan and the drafts at once, so every screen can be left.
 */
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { useLoaded } from '../../controls/use-loaded.ts';
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import { currentPlace, goBack, onPlaceChange, setPageTitle } from '../../platform/place.ts';
import {
  $planParts,
  $planSetAside,
  $planStatus,
  openPlan,
  planWaysOut,
} from '../../stores/plan.ts';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { Look, Step } from './FirstScreens.tsx';
import { type Place, placeOf, screens, type StartProps } from './screens.ts';
import { screenTitles, stepOf, words } from './words.ts';

/** What comes once there is an action. Loaded while the reader chooses a step. */
async function loadActionScreens() {
  const { ActionScreens, openScreens } = await import('./ActionScreens.tsx');
  openScreens();
  return { ActionScreens };
}

function TenMinutes(props: StartProps) {
  const { gaps, own, noOneYet, templates, helpHref, planHref, templatesHref } = props;
  const { active, parked, closed } = useStore($planParts);
  const status = useStore($planStatus);
  const setAside = useStore($planSetAside);
  const [place, setPlace] = useState<Place>();
  const later = useLoaded(loadActionScreens, place !== undefined && place.screen !== 'look');
  // The first screen takes the focus only when the reader came to it from another.
  const isFirst = useRef(true);

  // Waits for the page to be alive: reads the plan, then follows the address.
  useEffect(() => {
    openPlan();
    const follow = () => {
      const named = placeOf(currentPlace());
      if (named) setPlace(named);
      else setPlace((before) => before ?? { screen: 'look', about: '' });
    };
    const stop = onPlaceChange(follow);
    follow();
    return stop;
  }, []);
  // Waits for a new screen to stand on the page, then takes the reader to its heading.
  useEffect(() => {
    if (!place) return;
    if (!isFirst.current || place.screen !== 'look') {
      setPageTitle(`${screenTitles[place.screen]} · Ten minutes · Alongside`);
      scrollTo(0, 0);
      focusAfterRender('ten-heading');
      settleFocus();
    }
    isFirst.current = false;
  }, [place?.screen, place?.about]);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  if (!place) return <Opening>{words.opening}</Opening>;

  const { screen, about } = place;
  const all = [...active, ...parked, ...closed];
  const action = all.find((each) => each.id === about);
  const people = [...new Set(all.map((each) => each.withWhom.trim()).filter(Boolean))];
  const strategy = action?.origin.kind === 'strategy' ? action.origin.strategy : undefined;
  const fitting =
    gaps.flatMap((gap) => gap.steps).find((step) => step.id === strategy)?.template ?? own;
  const wanted = action && action.withWhom.trim() === '' ? noOneYet : fitting;
  const template = templates.find((each) => each.id === wanted);
  const number = screens.indexOf(screen) + 1;
  const shown = () => {
    if (screen === 'look') return <Look {...{ gaps, helpHref }} />;
    if (screen === 'step') return <Step key={about} gap={gaps.find((gap) => gap.id === about)} />;
    if (!action || !template)
      return (
        <>
          <h2 id="ten-heading" tabIndex={-1}>
            {screenTitles[screen]}
          </h2>
          <p>{words.missing}</p>
          <a class="button" href="#look">
            {words.again}
          </a>
        </>
      );
    if (!later) return <Opening>{words.opening}</Opening>;
    return (
      <later.ActionScreens
        {...{ screen, action, template, people, planHref }}
        templateHref={`${templatesHref}${template.id}/#for/${action.id}`}
      />
    );
  };
  return (
    <div class={`ten ten--${screen}`}>
      <p class="label quiet not-printed">{stepOf(number)}</p>
      {shown()}
      <div class="ten__foot not-printed">
        {screen !== 'look' && (
          <button type="button" class="button button--quiet" onClick={goBack}>
            {words.back}
          </button>
        )}
        {(screen === 'step' || (action && screen !== 'card')) && (
          <a href={planHref}>{action ? words.leave : words.leaveEmpty}</a>
        )}
      </div>
      {(screen !== 'message' || status.kind !== 'saved') && (
        <SaveStatus {...{ status, setAside }} what="your plan" ways={planWaysOut} />
      )}
    </div>
  );
}

export default guarded(TenMinutes);
