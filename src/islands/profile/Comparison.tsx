/** An earlier self-assessment beside the present one: sentences, small charts and table from one comparison. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import {
  type AreaComparison,
  compareWith,
  comparisonSentence,
} from '../../domain/assessment/compare.ts';
import type { EarlierAssessment, Responses } from '../../domain/assessment/responses.ts';
import { figure, ordinaryVariation } from '../../domain/assessment/scoring.ts';
import { daysBetween } from '../../lib/calendar-date.ts';
import { longDate } from '../../lib/long-date.ts';
import { readToday } from '../../stores/assessment-rounds.ts';
import { Scale } from './Scale.tsx';
import { apartWords, noiseWords, words } from './words.ts';

interface Props {
  readonly definition: Assessment;
  readonly responses: Responses;
  readonly earlier: EarlierAssessment;
}

function verdictOf(each: AreaComparison): string {
  if (each.kind !== 'compared') return words.notCompared;
  if (each.change === 0) return words.same;
  return each.isOrdinary ? words.ordinary : words.beyond;
}

/** "+1.25", "−0.5", "0". */
const signed = (value: number): string =>
  value < 0 ? `−${figure(-value)}` : `${value > 0 ? '+' : ''}${figure(value)}`;

export function Comparison({ definition, responses, earlier }: Props) {
  const areas = compareWith(definition, earlier, responses);
  const now = responses.finished.value?.on ?? readToday();
  return (
    <>
      <p>
        {apartWords(longDate(earlier.on), longDate(now), Math.abs(daysBetween(earlier.on, now)))}
      </p>
      <p>{noiseWords(ordinaryVariation)}</p>
      <ul>
        {areas.map((each) => (
          <li key={each.area}>{comparisonSentence(each)}</li>
        ))}
      </ul>
      <figure class="areas">
        <ul role="list">
          {areas.map((each) => (
            <li class="areas__row" key={each.area}>
              <span class="areas__title">{each.title}</span>
              <Scale
                scale={definition.scale}
                marks={
                  each.kind === 'compared'
                    ? [
                        { at: each.before, shape: 'circle' },
                        { at: each.now, shape: 'full' },
                      ]
                    : []
                }
              />
              <span class="areas__word">{verdictOf(each)}</span>
            </li>
          ))}
        </ul>
        <p class="areas__ends" aria-hidden="true">
          <span>{definition.scale[0]?.label}</span>
          <span>{definition.scale.at(-1)?.label}</span>
        </p>
        <figcaption>The open circle is then, the full diamond is now.</figcaption>
      </figure>
      <table class="area-table">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.nowWord}</th>
            <th scope="col">{words.difference}</th>
            <th scope="col">{words.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {areas.map((each) => {
            const numbers =
              each.kind === 'compared'
                ? [figure(each.before), figure(each.now), signed(each.change)]
                : ['–', '–', '–'];
            return (
              <tr key={each.area}>
                <th scope="row">{each.title}</th>
                <td data-label={words.before}>{numbers[0]}</td>
                <td data-label={words.nowWord}>{numbers[1]}</td>
                <td data-label={words.difference}>{numbers[2]}</td>
                <td data-label={words.verdict}>{verdictOf(each)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
