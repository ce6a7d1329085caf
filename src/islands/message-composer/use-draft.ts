/** The draft being written from one template: one that is stored, or one that will be at the first word. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  draftById,
  draftForAction,
  draftsOf,
  emptyDrafts,
  type KeptDraft,
  ownNameIn,
  type Tone,
} from '../../domain/words/drafts.ts';
import type { Values } from '../../domain/words/fill.ts';
import { $drafts, changeDraft, startDraft, writeBlank, writeText } from '../../stores/drafts.ts';
import type { ComposerTemplate } from './template-props.ts';

export interface DraftInHand {
  readonly kept: readonly KeptDraft[];
  /** The stored draft, if any yet. */
  readonly stored: KeptDraft | undefined;
  /** The plan's action it is filled in from. */
  readonly action: string | null;
  readonly tone: Tone;
  readonly values: Values;
  readonly ownText: string | null;
  write(blank: string, text: string): void;
  writeAll(text: string | null): void;
  choose(tone: Tone): void;
  /** Opens a stored draft, or with null a new one. */
  open(id: string | null): void;
  /** Fills in values that an action of the plan has, and remembers the action. */
  fill(values: Values, action: string): void;
  /** Opens the action's own draft; when it has none, a new one with these values. */
  openFor(action: string, values: Values): void;
  /** The stored draft's id; stores it when it is not yet. */
  ensure(): string;
}

/**
 * `action`: the plan's action the message belongs to; then only its own draft counts. `beginning`: what stands in the
 * blanks of a new draft.
 */
export function useDraft(
  template: ComposerTemplate,
  action: string | null = null,
  beginning: Values = {},
): DraftInHand {
  const all = useStore($drafts, { ssr: () => emptyDrafts });
  const [chosen, setChosen] = useState<string | null>();
  const [tone, setTone] = useState<Tone>(template.texts[0]?.tone ?? 'warm');
  // What a new draft begins with.
  const [offer, setOffer] = useState<{ values: Values; action: string | null }>({
    values: beginning,
    action,
  });
  const every = draftsOf(all, template.id);
  const kept = action === null ? every : every.filter((each) => each.action === action);
  const stored =
    chosen === null ? undefined : (((chosen && draftById(all, chosen)) || kept[0]) ?? undefined);
  const storedId = stored?.id;
  // Waits for a stored draft to be in hand, and holds on to it: what another tab writes must not change which one is open.
  useEffect(() => {
    // By the time it runs, the reader may have chosen another one, or a new one: null.
    if (storedId !== undefined) setChosen((now) => (now === undefined ? storedId : now));
  }, [storedId]);
  const ownName = ownNameIn(all);
  const hasOwnName = template.fields.some((each) => each.id === 'my-name');
  const values: Values =
    stored?.values ??
    (ownName !== '' && hasOwnName ? { 'my-name': ownName, ...offer.values } : offer.values);
  // A browser that fills in several blanks at once asks several times before the page is drawn again: one draft for all.
  const begun = useRef<string | null>(null);
  const ensure = (): string => {
    if (stored) return stored.id;
    if (begun.current !== null && draftById($drafts.get(), begun.current)) return begun.current;
    begun.current = startDraft({ template: template.id, tone, values, action: offer.action });
    setChosen(begun.current);
    return begun.current;
  };
  return {
    kept,
    stored,
    action: (stored ?? offer).action,
    tone: stored?.tone ?? tone,
    values,
    ownText: stored?.ownText ?? null,
    ensure,
    write: (blank, text) => writeBlank(ensure(), blank, text),
    writeAll: (text) => writeText(ensure(), text),
    choose: (next) => {
      setTone(next);
      if (stored) changeDraft(stored.id, 'You changed the tone.', { tone: next });
    },
    open: (id) => {
      begun.current = null;
      setChosen(id);
      setOffer({ values: {}, action });
    },
    fill: (next, from) => {
      if (stored)
        changeDraft(stored.id, 'You filled in from your plan.', { values: next, action: from });
      else setOffer({ values: next, action: from });
    },
    openFor: (from, next) => {
      begun.current = null;
      setChosen(draftForAction(all, template.id, from)?.id ?? null);
      setOffer({ values: next, action: from });
    },
  };
}
