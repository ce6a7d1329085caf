/** Three people in the order in which the reader would turn to them; the order is changed with buttons. */
import { type HardDay, lineOf, type Place, places } from '../../domain/hard-day/model.ts';
import { announce } from '../../platform/announce.ts';
import { focusAfterRender } from '../../platform/focus.ts';
import { exchangePeople, writeLine } from '../../stores/hard-day.ts';
import { NamedButton } from '../../controls/written/NamedButton.tsx';
import { NameOffer } from '../../controls/written/NameOffer.tsx';
import { WrittenLine } from '../../controls/written/WrittenLine.tsx';
import { lineLabels, placeNames, words } from './words.ts';

export function People({ page }: { readonly page: HardDay }) {
  const everyone = places.map((place) => lineOf(page, `person-${place}`)).join(' ');
  const move = (from: Place, to: Place) => {
    const name = lineOf(page, `person-${from}`).trim() || placeNames[from];
    exchangePeople(from, to);
    announce(`${name} is now number ${to}.`);
    focusAfterRender(`person-${to}`);
  };
  return (
    <ol class="hard-day__people" role="list">
      {places.map((place) => {
        const about = lineOf(page, `person-${place}`).trim() || placeNames[place];
        const before = places.find((each) => each === place - 1);
        const after = places.find((each) => each === place + 1);
        return (
          <li key={place}>
            <WrittenLine
              id={`person-${place}`}
              name="person"
              label={lineLabels[`person-${place}`]}
              value={lineOf(page, `person-${place}`)}
              onWrite={(text) => writeLine(`person-${place}`, text)}
            />
            {lineOf(page, `person-${place}`) === '' && (
              <NameOffer
                fieldId={`person-${place}`}
                written=""
                beside={everyone}
                onWrite={(name) => writeLine(`person-${place}`, name)}
              />
            )}
            <WrittenLine
              id={`person-${place}-reach`}
              name="reach"
              label={lineLabels[`person-${place}-reach`]}
              value={lineOf(page, `person-${place}-reach`)}
              onWrite={(text) => writeLine(`person-${place}-reach`, text)}
            />
            <div class="sheet__buttons">
              {before && (
                <NamedButton
                  label={words.earlier}
                  about={about}
                  onPress={() => move(place, before)}
                />
              )}
              {after && (
                <NamedButton label={words.later} about={about} onPress={() => move(place, after)} />
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
