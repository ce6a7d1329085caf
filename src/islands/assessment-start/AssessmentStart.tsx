/** The way into the self-assessment: begin, go on where you left off, see the profile, or start over. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { hasBegun, resumePage } from '../../domain/assessment/questions.ts';
import { emptyResponses } from '../../domain/assessment/responses.ts';
import { announce } from '../../platform/announce.ts';
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
import { SaveStatus } from '../save-status/SaveStatus.tsx';

interface Props {
  readonly definition: Pick<Assessment, 'areas' | 'strain'>;
  readonly questionsHref: string;
  readonly profileHref: string;
}

export default function AssessmentStart({ definition, questionsHref, profileHref }: Props) {
  const responses = useStore($responses, { ssr: () => emptyResponses });
  const status = useStore($responsesStatus);
  const setAside = useStore($responsesSetAside);
  const canUndo = useStore($canUndo);
  const [isAsking, setIsAsking] = useState(false);

  // Waits for the page to be alive, then reads the stored answers.
  useEffect(() => void openAssessment(), []);

  const begun = hasBegun(responses);
  const clear = () => {
    startOver();
    setIsAsking(false);
    announce('Your answers are cleared. You can undo this until you leave the page.');
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
          <button type="button" class="button button--quiet" onClick={() => setIsAsking(true)}>
            Start over
          </button>
        )}
        {!begun && canUndo && (
          <button type="button" class="button button--quiet" onClick={undoStartOver}>
            Bring my answers back
          </button>
        )}
      </div>
      {isAsking && (
        <div class="notice" role="alert">
          <p>Starting over clears all your answers in this browser. Your plan stays.</p>
          <div class="buttons">
            <button type="button" class="button button--quiet" onClick={clear}>
              Clear my answers
            </button>
            <button type="button" class="button button--quiet" onClick={() => setIsAsking(false)}>
              Keep them
            </button>
          </div>
        </div>
      )}
      <SaveStatus {...{ status, setAside }} what="your answers" ways={assessmentWaysOut} />
    </div>
  );
}
