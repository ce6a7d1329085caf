/** Tone and blanks of a message, as lines of a paper form with an example under each label. */
import { useState } from 'preact/hooks';
import { isPersonBlank, type Values, writtenIn } from '../../domain/words/fill.ts';
import type { Tone } from '../../domain/words/drafts.ts';
import type PeopleOffer from './PeopleOffer.tsx';
import type { ComposerTemplate } from './template-props.ts';
import { toneLabels, words } from './words.ts';

interface Props {
  readonly template: ComposerTemplate;
  readonly tone: Tone;
  readonly values: Values;
  /** Names to offer where a person is asked for, beside those of the network. */
  readonly people: readonly string[];
  choose(tone: Tone): void;
  write(blank: string, text: string): void;
}

export function BlankFields({ template, tone, values, people, choose, write }: Props) {
  // Loaded when the reader comes to the blank of a person; without it the blank is written by hand.
  const [{ Offer }, setOffer] = useState<{ Offer?: typeof PeopleOffer }>({});
  const offer = () =>
    import('./PeopleOffer.tsx').then(
      (loaded) => setOffer({ Offer: loaded.default }),
      () => undefined,
    );
  return (
    <>
      {template.texts.length > 1 && (
        <fieldset class="composer__tones">
          <legend class="field__label">{words.tone}</legend>
          {template.texts.map((each) => (
            <label key={each.tone}>
              <input
                type="radio"
                name="tone"
                checked={each.tone === tone}
                onChange={() => choose(each.tone)}
              />{' '}
              {toneLabels[each.tone]}
            </label>
          ))}
        </fieldset>
      )}
      {template.fields.map(({ id, label, example }) => {
        const shared = {
          id: `blank-${id}`,
          class: 'field__input',
          dir: 'auto',
          'aria-describedby': `example-${id}`,
        } as const;
        const raw = Object.hasOwn(values, id) ? (values[id] ?? '') : writtenIn(values, id);
        return (
          <div class="field" key={id}>
            <label class="field__label composer__label" for={shared.id}>
              {label}
            </label>
            {isPersonBlank(id) ? (
              <input
                {...shared}
                value={raw}
                autocomplete="off"
                onFocus={offer}
                onInput={(event) => write(id, event.currentTarget.value)}
              />
            ) : (
              <textarea
                {...shared}
                rows={1}
                value={raw}
                onInput={(event) => write(id, event.currentTarget.value)}
              />
            )}
            <span class="field__hint" id={`example-${id}`}>
              {words.example} {example}
            </span>
            {Offer && isPersonBlank(id) && (
              <Offer
                blankId={shared.id}
                written={raw}
                others={people}
                onChoose={(name) => write(id, name)}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
