/** The way into the self-assessment: begin, go on where you left off, see the profile, or start over. */
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { hasBegun, resumePage } from '../../domain/assessment/questions.ts';
import { emptyResponses, type Length } from '../../domain/assessment/responses.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import {
  $responses,
  $responsesSetAside,
  $responsesStatus,
  assessmentWaysOut,
  chooseLength,
  openAssessment,
} from '../../stores/assessment.ts';
import { $canUndo, startOver, undoLast } from '../../stores/assessment-rounds.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';

/** The two versions, the one that gives averages first. */
const lengths: readonly { length: Length; name: string; cost: string }[] = [
  {
    length: 'full',
    name: 'Begin',
    cost: '24 questions, about five minutes. Gives an average for each area.',
  },
  {
    length: 'quick',
    name: 'Begin the quick version',
    cost: '7 questions, about two minutes. You can answer the rest later.',
  },
];

interface Props {
  readonly definition: Pick<Assessment, 'areas' | 'strain' | 'managerSafe'>;
  readonly questionsHref: string;
  readonly profileHref: string;
}

function AssessmentStart({ definition, questionsHref, profileHref }: Props) {
  const responses = useStore($responses, { ssr: () => emptyResponses });
  const status = useStore($responsesStatus);
  const setAside = useStore($responsesSetAside);
  const canUndo = useStore($canUndo);
  const [isAsking, setIsAsking] = useState(false);

  // Waits for the page to be alive, then reads the stored answers.
  useEffect(() => void openAssessment(), []);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);

  const begun = hasBegun(responses);
  const switchLength = () => {
    const isQuick = responses.length.value === 'quick';
    chooseLength(isQuick ? 'full' : 'quick');
    announce(
      `${isQuick ? 'The full version, 24 questions.' : 'The quick version, 7 questions.'} Nothing you answered is lost.`,
    );
  };
  const ask = () => {
    setIsAsking(true);
    focusAfterRender('start-clear');
  };
  const keep = () => {
    setIsAsking(false);
    focusAfterRender('start-over');
  };
  const clear = () => {
    const isGone = startOver();
    setIsAsking(false);
    announce(
      isGone
        ? 'Your answers are cleared. You can undo this until you leave the page.'
        : 'Your answers are cleared on this page, but the browser did not let go of the stored copy.',
    );
    focusAfterRender('start-undo');
  };
  const bringBack = () => {
    undoLast();
    announce('Your answers are back.');
    focusAfterRender('start-over');
  };
  return (
    <div class="start-tool">
      {!begun && (
        <ul class="start-tool__lengths" role="list">
          {lengths.map(({ length, name, cost }) => (
            <li key={length}>
              <a
                class={length === 'full' ? 'button' : 'button button--quiet'}
                href={`${questionsHref}#${length}`}
              >
                {name}
              </a>{' '}
              <span class="label quiet">{cost}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        {begun && (
          <a class="button" href={`${questionsHref}#${resumePage(definition, responses).id}`}>
            Go on where you left off
          </a>
        )}
        {begun && (
          <button type="button" class="button button--quiet" onClick={switchLength}>
            {responses.length.value === 'quick' ? 'Answer all 24 instead' : 'Only the quick 6'}
          </button>
        )}
        {begun && <a href={profileHref}>See my profile</a>}
        {begun && !isAsking && (
          <button type="button" class="button button--quiet" id="start-over" onClick={ask}>
            Start over
          </button>
        )}
        {!begun && canUndo && (
          <button type="button" class="button button--quiet" id="start-undo" onClick={bringBack}>
            Bring my answers back
          </button>
        )}
      </div>
      {isAsking && (
        <div class="notice" role="alert">
          <p>
            Starting over removes all your answers from this browser, earlier self-assessments too.
            Your plan stays.
          </p>
          <div class="buttons">
            <button type="button" class="button button--quiet" id="start-clear" onClick={clear}>
              Clear my answers
            </button>
            <button type="button" class="button button--quiet" onClick={keep}>
              Keep them
            </button>
          </div>
        </div>
      )}
      <SaveStatus {...{ status, setAside }} what="your answers" ways={assessmentWaysOut} />
    </div>
  );
}

export default guarded(AssessmentStart);
