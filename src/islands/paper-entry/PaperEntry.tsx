/** Typing in a paper sheet: one small box for each mark, kept as it is typed; what can't be read is listed and changes nothing. */
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { answerTo, emptyResponses, tickedContexts } from '../../domain/assessment/responses.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import {
  $responses,
  $responsesSetAside,
  $responsesStatus,
  assessmentWaysOut,
  chooseLength,
  openAssessment,
  tickContext,
} from '../../stores/assessment.ts';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { type Box, isMark, sheetsOf, storedMark, storeMark } from './boxes.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { SheetBoxes } from './SheetBoxes.tsx';
import { words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly profileHref: string;
  readonly checkHref: string;
}

const summaryId = 'entry-problems';
const doneId = 'entry-done';

function PaperEntry({ definition, profileHref, checkHref }: Props) {
  const responses = useStore($responses, { ssr: () => emptyResponses });
  const status = useStore($responsesStatus);
  const setAside = useStore($responsesSetAside);
  const [isOpen, setIsOpen] = useState(false);
  /** What stands in a box while it is not what is stored. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [outcome, setOutcome] = useState<'none' | 'problems' | 'whole'>('none');
  const sheets = useMemo(() => sheetsOf(definition), [definition]);

  // Waits for the page to be alive, then reads the stored answers.
  useEffect(() => {
    openAssessment();
    setIsOpen(true);
  }, []);
  // Waits for the outcome to stand on the page, then goes to it.
  useLayoutEffect(settleFocus);

  if (!isOpen) return <Opening>{words.opening}</Opening>;

  const textIn = (box: Box): string => typed[box.id] ?? storedMark(box, responses);
  const unread = sheets.flatMap((sheet) => sheet.boxes).filter((box) => !isMark(box, textIn(box)));
  const type = (box: Box, text: string) => {
    setTyped((now) => ({ ...now, [box.id]: text }));
    storeMark(box, text);
    setOutcome('none');
  };
  const finish = (event: Event) => {
    event.preventDefault();
    if (unread.length === 0) {
      const { areas } = definition;
      const isFull = areas.some((area) =>
        area.statements.some(
          ({ id }, at) => at > 0 && answerTo($responses.get(), id) !== undefined,
        ),
      );
      chooseLength(isFull ? 'full' : 'quick');
    }
    setOutcome(unread.length > 0 ? 'problems' : 'whole');
    focusAfterRender(unread.length > 0 ? summaryId : doneId);
  };
  const ticked = tickedContexts(responses);
  return (
    <form class="entry" onSubmit={finish} noValidate>
      {outcome === 'problems' && <ErrorSummary id={summaryId} boxes={unread} textIn={textIn} />}
      <fieldset class="entry__contexts">
        <legend>{words.circumstances}</legend>
        {definition.contexts.options.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ticked.includes(id)}
              onChange={(event) => tickContext(id, event.currentTarget.checked)}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <div class="entry__sheets">
        {sheets.map((sheet) => (
          <SheetBoxes
            key={sheet.title}
            {...{ sheet, textIn }}
            isTold={outcome === 'problems'}
            onType={type}
          />
        ))}
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {words.done}
        </button>
      </div>
      {outcome === 'whole' && (
        <div class="notice">
          <p id={doneId} tabIndex={-1}>
            {words.whole}
          </p>
          <p class="buttons">
            <a class="button" href={profileHref}>
              {words.showProfile}
            </a>
            <a href={checkHref}>{words.checkAnswers}</a>
          </p>
        </div>
      )}
      <SaveStatus {...{ status, setAside }} what="your answers" ways={assessmentWaysOut} />
    </form>
  );
}

export default guarded(PaperEntry);
