/** One question with its radios: a statement, how much an area matters, or strain. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import { type Page, progressOf } from '../../domain/assessment/questions.ts';
import {
  type Answer,
  answerTo,
  type Importance,
  importanceOf,
  type Responses,
} from '../../domain/assessment/responses.ts';
import type { ComponentChildren } from 'preact';
import { answerStatement, rateArea } from '../../stores/assessment.ts';
import { answerId, NumberKeys } from './NumberKeys.tsx';
import { oneMore, partWords, progressWords, strainWords, words } from './words.ts';

type QuestionPage = Extract<Page, { kind: 'statement' | 'importance' | 'strain' }>;

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly page: QuestionPage;
  readonly headingId: string;
  /** What stands between the answers and the switch for number keys. */
  readonly children: ComponentChildren;
}

interface Choice {
  /** What stands on the paper sheet beside the box. */
  readonly mark: string;
  readonly label: string;
  readonly isChosen: boolean;
  choose(): void;
}

/** The question's words and its choices. */
function askedOn({ definition, responses, page }: Omit<Props, 'children'>): {
  opening?: string;
  part?: string;
  text: string;
  choices: Choice[];
} {
  if (page.kind === 'importance') {
    const chosen = importanceOf(responses, page.areaId);
    return {
      text: page.area.importance,
      choices: definition.importanceScale.map(({ value, label }) => ({
        mark: String(value),
        label,
        isChosen: chosen === value,
        // The schema holds the scale to 0, 1, 2.
        choose: () => rateArea(page.areaId, value as Importance),
      })),
    };
  }
  const chosen = answerTo(responses, page.id);
  const stem = page.kind === 'strain' ? definition.strain.stem : definition.stem;
  const opening = page.kind === 'strain' ? definition.strain.opening : page.area.opening;
  const isFirst = page.kind === 'strain' ? page.isFirst : page.isFirstOfArea;
  const choice = (mark: string, label: string, value: Answer): Choice => ({
    mark,
    label,
    isChosen: chosen === value,
    choose: () => answerStatement(page.id, value),
  });
  return {
    ...(isFirst ? { opening } : {}),
    ...(page.kind === 'statement' && isFirst && page.part.statements > 1
      ? { part: partWords(page.part.number, page.part.of, page.part.statements) }
      : {}),
    text: `${stem.replace(/[\s…]+$/, '')} ${page.statement.text}`,
    choices: [
      // The schema holds the scale to 0 to 4.
      ...definition.scale.map(({ value, label }) => choice(String(value), label, value as Answer)),
      choice('x', definition.doesNotApply, 'does-not-apply'),
    ],
  };
}

export function Question(props: Props) {
  const { definition, page, headingId } = props;
  const { opening, part, text, choices } = askedOn(props);
  const progress = progressOf(page);
  return (
    <>
      {progress && (
        <div class="asking__progress">
          <p class="label quiet">
            {page.kind === 'importance'
              ? oneMore(progress.areaTitle)
              : progressWords(progress.number, progress.of, progress.areaTitle)}
          </p>
          <svg viewBox="0 0 240 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="asking__track" width="240" height="4" />
            <rect class="asking__done" width={(240 * progress.number) / progress.of} height="4" />
          </svg>
        </div>
      )}
      {page.kind === 'strain' && (
        <p class="label quiet asking__progress">
          {strainWords(page.isFirst ? 1 : 2, definition.strain.statements.length)}
        </p>
      )}
      {part && <p class="asking__part label">{part}</p>}
      {opening && <p class="asking__opening">{opening}</p>}
      <fieldset>
        <legend>
          <h1 id={headingId} tabIndex={-1}>
            {text}
          </h1>
        </legend>
        <div class="choices">
          {choices.map(({ mark, label, isChosen, choose }) => (
            <label class="choice" key={mark}>
              <input
                type="radio"
                name={page.id}
                id={answerId(mark)}
                checked={isChosen}
                onChange={choose}
              />
              <span class="choice__label">{label}</span>
              <span class="choice__mark" aria-hidden="true">
                {mark}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="label quiet asking__hint">{words.skipHint}</p>
      {props.children}
      <NumberKeys choices={choices} />
    </>
  );
}
