/** What is in a chosen file and what taking it in would change, before anything does. */
import { momentInWords } from '../../platform/clock.ts';
import { type Backup, previewOf, type RestoreHow } from '../../stores/backup.ts';
import { changesText, sectionProblems, words } from './words.ts';

interface Props {
  readonly backup: Backup;
  readonly titleOf: (name: string) => string;
  readonly onTake: (how: RestoreHow) => void;
  readonly cancel: () => void;
}

export function Preview({ backup, titleOf, onTake, cancel }: Props) {
  const sections = previewOf(backup);
  const when = backup.madeAt === null ? null : momentInWords(backup.madeAt);
  const canRestore = sections.some(({ problem }) => problem === null);
  return (
    <div class="my-data__preview">
      <h3 id="restore-preview" tabIndex={-1}>
        {words.preview}
      </h3>
      {when && <p>{words.madeAt(when)}</p>}
      <ul class="listing" role="list">
        {sections.map(({ name, entries, setAside, changes, problem }) => (
          <li key={name}>
            <h4>{titleOf(name)}</h4>
            {problem ? (
              <p>{sectionProblems[problem]}</p>
            ) : (
              <dl class="my-data__changes">
                <dt>{words.inFile}</dt>
                <dd>
                  {words.entries(entries)}
                  {setAside > 0 && ` ${words.setAside(setAside)}`}
                </dd>
                <dt>{words.ifMerged}</dt>
                <dd>{changesText(changes.merge)}</dd>
                <dt>{words.ifReplaced}</dt>
                <dd>{changesText(changes.replace)}</dd>
              </dl>
            )}
          </li>
        ))}
      </ul>
      {backup.unknown.length > 0 && <p>{words.unknown(backup.unknown.join(', '))}</p>}
      {canRestore && (
        <p class="label quiet">
          {words.mergeHint} {words.replaceHint}
        </p>
      )}
      <div class="buttons">
        {canRestore && (
          <>
            <button type="button" class="button" onClick={() => onTake('merge')}>
              {words.merge}
            </button>
            <button type="button" class="button button--quiet" onClick={() => onTake('replace')}>
              {words.replace}
            </button>
          </>
        )}
        <button type="button" class="button button--quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
