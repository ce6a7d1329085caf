/** Every answer by area, each with a way to change it. */
import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../domain/assessment/definition.ts';
import { mattersId } from '../../domain/assessment/questions.ts';
import { answerTo, importanceOf, type Responses } from '../../domain/assessment/responses.ts';
import { cellValue } from '../../lib/cells.ts';
import { closingWords } from './closing-words.ts';
import { SwitchLength } from './SwitchLength.tsx';

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly headingId: string;
  readonly heading: string;
  readonly profileHref: string;
  readonly helpLink: ComponentChildren;
  hrefFor(pageId: string): string;
}

interface RowProps {
  readonly short: string;
  /** What sets the link apart from others of the same short words. */
  readonly of?: string;
  readonly given: string;
  readonly href: string;
}

const Row = ({ short, of, given, href }: RowProps) => (
  <div class="answers__row">
    <dt>{short}</dt>
    <dd>{given}</dd>
    <dd>
      <a href={href}>
        {closingWords.change}
        <span class="visually-hidden"> {of ? `${short}: ${of}` : short}</span>
      </a>
    </dd>
  </div>
);

/** The word a reader chose, or what stands in its place. */
function wordOf(definition: Assessment, answer: ReturnType<typeof answerTo>): string {
  if (answer === undefined) return closingWords.unanswered;
  if (answer === 'skipped') return closingWords.skipped;
  if (answer === 'does-not-apply') return definition.doesNotApply;
  return definition.scale[answer]?.label ?? String(answer);
}

function importanceWord(definition: Assessment, value: ReturnType<typeof importanceOf>): string {
  if (value === undefined) return closingWords.unanswered;
  if (value === 'skipped') return closingWords.skipped;
  return definition.importanceScale[value]?.label ?? String(value);
}

export function CheckAnswers(props: Props) {
  const { definition, responses, headingId, heading, profileHref, helpLink, hrefFor } = props;
  const ticked = definition.contexts.options.filter(
    ({ id }) => cellValue(responses.contexts, id) === true,
  );
  const isQuick = responses.length.value === 'quick';
  const mattering = definition.areas.filter(({ id }) => importanceOf(responses, id) === 2);
  return (
    <div class="answers">
      <h1 id={headingId} tabIndex={-1}>
        {heading}
      </h1>
      <p>{closingWords.checkLead}</p>
      <p class="buttons">
        <a class="button" href={profileHref}>
          {closingWords.showProfile}
        </a>
      </p>
      <SwitchLength length={responses.length.value} />
      <h2>How you work</h2>
      <dl>
        <Row
          short="Circumstances"
          given={
            ticked.length > 0 ? ticked.map((each) => each.label).join('; ') : closingWords.none
          }
          href={hrefFor('contexts')}
        />
      </dl>
      {definition.areas.map((area) => (
        <section key={area.id} aria-labelledby={`answers-${area.id}`}>
          <h2 id={`answers-${area.id}`}>{area.title}</h2>
          <dl>
            {area.statements
              .filter(({ id }, at) => !isQuick || at === 0 || answerTo(responses, id) !== undefined)
              .map(({ id, short }) => (
                <Row
                  key={id}
                  short={short}
                  given={wordOf(definition, answerTo(responses, id))}
                  href={hrefFor(id)}
                />
              ))}
            {!isQuick && (
              <Row
                short={closingWords.howMuch}
                of={area.title}
                given={importanceWord(definition, importanceOf(responses, area.id))}
                href={hrefFor(`${area.id}-importance`)}
              />
            )}
          </dl>
        </section>
      ))}
      {isQuick ? (
        <>
          <h2>{closingWords.howMuch}</h2>
          <dl>
            <Row
              short="What matters a lot"
              given={mattering.map((area) => area.title).join('; ') || closingWords.none}
              href={hrefFor(mattersId)}
            />
          </dl>
        </>
      ) : (
        <>
          <h2>The cost of support</h2>
          <dl>
            {definition.strain.statements.map(({ id, short }) => (
              <Row
                key={id}
                short={short}
                given={wordOf(definition, answerTo(responses, id))}
                href={hrefFor(id)}
              />
            ))}
          </dl>
        </>
      )}
      <p class="buttons">
        <a class="button" href={profileHref}>
          {closingWords.showProfile}
        </a>
        {helpLink}
      </p>
    </div>
  );
}
