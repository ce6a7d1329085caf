/** The chart's facts as a table, each area with its sentence and, to open, the answers and the rules it rests on. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import { explainNumber, explainRole } from '../../domain/assessment/explain.ts';
import type { ProfileRow } from '../../domain/assessment/profile.ts';
import { figure } from '../../domain/assessment/scoring.ts';
import { answeredWords, words } from './words.ts';

interface Props {
  readonly rows: readonly ProfileRow[];
  readonly scale: Assessment['scale'];
}

/** The average, the one answer that stands for it, or how many answers there are. */
export function numberOf({ mean, single, answered, of }: ProfileRow): string {
  if (mean !== null) return figure(mean);
  return single === null ? answeredWords(answered, of) : `${single}, ${words.oneAnswer}`;
}

export function AreaTable({ rows, scale }: Props) {
  return (
    <>
      <h2>{words.table}</h2>
      <table class="area-table">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">{words.onTheWhole}</th>
            <th scope="col">{words.average}</th>
            <th scope="col">{words.matters}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.area}>
              <th scope="row">{row.title}</th>
              <td data-label={words.onTheWhole}>{row.word ?? words.notEnough}</td>
              <td data-label={words.average}>{numberOf(row)}</td>
              <td data-label={words.matters}>{row.importanceLabel ?? words.importanceNotSaid}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.areas}</h2>
      {rows.map((row) => (
        <div class="area-words" key={row.area}>
          <h3>{row.title}</h3>
          {(row.role === 'between' || row.role === 'too-few') && <p>{row.feedback}</p>}
          <details>
            <summary class="label">
              {words.yourAnswers}
              <span class="visually-hidden"> {row.title}</span>
            </summary>
            <ul>
              {row.answers.map(({ statement, short, label, rating }) => (
                <li key={statement}>
                  {short}: {label}
                  {rating !== null && ` (${rating})`}
                </li>
              ))}
            </ul>
            <p>{explainNumber(row)}</p>
            <p>{explainRole(row, scale)}</p>
          </details>
        </div>
      ))}
    </>
  );
}
