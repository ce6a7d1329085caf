/** The way into the self-assessment: begin, go on where you left off, see the profile, or start over. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { hasBegun, resumePage } from '../../domain/assessment/questions.ts';
import { emptyResponses } from '../../domain/assessment/responses.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import {
  $canUndo,
  $responses,
  $responsesSetAside,
  $responsesStatus,
  assessmentWaysOut,
  openAssessment,
  startOver,
  undoStartOver,
} from '../../stores/assessment.ts';
import { guarded } from '../boundary/Boundary.tsx';
import { SaveStatus } from '../save-status/SaveStatus.tsx';

interface Props {
  readonly definition: Pick<Assessment, 'areas' | 'strain'>;
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
  useEffect(settleFocus);

  const begun = hasBegun(responses);
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
    undoStartOver();
    announce('Your answers are back.');
    focusAfterRender('start-over');
  };
  return (
    <div class="start-tool">
      <div class="buttons">
        <a
          class="button"
          href={begun ? `${questionsHref}#${resumePage(definition, responses).id}` : questionsHref}
        >
          {begun ? 'Go on where you left off' : 'Begin'}
        </a>
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
          <p>Starting over removes all your answers from this browser. Your plan stays.</p>
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
