/** The list as a text to copy or save. Loaded when the reader asks for it. */
import { useStore } from '@nanostores/preact';
import type { Finding } from '../../domain/network/findings.ts';
import { networkDocument } from '../../domain/network/network-document.ts';
import { sayFinding } from '../../domain/network/say.ts';
import { type NetworkWords, sayWordsOf } from '../../domain/network/words.ts';
import { cellValue } from '../../lib/cells.ts';
import { $network, $people } from '../../stores/network.ts';
import { TextOut } from '../../controls/text-out/TextOut.tsx';
import { formWords } from './person-form-words.ts';
import { words } from './words.ts';

const textWords = {
  title: 'My network',
  heading: 'Your list as text',
  hint: 'It has names and notes as you wrote them. What you marked as private is left out.',
  people: 'People',
} as const;

interface Props {
  readonly names: NetworkWords;
  readonly findings: readonly Finding[];
}

export default function NetworkText({ names, findings }: Props) {
  const people = useStore($people);
  const { fine } = useStore($network);
  const sentences = findings
    .filter(({ isPrivate, key }) => !isPrivate && cellValue(fine, key) === undefined)
    .map((finding) => sayFinding(finding, sayWordsOf(names)));
  const document = networkDocument(people, sentences, names, {
    title: textWords.title,
    empty: words.empty,
    people: textWords.people,
    shows: words.gaps,
    labels: {
      source: words.source,
      place: formWords.knownFrom,
      circle: words.circle,
      gets: words.gets,
      gives: formWords.gives,
      spoke: formWords.lastContact,
      rhythm: formWords.rhythm,
      note: formWords.note,
    },
  });
  return (
    <>
      <h3 id="list-text">{textWords.heading}</h3>
      <p class="label quiet">{textWords.hint}</p>
      <TextOut {...{ document }} fileName="my-network" labelledBy="list-text" />
    </>
  );
}
