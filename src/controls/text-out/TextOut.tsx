/** A text on its way out: exactly as it will be, to copy or to save, as plain text or as Markdown. */
import { useState } from 'preact/hooks';
import { asMarkdownText, asPlainText, type TextDocument } from '../../lib/document-text.ts';
import { announce } from '../../platform/announce.ts';
import { copyText } from '../../platform/clipboard.ts';
import { download } from '../../platform/download.ts';
import { printPage } from '../../platform/print.ts';
import { formLabels, words } from './words.ts';

interface Props {
  readonly document: TextDocument;
  /** Without its ending. */
  readonly fileName: string;
  /** The id of the heading above. */
  readonly labelledBy: string;
  /** Whether the page prints the text, and offers to. */
  readonly canPrint?: boolean;
}

export function TextOut({ document, fileName, labelledBy, canPrint = false }: Props) {
  const [form, setForm] = useState<keyof typeof formLabels>('text');
  const [outcome, setOutcome] = useState('');
  const text = (form === 'text' ? asPlainText : asMarkdownText)(document);
  const tell = (sentence: string) => {
    setOutcome(sentence);
    announce(sentence);
  };
  const copy = async () => tell((await copyText(text)) ? words.copied : words.notCopied);
  const save = () => {
    const [name, type] =
      form === 'text' ? [`${fileName}.txt`, 'text/plain'] : [`${fileName}.md`, 'text/markdown'];
    download(name, text, `${type};charset=utf-8`);
    tell(`${words.saving} ${name}. ${words.ifNothing}`);
  };
  return (
    <>
      <fieldset class="text-out__forms not-printed">
        <legend class="visually-hidden">{words.form}</legend>
        {(['text', 'markdown'] as const).map((each) => (
          <label class="tick" key={each}>
            <input
              type="radio"
              name="form"
              checked={form === each}
              onChange={() => setForm(each)}
            />
            <span>{formLabels[each]}</span>
          </label>
        ))}
      </fieldset>
      <section
        class={`text-out ${canPrint ? '' : 'not-printed'}`}
        aria-labelledby={labelledBy}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, and is marked with the keyboard
        tabIndex={0}
        dir="auto"
      >
        {text}
      </section>
      <div class="buttons text-out__ways not-printed">
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button button--quiet" onClick={save}>
          {words.save}
        </button>
        {canPrint && (
          <button type="button" class="button button--quiet" onClick={printPage}>
            {words.print}
          </button>
        )}
      </div>
      {outcome && <p class="status-line not-printed">{outcome}</p>}
    </>
  );
}
