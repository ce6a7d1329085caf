/** The profile as a text to copy or save. Loaded when the reader asks for it. */
import type { Assessment } from '../../domain/assessment/definition.ts';
import type { Profile } from '../../domain/assessment/profile.ts';
import { profileDocument } from '../../domain/assessment/profile-document.ts';
import { TextOut } from '../../controls/text-out/TextOut.tsx';
import { numberOf } from './AreaTable.tsx';
import { words } from './words.ts';

const textWords = {
  title: 'My profile',
  heading: 'Your profile as text',
  answers: 'My answers',
  because: 'Because',
  firstStep: 'First step',
} as const;

interface Props {
  readonly profile: Profile;
  readonly limits: Assessment['limits'];
  /** "From your answers of …"; empty while they are not finished. */
  readonly dated: string;
}

export default function ProfileText({ profile, limits, dated }: Props) {
  const document = profileDocument(profile, limits, {
    title: textWords.title,
    dated,
    areas: words.chart,
    suggestions: profile.suggestions.length === 3 ? words.suggestions : words.suggestionsFew,
    strain: words.strain,
    limits: words.limits,
    notEnough: words.notEnough,
    importanceNotSaid: words.importanceNotSaid,
    labels: {
      word: words.onTheWhole,
      number: words.average,
      importance: words.matters,
      answers: textWords.answers,
      because: textWords.because,
      caution: words.first,
      firstStep: textWords.firstStep,
    },
    number: numberOf,
  });
  return (
    <section class="not-printed">
      <h2 id="profile-text">{textWords.heading}</h2>
      <TextOut {...{ document }} fileName="my-profile" labelledBy="profile-text" />
    </section>
  );
}
