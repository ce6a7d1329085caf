/** The profile as a document, to be copied or saved: the same sentences, figures and suggestions as on screen. */
import type { DocumentPart, TextDocument } from '../../lib/document-text.ts';
import type { Profile, ProfileRow } from './profile.ts';

/** The words around the profile's own. */
export interface ProfileDocumentWords {
  readonly title: string;
  /** "From your answers of …"; empty while they are not finished. */
  readonly dated: string;
  readonly areas: string;
  readonly suggestions: string;
  readonly strain: string;
  readonly limits: string;
  readonly notEnough: string;
  readonly importanceNotSaid: string;
  /** Labels before each fact, without a colon. */
  readonly labels: Readonly<
    Record<
      'word' | 'number' | 'importance' | 'answers' | 'because' | 'caution' | 'firstStep',
      string
    >
  >;
  /** The average of an area, or what stands for it. */
  number(row: ProfileRow): string;
}

/** `limits`: what the self-assessment can and cannot tell. */
export function profileDocument(
  profile: Profile,
  limits: readonly string[],
  words: ProfileDocumentWords,
): TextDocument {
  const { labels } = words;
  const line = (label: string, text: string) => ({ label, text });
  const areas = profile.rows.map((row) => ({
    text: row.title,
    lines: [
      line(labels.word, row.word ?? words.notEnough),
      line(labels.number, words.number(row)),
      line(labels.importance, row.importanceLabel ?? words.importanceNotSaid),
      line(
        labels.answers,
        row.answers
          .map(({ short, label, rating }) =>
            rating === null ? `${short}: ${label}` : `${short}: ${label} (${rating})`,
          )
          .join('; '),
      ),
    ],
  }));
  const suggestions = profile.suggestions.map(({ strategy, because }) => ({
    text: strategy.title,
    lines: [
      ...(because ? [line(labels.because, `${because}.`)] : []),
      ...(strategy.caution ? [line(labels.caution, strategy.caution)] : []),
      line(labels.firstStep, strategy.firstStep),
    ],
  }));
  const advice = profile.advice.map((each) => `${labels.because} ${each.because}: ${each.advice}`);
  const parts: DocumentPart[] = [
    { heading: words.areas, items: areas },
    { heading: words.suggestions, paragraphs: advice, items: suggestions },
    { heading: words.strain, paragraphs: profile.strain },
    { heading: words.limits, paragraphs: limits },
  ];
  return {
    title: words.title,
    paragraphs: [words.dated, ...profile.opening].filter((each) => each !== ''),
    parts: parts.filter(({ paragraphs = [], items = [] }) => paragraphs.length + items.length > 0),
  };
}
