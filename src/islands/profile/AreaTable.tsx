/** The chart's facts as a table, each area with its sentence and, to open, the answers it rests on. */
import type { ProfileRow } from '../../domain/assessment/profile.ts';
import { answeredWords, words } from './words.ts';

export function AreaTable({ rows }: { readonly rows: readonly ProfileRow[] }) {
  return (
    <>
      <h2>{words.table}</h2>
      <table class="area-table">
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">On the whole</th>
            <th scope="col">Average, 0 to 4</th>
            <th scope="col">Matters to me</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ area, title, word, mean, importanceLabel, answered, of }) => (
            <tr key={area}>
              <th scope="row">{title}</th>
              <td data-label="On the whole">{word ?? words.notEnough}</td>
              <td data-label="Average, 0 to 4">
                {mean === null ? answeredWords(answered, of) : mean.toFixed(1)}
              </td>
              <td data-label="Matters to me">{importanceLabel ?? 'Not said'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.areas}</h2>
      {rows.map(({ area, title, feedback, answers, role }) => (
        <div class="area-words" key={area}>
          <h3>{title}</h3>
          {(role === 'between' || role === 'too-few') && <p>{feedback}</p>}
          <details>
            <summary class="label">{words.yourAnswers}</summary>
            <ul>
              {answers.map(({ statement, short, label }) => (
                <li key={statement}>
                  {short}: {label}
                </li>
              ))}
            </ul>
          </details>
        </div>
      ))}
    </>
  );
}
