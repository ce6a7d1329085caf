/** The made-up network, to look at: marked as an example, nothing to press, nothing kept. */
import { exampleList } from '../../domain/network/example.ts';
import type { NetworkDefinition } from '../../domain/network/definition.ts';
import { describeNetwork } from '../../domain/network/describe.ts';
import type { FactWords } from '../../domain/network/facts.ts';
import { readGaps } from '../../domain/network/findings.ts';
import { measure } from '../../domain/network/measures.ts';
import { emptyNetwork, nameOf } from '../../domain/network/model.ts';
import { describeWordsOf, type NetworkWords } from '../../domain/network/words.ts';
import { today } from '../../platform/clock.ts';
import { MapKey } from '../network-map/MapKey.tsx';
import { StillMap } from '../network-map/StillMap.tsx';
import { nobodyYet, notOnMap } from '../network-map/words.ts';
import { Gaps, type GapStrategy } from './Gaps.tsx';
import { KindsTable } from './KindsTable.tsx';
import { PersonRow } from './PersonRow.tsx';
import { words } from './words.ts';

interface Props {
  readonly example: NetworkDefinition['example'];
  readonly rules: NetworkDefinition['rules'];
  readonly names: NetworkWords;
  readonly facts: FactWords;
  readonly strategies: readonly GapStrategy[];
  readonly onClose: () => void;
}

export function Example({ example, rules, names, facts, strategies, onClose }: Props) {
  const people = exampleList(example, today());
  return (
    <section class="example" aria-labelledby="example">
      <div class="notice">
        <h2 id="example" tabIndex={-1}>
          {words.example}
        </h2>
        <p>{words.exampleLead}</p>
        <button type="button" class="button" onClick={onClose}>
          {words.closeExample}
        </button>
      </div>
      <div class="network">
        <div class="network__list">
          <ul class="people" role="list" aria-label={words.example}>
            {people.map((person) => (
              <PersonRow key={person.id} {...{ person, names, facts }} isEdited={false} />
            ))}
          </ul>
        </div>
        <div class="network__picture">
          <h3>{words.map}</h3>
          <StillMap
            {...{ people }}
            sources={names.sources}
            letters={17}
            nameFor={nameOf}
            description={describeNetwork(people, describeWordsOf(names, nobodyYet, notOnMap))}
          />
          <MapKey kinds={names.kinds} circles={names.circles} />
          <h3>{words.gaps}</h3>
          <Gaps
            findings={readGaps(people, { rules, places: names.places }, today())}
            size={people.length}
            network={emptyNetwork}
            {...{ names, facts, strategies }}
            isExample
          />
          <h3>{words.table}</h3>
          <KindsTable measures={measure(people)} names={names} />
        </div>
      </div>
    </section>
  );
}
