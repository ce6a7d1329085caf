/** The self-assessment, one question a page. Each question has its own address, so the browser's Back works. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import {
  hasBegun,
  nextPage,
  type Page,
  pageById,
  previousPage,
  progressOf,
  resumePage,
} from '../../domain/assessment/questions.ts';
import {
  answerTo,
  emptyResponses,
  importanceOf,
  type Length,
} from '../../domain/assessment/responses.ts';
import { focusOn } from '../../platform/focus.ts';
import { currentPlace, goToPlace, onPlaceChange, setPageTitle } from '../../platform/place.ts';
import {
  $responses,
  $responsesSetAside,
  $responsesStatus,
  answerStatement,
  assessmentWaysOut,
  chooseLength,
  openAssessment,
  rateArea,
} from '../../stores/assessment.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { Contexts } from './Contexts.tsx';
import { fetched } from './fetched.tsx';
import { Matters } from './Matters.tsx';
import { Question } from './Question.tsx';
import { progressWords, words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly profileHref: string;
  readonly helpHref: string;
  readonly startHref: string;
}

const safety = fetched(async () => (await import('./Safety.tsx')).Safety);
const check = fetched(async () => (await import('./CheckAnswers.tsx')).CheckAnswers);

const changePrefix = 'change/';
/** Id of the heading that has the focus on each page. */
const headingId = 'question';

/** The page an address names, or undefined when it names none. */
function placeOf(
  definition: Assessment,
  length: Length,
): { page: Page | undefined; isChange: boolean } {
  const place = currentPlace();
  const isChange = place.startsWith(changePrefix);
  return {
    page: pageById(definition, isChange ? place.slice(changePrefix.length) : place, length),
    isChange,
  };
}

/** What the page is called in the tab and in the browser's history; no two are the same. */
function titleOf(page: Page, definition: Assessment): string {
  const progress = progressOf(page);
  switch (page.kind) {
    case 'statement':
      return progress ? progressWords(progress.number, progress.of, progress.areaTitle) : page.id;
    case 'importance':
      return `${words.importanceNext}, ${page.area.title}`;
    case 'strain':
      return page.statement.short;
    case 'contexts':
      return definition.contexts.question;
    case 'matters':
      return definition.contexts.matters;
    case 'safety':
      return words.safetyHeading;
    case 'check':
      return words.checkHeading;
  }
}

/** How saving stands; apart from the question, which need not be drawn again whenever that changes. */
function Saving() {
  const status = useStore($responsesStatus);
  const setAside = useStore($responsesSetAside);
  return <SaveStatus {...{ status, setAside }} what="your answers" ways={assessmentWaysOut} />;
}

function AssessmentForm(props: Props) {
  const { definition, profileHref, helpHref, startHref } = props;
  const responses = useStore($responses, { ssr: () => emptyResponses });
  const [pageId, setPageId] = useState<string>();
  const [isChange, setIsChange] = useState(false);
  // Whether a question stands on the page; then an address that names none, such as the skip link's, changes nothing.
  const shown = useRef(false);

  // Waits for the page to be alive: reads the stored answers, then follows the address.
  useEffect(() => {
    openAssessment();
    const follow = () => {
      // The door names a version in the address, so that its links work before its scripts do.
      const wanted = currentPlace();
      if (wanted === 'quick' || wanted === 'full') {
        chooseLength(wanted);
        goToPlace(resumePage(definition, $responses.get()).id, true);
        return;
      }
      const place = placeOf(definition, $responses.get().length.value);
      if (place.page) {
        shown.current = true;
        setPageId(place.page.id);
        setIsChange(place.isChange);
      } else if (!shown.current) {
        goToPlace(resumePage(definition, $responses.get()).id, true);
      }
    };
    const stop = onPlaceChange(follow);
    follow();
    return stop;
  }, [definition]);

  const length = responses.length.value;
  const page = pageId === undefined ? undefined : pageById(definition, pageId, length);

  // Waits for the new question to stand on the page, then takes the reader to its heading.
  useEffect(() => {
    const shownPage = pageId && pageById(definition, pageId, $responses.get().length.value);
    if (!shownPage) return;
    setPageTitle(`${titleOf(shownPage, definition)} · Alongside`);
    scrollTo(0, 0);
    focusOn(headingId);
  }, [pageId, definition]);

  if (!page) return <Opening>{words.opening}</Opening>;

  const before = previousPage(definition, page.id, length);
  const onward = () => {
    safety.fetchAhead();
    check.fetchAhead();
    if (page.kind === 'statement' || page.kind === 'strain') {
      if (answerTo($responses.get(), page.id) === undefined) answerStatement(page.id, 'skipped');
    } else if (
      page.kind === 'importance' &&
      importanceOf($responses.get(), page.areaId) === undefined
    ) {
      rateArea(page.areaId, 'skipped');
    } else if (page.kind === 'matters') {
      // Kept apart from the areas, so that the full version still asks about each.
      if (importanceOf($responses.get(), page.id) === undefined) rateArea(page.id, 'skipped');
    }
    const after = nextPage(definition, page.id, length);
    goToPlace(isChange || !after ? 'check' : after.id);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onward();
  };

  const isQuestion =
    page.kind === 'statement' || page.kind === 'importance' || page.kind === 'strain';
  const buttons = (
    <div class="buttons asking__buttons">
      <button type="submit" class="button">
        {isChange ? words.returnToCheck : words.continue}
      </button>
      {!isChange && (
        <a class="button button--plain" href={before ? `#${before.id}` : startHref}>
          {words.back}
        </a>
      )}
    </div>
  );
  const heading = titleOf(page, definition);
  const helpLink = <a href={helpHref}>{words.helpNow}</a>;
  return (
    <div class="asking" data-begun={hasBegun(responses) || undefined}>
      {page.kind === 'check' ? (
        <check.Part
          {...{ definition, responses, headingId, heading, profileHref, helpLink }}
          hrefFor={(id) => `#${changePrefix}${id}`}
        />
      ) : (
        <form onSubmit={submit} key={page.id}>
          {page.kind === 'contexts' && (
            <>
              <p class="label">{helpLink}</p>
              <Contexts {...{ definition, responses, headingId }} />
            </>
          )}
          {page.kind === 'matters' && <Matters {...{ definition, responses, headingId }} />}
          {page.kind === 'safety' && (
            <safety.Part {...{ definition, headingId, heading, helpHref, helpLink }} />
          )}
          {isQuestion && (
            <Question {...{ definition, responses, page, headingId }}>{buttons}</Question>
          )}
          {!isQuestion && buttons}
        </form>
      )}
      <Saving />
    </div>
  );
}

export default guarded(AssessmentForm);
