/** Rules P34 and P35: which events of the page reach the slots. */
import { describe, expect, it } from 'vitest';
import { flushOnHide } from '../../src/persistence/flush.ts';
import { keyOf } from '../../src/persistence/keys.ts';
import type { SlotName } from '../../src/persistence/slot-names.ts';
import { listenToTabs } from '../../src/persistence/tabs.ts';

/** A page that can be told to hide, to come back and to hear of other tabs. */
function aPage() {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
  });
  return {
    window,
    document,
    show(visibilityState: DocumentVisibilityState) {
      document.visibilityState = visibilityState;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    store: (key: string | null, newValue: string | null) =>
      window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue })),
    comeBack: (persisted: boolean) =>
      window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted })),
    leave: () => window.dispatchEvent(new Event('pagehide')),
  };
}

function aSlot(name: SlotName, log: string[]) {
  return {
    name,
    heard: (text: string | null) => log.push(`${name} heard ${text}`),
    lookAgain: () => log.push(`${name} looks again`),
    flush: () => log.push(`${name} flushed`),
  };
}

const twoSlots = (log: string[]) => [aSlot('assessment', log), aSlot('plan', log)];

describe('listening to other tabs', () => {
  it('P34: a slot hears of its own key, and all hear of a storage that was cleared', () => {
    const log: string[] = [];
    const page = aPage();
    listenToTabs(twoSlots(log), page.window, page.document);
    page.store(keyOf('plan'), 'new text');
    page.store(keyOf('assessment'), null);
    page.store(`${keyOf('plan')}.previous`, 'a copy');
    page.store('theme', 'dark');
    page.store(null, null);
    expect(log).toEqual([
      'plan heard new text',
      'assessment heard null',
      'assessment heard null',
      'plan heard null',
    ]);
  });

  it('P34, F20: slots look again when the page comes back or becomes visible, and only then', () => {
    const log: string[] = [];
    const page = aPage();
    listenToTabs([aSlot('plan', log)], page.window, page.document);
    page.comeBack(false);
    page.show('hidden');
    expect(log).toEqual([]);
    page.comeBack(true);
    page.show('visible');
    expect(log).toEqual(['plan looks again', 'plan looks again']);
  });
});

describe('flushing', () => {
  it('P35, F11: every slot is flushed when the page is hidden and when it is left', () => {
    const log: string[] = [];
    const page = aPage();
    flushOnHide(twoSlots(log), page.window, page.document);
    page.show('visible');
    expect(log).toEqual([]);
    page.show('hidden');
    expect(log).toEqual(['assessment flushed', 'plan flushed']);
    page.leave();
    expect(log).toHaveLength(4);
  });
});
