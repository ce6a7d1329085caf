/** The profile: a letter to the reader from their own answers. Text, chart and table are drawn from one model. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { nobodyFor } from '../../domain/assessment/nobody.ts';
import { buildProfile } from '../../domain/assessment/profile.ts';
import { hasBegun } from '../../domain/assessment/questions.ts';
import { emptyResponses } from '../../domain/assessment/responses.ts';
import type { StrategySummary } from '../../domain/assessment/suggestions.ts';
import { longDate } from '../../lib/long-date.ts';
import {
  $responses,
  $responsesSetAside,
  $responsesStatus,
  assessmentWaysOut,
  openAssessment,
} from '../../stores/assessment.ts';
import { finishAssessment } from '../../stores/assessment-rounds.ts';
import { $listedKinds, openListedKinds } from '../../stores/listed-kinds.ts';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { HelpText } from '../help-text/HelpText.tsx';
import { later } from '../../controls/later.tsx';
import { KeepCopy } from '../../controls/save-status/KeepCopy.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { AreaChart } from './AreaChart.tsx';
import { AreaTable } from './AreaTable.tsx';
import { OverTime } from './OverTime.tsx';
import { SuggestionBlock } from './SuggestionBlock.tsx';
import { datedWords, words } from './words.ts';

const ProfileText = later(() => import('./ProfileText.tsx'));

interface Props {
  readonly definition: Assessment;
  readonly strategies: readonly StrategySummary[];
  readonly kindLabels: Readonly<Record<string, string>>;
  readonly kindPhrases: Readonly<Record<string, string>>;
  readonly assessmentHref: string;
  readonly checkHref: string;
  readonly planHref: string;
  readonly networkHref: string;
  readonly strategiesHref: string;
  readonly questionsHref: string;
  readonly aboutHref: string;
  readonly helpHref: string;
}

function Profile(props: Props) {
  const { definition, strategies, assessmentHref, checkHref, planHref, strategiesHref } = props;
  const responses = useStore($responses, { ssr: () => emptyResponses });
  const status = useStore($responsesStatus);
  const setAside = useStore($responsesSetAside);
  const listed = useStore($listedKinds);
  const [isOpen, setIsOpen] = useState(false);
  const [isText, setIsText] = useState(false);

  // Waits for the page to be alive: reads the answers, and remembers that the profile was seen.
  useEffect(() => {
    openAssessment();
    if (hasBegun($responses.get())) finishAssessment(definition.version);
    setIsOpen(true);
    void openListedKinds();
  }, [definition]);

  const profile = useMemo(
    () => buildProfile(definition, responses, [...strategies]),
    [definition, responses, strategies],
  );
  const saving = (
    <SaveStatus {...{ status, setAside }} what="your answers" ways={assessmentWaysOut} />
  );

  if (!isOpen) return <Opening>{words.opening}</Opening>;
  if (!hasBegun(responses)) {
    return (
      <>
        <p class="lead">{words.empty}</p>
        <p class="not-printed">
          <a class="button" href={assessmentHref}>
            {words.begin}
          </a>
        </p>
        <OverTime {...{ definition, responses, questionsHref: props.questionsHref }} />
        {saving}
      </>
    );
  }
  const { rows, suggestions } = profile;
  const finished = responses.finished.value;
  const dated = finished ? datedWords(longDate(finished.on)) : '';
  const nobody = nobodyFor(
    suggestions.map((each) => each.strategy),
    listed,
  );
  return (
    <div class="profile">
      {dated && <p class="label quiet">{dated}</p>}
      {profile.opening.map((line) => (
        <p class="lead" key={line}>
          <HelpText text={line} helpHref={props.helpHref} />
        </p>
      ))}
      {profile.isAllLow && (
        <p class="not-printed">
          <a href={props.helpHref}>{words.helpNow}</a>
        </p>
      )}
      {profile.isQuick && (
        <p class="not-printed">
          {words.quickNote} <a href={`${props.questionsHref}#full`}>{words.answerRest}</a>
        </p>
      )}
      <h2>{words.chart}</h2>
      <AreaChart rows={rows} scale={definition.scale} />

      <h2>{suggestions.length === 3 ? words.suggestions : words.suggestionsFew}</h2>
      {profile.advice.length > 0 && (
        <ul class="advice">
          {profile.advice.map(({ context, because, advice }) => (
            <li key={context}>
              Because {because}: {advice}
            </li>
          ))}
        </ul>
      )}
      {suggestions.length === 0 && (
        <p>
          {words.noSuggestions} <a href={strategiesHref}>Strategies</a>
        </p>
      )}
      {suggestions.map((suggestion, at) => (
        <SuggestionBlock
          key={suggestion.strategy.id}
          {...{ suggestion, planHref }}
          networkHref={props.networkHref}
          definition={definition}
          kindLabels={props.kindLabels}
          kindPhrases={props.kindPhrases}
          nobody={nobody[at] ?? null}
        />
      ))}

      {profile.strain.length > 0 && (
        <>
          <h2>{words.strain}</h2>
          {profile.strain.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      )}

      <AreaTable rows={rows} scale={definition.scale} />

      <h2>{words.limits}</h2>
      <ul>
        {definition.limits.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <OverTime {...{ definition, responses, questionsHref: props.questionsHref }} />
      <ul class="profile__ways not-printed" role="list">
        <li>
          <a href={checkHref}>{words.change}</a>
        </li>
        <li>
          <a href={props.aboutHref}>{words.about}</a>
        </li>
        <li>
          <a href={props.helpHref}>{words.helpNow}</a>
        </li>
        <li>
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={isText}
            onClick={() => setIsText(!isText)}
          >
            {words.asText}
          </button>
        </li>
      </ul>
      {isText && <ProfileText {...{ profile, dated }} limits={definition.limits} />}
      {saving}
      <KeepCopy {...{ status }} isFinished={responses.finished.value !== null} />
    </div>
  );
}

export default guarded(Profile);
