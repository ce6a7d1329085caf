/** The map to look at, for paper and for the example: a picture with its text, nothing to press. */
import type { ListedPerson } from '../../domain/network/model.ts';
import type { SupportSource } from '../../domain/vocabulary.ts';
import { draw } from './drawing.ts';
import { MapFrame } from './MapFrame.tsx';
import { MarkSymbol, Tie } from './MapMark.tsx';
import { words } from './words.ts';

interface Props {
  readonly people: readonly ListedPerson[];
  readonly sources: Readonly<Record<SupportSource, string>>;
  /** Size of names in units of the map, of which 608 make its width. */
  readonly letters: number;
  readonly nameFor: (person: ListedPerson) => string;
  /** The map in sentences. */
  readonly description: readonly string[];
}

export function StillMap({ people, sources, letters, nameFor, description }: Props) {
  const { drawn, reach } = draw(people, letters, nameFor);
  const label = [words.mapOf(people.length), ...description].join(' ');
  return (
    <MapFrame {...{ sources }} me={words.me} svg={{ role: 'img', 'aria-label': label }}>
      <g>
        {drawn.map((mark) => (
          <Tie key={mark.people[0]?.id} {...{ mark, reach }} />
        ))}
        {drawn.map((mark) => (
          <MarkSymbol key={mark.people[0]?.id} {...{ mark, reach, letters }} />
        ))}
      </g>
    </MapFrame>
  );
}
