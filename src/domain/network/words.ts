/** The authored names that lists, maps and sentences about a network are made of, as one bundle for islands. */
import type { SupportKind, SupportSource } from '../vocabulary.ts';
import type { NetworkDefinition } from './definition.ts';
import type { DescribeWords } from './describe.ts';
import type { SayWords } from './say.ts';

export interface NetworkWords extends Pick<NetworkDefinition, 'circles' | 'places' | 'rhythms'> {
  readonly sources: Readonly<Record<SupportSource, string>>;
  readonly kinds: Readonly<Record<SupportKind, string>>;
  /** Kinds after "gives you". */
  readonly kindsInSentence: NetworkDefinition['kinds'];
  readonly kindMeanings: Readonly<Record<SupportKind, string>>;
}

/** The words that findings are said with. */
export const sayWordsOf = ({ kindsInSentence, places, sources }: NetworkWords): SayWords => ({
  kinds: kindsInSentence,
  places,
  sources,
});

/** The words that the map is described with. */
export const describeWordsOf = (
  { sources, kinds, circles }: NetworkWords,
  nobody: string,
  notDrawn: string,
): DescribeWords => ({
  sources,
  kinds,
  circles: [circles[0].label, circles[1].label, circles[2].label],
  nobody,
  notDrawn,
});
