/** A chosen file: checked, shown with what it would change, then merged or put in place of what is here. */
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { announce } from '../../platform/announce.ts';
import { momentInWords } from '../../platform/clock.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import {
  $beforeRestore,
  type Backup,
  findBeforeRestore,
  findEarlierWork,
  forgetBefore,
  openBackup,
  type OpenProblem,
  type Restored,
  restore,
  type RestoreHow,
  returnToBefore,
} from '../../stores/backup.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { Preview } from './Preview.tsx';
import { fileProblems, words } from './words.ts';

export function Restore({ titleOf }: { readonly titleOf: (name: string) => string }) {
  const before = useStore($beforeRestore);
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<OpenProblem['kind'] | null>(null);
  const [backup, setBackup] = useState<Backup | null>(null);
  const [earlier, setEarlier] = useState<Backup | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  // Waits for the page to be alive: a state before a restore may be kept from an earlier visit.
  useEffect(() => {
    findBeforeRestore();
    setEarlier(findEarlierWork());
  }, []);

  const open = async (chosen: File, secret: string) => {
    setFile(chosen);
    setSaid([]);
    setBackup(null);
    const opened = await openBackup(chosen, secret);
    setProblem(opened.ok ? null : opened.error.kind);
    if (!opened.ok) return;
    setBackup(opened.value);
    setPassphrase('');
    focusAfterRender('restore-preview');
  };
  const say = (sentences: readonly string[]) => {
    setSaid(sentences);
    announce(sentences.join(' '));
  };
  const tell = ({ isWayBackKept, failed }: Restored, done: string) => {
    const titles = failed.map(({ name }) => titleOf(name)).join(', ');
    say([
      ...(failed.length > 0 ? [words.notRestored(titles)] : [done]),
      ...(isWayBackKept ? [] : [words.wayBackHere]),
    ]);
    focusAfterRender('restore-file');
  };
  const take = (how: RestoreHow) => {
    if (!backup) return;
    setBackup(null);
    setFile(null);
    tell(restore(backup, how), words.restored);
    setEarlier(findEarlierWork());
  };
  const cancel = () => {
    setBackup(null);
    setFile(null);
    say([words.canceled]);
    focusAfterRender('restore-file');
  };
  const goBack = () => {
    const returned = returnToBefore();
    if (returned) tell(returned, words.wentBack);
  };
  const when = before === null ? '' : (momentInWords(before) ?? before);
  const isLocked = problem === 'locked' || problem === 'wrong-passphrase';
  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{words.restore}</h2>
      <p>{words.restoreLead}</p>
      {earlier && !backup && (
        <div class="notice">
          <p>{words.earlier}</p>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              setBackup(earlier);
              focusAfterRender('restore-preview');
            }}
          >
            {words.lookAtEarlier}
          </button>
        </div>
      )}
      <label class="field">
        <span class="field__label">{words.choose}</span>
        <input
          type="file"
          id="restore-file"
          accept=".json,application/json"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // So that choosing the same file again is heard again.
            event.currentTarget.value = '';
            if (chosen) void open(chosen, '');
          }}
        />
      </label>
      {problem && (
        <p class="notice" role="alert">
          {fileProblems[problem]}
        </p>
      )}
      {isLocked && file && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void open(file, passphrase);
          }}
        >
          <PassphraseField label={words.passphraseFor} value={passphrase} onInput={setPassphrase} />
          <div class="buttons my-data__do">
            <button type="submit" class="button button--quiet">
              {words.unlock}
            </button>
          </div>
        </form>
      )}
      {backup && <Preview {...{ backup, titleOf, cancel }} onTake={take} />}
      {said.map((sentence) => (
        <p class="status-line" key={sentence}>
          {sentence}
        </p>
      ))}
      {before !== null && (
        <div class="notice">
          <p>{words.wayBack(when)}</p>
          <div class="buttons">
            <button type="button" class="button button--quiet" onClick={goBack}>
              {words.goBack}
            </button>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                forgetBefore();
                focusAfterRender('restore-file');
              }}
            >
              {words.letGo}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
