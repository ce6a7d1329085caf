/** One file with everything, locked if the reader wants. */
import { useState } from 'preact/hooks';
import { longDate } from '../../lib/long-date.ts';
import { announce } from '../../platform/announce.ts';
import { canLock } from '../../platform/passphrase.ts';
import { backupText, downloadBackup } from '../../stores/backup.ts';
import { lastCopy } from '../../stores/keep-copy.ts';
import { PassphraseField } from './PassphraseField.tsx';
import { words } from './words.ts';

export function BackUp() {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [text, setText] = useState<string | null>(null);
  const last = lastCopy();
  const make = async (event: Event) => {
    event.preventDefault();
    try {
      await downloadBackup(passphrase);
      setSaid(words.madeBackup);
      announce(words.madeBackup);
    } catch {
      setSaid(words.lockFailed);
      announce(words.lockFailed);
    }
  };
  return (
    <section aria-labelledby="back-up">
      <h2 id="back-up">{words.backUp}</h2>
      <p>{words.backUpLead}</p>
      {last && <p class="label quiet">{words.lastCopy(longDate(last))}</p>}
      <form onSubmit={(event) => void make(event)}>
        {canLock() ? (
          <PassphraseField
            label={words.passphrase}
            hint={words.passphraseHint}
            value={passphrase}
            onInput={setPassphrase}
          />
        ) : (
          <p class="label quiet">{words.noLock}</p>
        )}
        <div class="buttons my-data__do">
          <button type="submit" class="button">
            {words.makeBackup}
          </button>
        </div>
      </form>
      {said && <p class="status-line">{said}</p>}
      <details onToggle={(event) => setText(event.currentTarget.open ? backupText() : null)}>
        <summary>{words.asText}</summary>
        {text !== null && (
          <textarea
            class="field__input field__input--boxed my-data__copy"
            aria-label={words.asTextLabel}
            readOnly
            rows={8}
            value={text}
          />
        )}
      </details>
    </section>
  );
}
