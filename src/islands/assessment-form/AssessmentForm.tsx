/** The self-assessment, one question a page. Each question has its own address, so the browser's Back works. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import {
  nextPage,
  type Page,
  pageById,
  previousPage,
  progressOf,
  resumePage,
} from '../../domain/assessment/questions.ts';
import { answerTo, emptyResponses, importanceOf } from '../../domain/assessment/responses.ts';
import { focusOn } from '../../platform/focus.ts';
import { currentPlace, goToPlace, onPlaceChange, setPageTitle } from '../../platform/place.ts';
import {
  $responses,
  $responsesSetAside,
  $responsesStatus,
  answerStatement,
  assessmentWaysOut,
  openAssessment,
  rateArea,
} from '../../stores/assessment.ts';
import { guarded } from '../boundary/Boundary.tsx';
import { Opening } from '../save-status/Opening.tsx';
import { SaveStatus } from '../save-status/SaveStatus.tsx';
import { CheckAnswers } from './CheckAnswers.tsx';
import { Contexts } from './Contexts.tsx';
import { Question } from './Question.tsx';
import { Safety, type Signpost } from './Safety.tsx';
import { progressWords, words } from './words.ts';

export interface Props {
  readonly definition: Assessment;
  readonly signposts: readonly Signpost[];
  readonly profileHref: string;
  readonly helpHref: string;
  readonly startHref: string;
}

const changePrefix = 'change/';
/** Id of the heading that has the focus on each page. */
const headingId = 'question';

/** The page an address names, or undefined when it names none. */
function placeOf(definition: Assessment): { page: Page | undefined; isChange: boolean } {
  const place = currentPlace();
  const isChange = place.startsWith(changePrefix);
  return {
    page: pageById(definition, isChange ? place.slice(changePrefix.length) : place),
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
    case 'safety':
      return words.safetyHeading;
    case 'check':
      return words.checkHeading;
  }
}

function AssessmentForm(props: Props) {
  const { definition, signposts, profileHref, helpHref, startHref } = props;
  const responses = useStore($responses, { ssr: () => emptyResponses });
  const status = useStore($responsesStatus);
  const setAside = useStore($responsesSetAside);
  const [page, setPage] = useState<Page>();
  const [isChange, setIsChange] = useState(false);
  // Whether a question stands on the page; then an address that names none, such as the skip link's, changes nothing.
  const shown = useRef(false);

  // Waits for the page to be alive: reads the stored answers, then follows the address.
  useEffect(() => {
    openAssessment();
    const follow = () => {
      const place = placeOf(definition);
      if (place.page) {
        shown.current = true;
        setPage(place.page);
        setIsChange(place.isChange);
      } else if (!shown.current) {
        goToPlace(resumePage(definition, $responses.get()).id, true);
      }
    };
    const stop = onPlaceChange(follow);
    follow();
    return stop;
  }, [definition]);

  // Waits for the new question to stand on the page, then takes the reader to its heading.
  useEffect(() => {
    if (!page) return;
    setPageTitle(`${titleOf(page, definition)} · Alongside`);
    scrollTo(0, 0);
    focusOn(headingId);
  }, [page, definition]);

  if (!page) return <Opening>{words.opening}</Opening>;

  const before = previousPage(definition, page.id);
  const onward = () => {
    if (page.kind === 'statement' || page.kind === 'strain') {
      if (answerTo($responses.get(), page.id) === undefined) answerStatement(page.id, 'skipped');
    } else if (
      page.kind === 'importance' &&
      importanceOf($responses.get(), page.areaId) === undefined
    ) {
      rateArea(page.areaId, 'skipped');
    }
    const after = nextPage(definition, page.id);
    goToPlace(isChange || !after ? 'check' : after.id);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    onward();
  };

  return (
    <div class="asking">
      {page.kind === 'check' ? (
        <CheckAnswers
          {...{ definition, responses, headingId, profileHref, helpHref }}
          hrefFor={(id) => `#${changePrefix}${id}`}
        />
      ) : (
        <form onSubmit={submit} key={page.id}>
          {page.kind === 'contexts' && <Contexts {...{ definition, responses, headingId }} />}
          {page.kind === 'safety' && <Safety {...{ definition, headingId, signposts }} />}
          {(page.kind === 'statement' || page.kind === 'importance' || page.kind === 'strain') && (
            <Question {...{ definition, responses, page, headingId }} />
          )}
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
        </form>
      )}
      <SaveStatus {...{ status, setAside }} what="your answers" ways={assessmentWaysOut} />
    </div>
  );
}

export default guarded(AssessmentForm);
