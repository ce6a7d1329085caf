/**
 * Ten minutes: one gap, one step, one person, one message, one date, a card. Each screen has its own address, so the
 * browser's Back works; what is written goes into the plan and the drafts at once, so every screen can be left.
 */
import { guarded } from '../boundary/Boundary.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn, settleFocus } from '../../platform/focus.ts';
import { currentPlace, goBack, onPlaceChange, setPageTitle } from '../../platform/place.ts';
import { openDrafts } from '../../stores/drafts.ts';
import {
  $planParts,
  $planSetAside,
  $planStatus,
  openPlan,
  planWaysOut,
} from '../../stores/plan.ts';
import { Opening } from '../save-status/Opening.tsx';
import { SaveStatus } from '../save-status/SaveStatus.tsx';
import { Message, Person, When } from './ActionScreens.tsx';
import { Card } from './Card.tsx';
import { Look, Step } from './FirstScreens.tsx';
import { type Place, placeOf, screens, type StartProps } from './screens.ts';
import { screenTitles, stepOf, words } from './words.ts';

function TenMinutes(props: StartProps) {
  const { gaps, own, noOneYet, templates, helpHref, planHref, templatesHref } = props;
  const { active, parked, closed } = useStore($planParts);
  const status = useStore($planStatus);
  const setAside = useStore($planSetAside);
  const [place, setPlace] = useState<Place>();
  // The first screen takes the focus only when the reader came to it from another.
  const isFirst = useRef(true);

  // Waits for the page to be alive: reads plan and drafts, then follows the address.
  useEffect(() => {
    openPlan();
    openDrafts();
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
      focusOn('ten-heading');
    }
    isFirst.current = false;
  }, [place?.screen, place?.about]);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useEffect(settleFocus);
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
    if (screen === 'person') return <Person {...{ action, people }} />;
    if (screen === 'message')
      return (
        <Message
          key={template.id}
          {...{ action, template, people }}
          templateHref={`${templatesHref}${template.id}/#for/${action.id}`}
        />
      );
    if (screen === 'date') return <When action={action} />;
    return <Card {...{ action, template, planHref }} />;
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
        {action && screen !== 'card' && <a href={planHref}>{words.leave}</a>}
      </div>
      <SaveStatus {...{ status, setAside }} what="your plan" ways={planWaysOut} />
    </div>
  );
}

export default guarded(TenMinutes);
