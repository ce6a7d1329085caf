/** The message as it will be sent: live from the blanks, or changed by hand; and the ways it leaves the page. */
import { useState } from 'preact/hooks';
import { draftText } from '../../domain/words/drafts.ts';
import { labelsLeft, piecesOf } from '../../domain/words/fill.ts';
import { isLongForMail, mailLink } from '../../domain/words/mail-link.ts';
import { announce } from '../../platform/announce.ts';
import { copyText } from '../../platform/clipboard.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { printPage } from '../../platform/print.ts';
import { type ComposerTemplate, textIn } from './template-props.ts';
import type { DraftInHand } from './use-draft.ts';
import { blanksOpen, words } from './words.ts';

interface Props {
  readonly template: ComposerTemplate;
  readonly draft: DraftInHand;
  /** Whether the page offers to print it. */
  readonly canPrint?: boolean;
  readonly level?: 'h2' | 'h3';
}

export function MessagePaper({ template, draft, canPrint = false, level: Heading = 'h2' }: Props) {
  const [said, setSaid] = useState('');
  const { tone, values, ownText } = draft;
  const pieces = piecesOf(textIn(template, tone).trim(), template.fields, values);
  const text = draftText({ ownText, values }, textIn(template, tone), template.fields);
  const mail = { subject: '', body: text };
  const copy = async () => {
    const outcome = (await copyText(text)) ? words.copied : words.notCopied;
    setSaid(outcome);
    announce(outcome);
  };
  const title = tone === 'sheet' ? words.sheet : words.message;
  return (
    <section class="composer__message" aria-label={title}>
      <Heading class="not-printed">{title}</Heading>
      {ownText === null ? (
        <div class="words composer__paper" dir="auto">
          {pieces.map((piece, index) => {
            if (piece.kind === 'text') {
              // An open blank of a sheet is a line of its own, and ends itself.
              const isAfterLine = tone === 'sheet' && pieces[index - 1]?.kind === 'blank';
              return isAfterLine ? piece.text.replace(/^\n/, '') : piece.text;
            }
            return piece.kind === 'blank' ? (
              <span class="words__blank" key={index}>
                <span class="visually-hidden">{words.blank}</span>
                {piece.label}
              </span>
            ) : (
              <span class="words__filled" dir="auto" key={index}>
                {piece.text}
              </span>
            );
          })}
        </div>
      ) : (
        <>
          <label class="field not-printed">
            <span class="field__label">{words.handLabel}</span>
            <textarea
              class="field__input field__input--boxed"
              id="composer-text"
              rows={8}
              dir="auto"
              value={ownText}
              onInput={(event) => draft.writeAll(event.currentTarget.value)}
            />
          </label>
          <div class="words composer__paper only-printed" dir="auto">
            {ownText}
          </div>
        </>
      )}
      <div class="not-printed composer__out">
        <p class="status-line">
          {ownText === null ? blanksOpen(labelsLeft(pieces).length) : words.handNote}
        </p>
        <div class="buttons">
          <button type="button" class="button" onClick={copy}>
            {words.copy}
          </button>
          {tone !== 'sheet' && (
            <a class="button button--quiet" href={mailLink(mail)}>
              {words.mail}
            </a>
          )}
          {canPrint && (
            <button type="button" class="button button--quiet" onClick={printPage}>
              {words.print}
            </button>
          )}
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              draft.writeAll(ownText === null ? text : null);
              focusAfterRender(
                ownText === null ? 'composer-text' : `blank-${template.fields[0]?.id}`,
              );
            }}
          >
            {ownText === null ? words.byHand : words.backToBlanks}
          </button>
        </div>
        {said !== '' && <p class="status-line">{said}</p>}
        {tone !== 'sheet' && isLongForMail(mail) && <p class="status-line">{words.longMail}</p>}
      </div>
    </section>
  );
}
