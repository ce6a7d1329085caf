/** Generators of a whole notebook: every slot, each made only through what a reader can do. */
import fc from 'fast-check';
import {
  emptyHardDay,
  type HardDay,
  lineIds,
  places,
  swapPeople,
  writeLines,
} from '../../../src/domain/hard-day/model.ts';
import {
  addDraft,
  answers,
  type Draft,
  type Drafts,
  editDraft,
  emptyDrafts,
  removeDraft,
  tones,
} from '../../../src/domain/words/drafts.ts';
import type { SlotName } from '../../../src/persistence/slot-names.ts';
import { anyDay, anyResponses } from './generators.ts';
import { anyNetwork } from './network.ts';
import { anyPlan } from './plan.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });

const anyLines = fc.dictionary(fc.constantFrom(...lineIds), anyText, { maxKeys: 6 });
const anyPlace = fc.constantFrom(...places);

/** A hard-day page after any sequence of writing and swapping. */
const anyHardDay: fc.Arbitrary<HardDay> = fc
  .array(
    fc.oneof(
      anyLines.map((texts) => (page: HardDay) => writeLines(page, texts)),
      fc.tuple(anyPlace, anyPlace).map(
        ([a, b]) =>
          (page: HardDay) =>
            swapPeople(page, a, b),
      ),
    ),
    { maxLength: 5 },
  )
  .map((changes) => changes.reduce((page, change) => change(page), emptyHardDay));

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  template: fc.constantFrom('ask', 'thank', 'a-template-since-retired'),
  tone: fc.constantFrom(...tones),
  values: fc.dictionary(fc.constantFrom('name', 'question', 'my-name'), anyText),
  ownText: fc.option(anyText),
  answer: fc.option(fc.constantFrom(...answers)),
  action: fc.option(fc.constantFrom('a', 'b', 'an-action-since-removed')),
  addedOn: anyDay,
});
const anyId = fc.constantFrom('a', 'b', 'c', 'd');

/** Drafts after any sequence of adding, changing and removing. */
const anyDrafts: fc.Arbitrary<Drafts> = fc
  .array(
    fc.oneof(
      fc.tuple(anyId, anyDraft).map(
        ([id, draft]) =>
          (all: Drafts) =>
            addDraft(all, id, draft),
      ),
      fc.tuple(anyId, anyText).map(
        ([id, ownText]) =>
          (all: Drafts) =>
            editDraft(all, id, { ownText }),
      ),
      anyId.map((id) => (all: Drafts) => removeDraft(all, id)),
    ),
    { maxLength: 8 },
  )
  .map((changes) => changes.reduce((all, change) => change(all), emptyDrafts));

/** The documents of every slot, by its name. A new slot has to be added here: the type asks for it. */
export type Notebook = Readonly<Record<SlotName, unknown>>;

/** A whole notebook after anything a reader can do. */
export const anyNotebook: fc.Arbitrary<Notebook> = fc.record<Record<SlotName, unknown>>({
  assessment: anyResponses,
  network: anyNetwork,
  plan: anyPlan,
  'hard-day': anyHardDay,
  drafts: anyDrafts,
});
