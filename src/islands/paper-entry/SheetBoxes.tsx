/** The boxes of one area: number, a few words, a box to type one mark into. */
import { type Box, isMark, type Sheet } from './boxes.ts';
import { notAMark } from './words.ts';

interface Props {
  readonly sheet: Sheet;
  /** Whether unread marks are told yet. */
  readonly isTold: boolean;
  textIn(box: Box): string;
  onType(box: Box, text: string): void;
}

/** Id of a box, for the links of the error summary. */
export const boxId = (box: Box): string => `box-${box.id}`;

export function SheetBoxes({ sheet, isTold, textIn, onType }: Props) {
  return (
    <fieldset>
      <legend>{sheet.title}</legend>
      {sheet.boxes.map((box) => {
        const text = textIn(box);
        const isWrong = isTold && !isMark(box, text);
        return (
          <div class="entry__line" key={box.id}>
            <label for={boxId(box)}>
              {box.kind === 'answer' && <b>{box.name.replace('Question ', '')} </b>}
              {box.short}
            </label>
            <input
              id={boxId(box)}
              class="entry__box"
              size={2}
              maxLength={3}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              value={text}
              aria-invalid={isWrong}
              aria-describedby={isWrong ? `${boxId(box)}-problem` : undefined}
              onFocus={(event) => event.currentTarget.select()}
              onInput={(event) => onType(box, event.currentTarget.value)}
            />
            {isWrong && (
              <p class="entry__problem" id={`${boxId(box)}-problem`}>
                {notAMark(box.name, text, box.kind)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
