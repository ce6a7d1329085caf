/** Everything an author wrote, as plain data, for the checks that look across files. Build time only. */
import type { Chapter } from './chapter-schema.ts';
import type { Term } from './glossary-schema.ts';
import type { OutlineChapter } from './outline-schema.ts';
import type { Reference } from './reference-schema.ts';
import type { Situation } from './situation-schema.ts';
import type { Strategy } from './strategy-schema.ts';
import type { TeamSession } from './team-session-schema.ts';
import type { Template } from './template-schema.ts';

/** A file of content: its id is its name without the ending. */
export interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** The parts of an assessment that refer to something, or are referred to. */
export interface AssessmentLinks {
  readonly areas: readonly {
    readonly id: string;
    readonly statements: readonly {
      readonly id: string;
      readonly references: readonly string[];
    }[];
  }[];
  readonly managerSafe: string;
  readonly strain: { readonly statements: readonly { readonly id: string }[] };
  readonly safety: { readonly questions: readonly { readonly id: string }[] };
  readonly suggestions: readonly {
    readonly id: string;
    readonly area: string;
    readonly strategy: string;
    readonly when: readonly string[];
  }[];
}

/** The parts of content/network/network.yaml that refer to something, or are referred to. */
export interface NetworkLinks {
  readonly rules: readonly {
    readonly id: string;
    readonly strategy: string;
    readonly section: string;
    readonly unless: readonly string[];
  }[];
}

export interface GuideContent {
  readonly outline: readonly OutlineChapter[];
  /** With the text under the front matter. */
  readonly chapters: readonly (Entry<Chapter> & { readonly body: string })[];
  readonly strategies: readonly Entry<Strategy>[];
  readonly templates: readonly Entry<Template>[];
  readonly situations: readonly Entry<Situation>[];
  readonly glossary: readonly Entry<Term>[];
  readonly references: readonly Entry<Reference>[];
  readonly assessment: Entry<AssessmentLinks>;
  /** content/network/network.yaml. */
  readonly network: NetworkLinks;
  /** content/team-session.yaml. */
  readonly teamSession: TeamSession;
  /** Names of the figures that are drawn. */
  readonly figures: readonly string[];
}
