/** The network: the list first, then the map drawn from it, what it shows in sentences, and the table. */
import { UndoButtons } from '../../controls/undo/UndoButtons.tsx';
import { guarded } from '../../controls/boundary/Boundary.tsx';
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Narrowing } from '../../domain/network/arrange.ts';
import type { NetworkDefinition } from '../../domain/network/definition.ts';
import { readGaps } from '../../domain/network/findings.ts';
import { measure } from '../../domain/network/measures.ts';
import type { NetworkWords } from '../../domain/network/words.ts';
import { today } from '../../platform/clock.ts';
import { focusAfterRender, settleFocus } from '../../platform/focus.ts';
import {
  $network,
  $networkSetAside,
  $networkStatus,
  $people,
  networkWaysOut,
  networkWork,
  openNetwork,
} from '../../stores/network.ts';
import { NetworkMap } from '../network-map/NetworkMap.tsx';
import { PaperNetwork } from '../network-print/PaperNetwork.tsx';
import { later } from '../../controls/later.tsx';
import { Opening } from '../../controls/save-status/Opening.tsx';
import { SaveStatus } from '../../controls/save-status/SaveStatus.tsx';
import { AddPerson } from './AddPerson.tsx';
import { Example } from './Example.tsx';
import { Gaps, type GapStrategy } from './Gaps.tsx';
import { KindsTable } from './KindsTable.tsx';
import { PeopleList } from './PeopleList.tsx';
import { factWordsOf, words } from './words.ts';

const NetworkText = later(() => import('./NetworkText.tsx'));

interface Props {
  readonly names: NetworkWords;
  readonly rules: NetworkDefinition['rules'];
  readonly example: NetworkDefinition['example'];
  readonly strategies: readonly GapStrategy[];
  readonly printHref: string;
  readonly blankHref: string;
}

function Network({ names, rules, example, strategies, printHref, blankHref }: Props) {
  const network = useStore($network);
  const people = useStore($people);
  const status = useStore($networkStatus);
  const setAside = useStore($networkSetAside);
  const [isOpen, setIsOpen] = useState(false);
  const [isExample, setIsExample] = useState(false);
  const [isText, setIsText] = useState(false);
  const [narrowing, setNarrowing] = useState<Narrowing>('all');
  const [edited, setEdited] = useState<string | null>(null);
  const facts = useMemo(() => factWordsOf(names), [names]);
  // The same objects until the list changes, so that what did not change is not drawn again.
  const findings = useMemo(
    () => readGaps(people, { rules, places: names.places }, today()),
    [people, rules, names],
  );
  const measures = useMemo(() => measure(people), [people]);
  const fromMap = useMemo(
    () => ({
      onEdit(id: string) {
        setEdited(id);
        focusAfterRender(`name-${id}`);
      },
      onShow(wanted: Narrowing) {
        setNarrowing(wanted);
        focusAfterRender('my-people');
      },
    }),
    [],
  );

  // Waits for the page to be alive, then reads the stored list.
  useEffect(() => {
    openNetwork();
    setIsOpen(true);
  }, []);
  // Waits for a change to stand on the page, then gives the focus to what the reader would do next.
  useLayoutEffect(settleFocus);
  if (!isOpen) return <Opening>{words.opening}</Opening>;
  if (isExample) {
    return (
      <Example
        {...{ example, names, rules, facts, strategies }}
        onClose={() => {
          setIsExample(false);
          focusAfterRender('look-at-example');
        }}
      />
    );
  }

  return (
    <>
      <div class="network not-printed">
        <div class="network__list">
          <AddPerson names={names} />
          <section aria-labelledby="my-people">
            <h2 id="my-people" tabIndex={-1}>
              {words.list(people.length)}
            </h2>
            <div class="network__bar">
              <div class="buttons">
                <UndoButtons work={networkWork} undoId="network-undo" />
                {people.length > 0 && <a href={printHref}>{words.print}</a>}
                <a href={blankHref}>{words.blank}</a>
              </div>
              <SaveStatus {...{ status, setAside }} what={words.what} ways={networkWaysOut} />
            </div>
            {people.length === 0 ? (
              <p>{words.empty}</p>
            ) : (
              <PeopleList
                {...{ people, names, facts, narrowing, edited }}
                onNarrow={setNarrowing}
                onEdit={setEdited}
              />
            )}
            {people.length > 0 && (
              <>
                <p>
                  <button
                    type="button"
                    class="as-link"
                    aria-expanded={isText}
                    onClick={() => setIsText(!isText)}
                  >
                    {words.asText}
                  </button>
                </p>
                {isText && <NetworkText {...{ names, findings }} />}
              </>
            )}
            <button
              type="button"
              class="as-link"
              id="look-at-example"
              onClick={() => {
                setIsExample(true);
                focusAfterRender('example');
              }}
            >
              {words.lookAtExample}
            </button>
          </section>
        </div>
        <div class="network__picture">
          <section aria-labelledby="map">
            <h2 id="map">{words.map}</h2>
            <NetworkMap {...{ people, facts }} {...fromMap} />
          </section>
          <section aria-labelledby="gaps">
            <h2 id="gaps" tabIndex={-1}>
              {words.gaps}
            </h2>
            <Gaps
              findings={findings}
              size={people.length}
              {...{ network, names, facts, strategies }}
            />
          </section>
          {people.length > 0 && (
            <section aria-labelledby="kinds">
              <h2 id="kinds">{words.table}</h2>
              <KindsTable {...{ measures, names }} />
            </section>
          )}
        </div>
      </div>
      <PaperNetwork {...{ names, rules }} />
    </>
  );
}

export default guarded(Network);
