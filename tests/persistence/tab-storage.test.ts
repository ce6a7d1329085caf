/** The storage that lasts as long as the tab. */
import { expect, it } from 'vitest';
import { openTabStorage } from '../../src/persistence/tab-storage.ts';

it('keeps texts in the name of the window, for the next page of the tab', () => {
  const tab = { name: '' };
  openTabStorage(tab)?.write('a', 'one "two" \u{1F469}');
  openTabStorage(tab)?.write('b', 'three');
  const next = openTabStorage({ name: tab.name });
  expect(next?.read('a')).toEqual({ ok: true, value: 'one "two" \u{1F469}' });
  expect(next?.keys()).toEqual({ ok: true, value: ['a', 'b'] });
});

it('removes a text and keeps the others', () => {
  const tab = { name: '' };
  const storage = openTabStorage(tab);
  storage?.write('a', '1');
  storage?.write('b', '2');
  storage?.remove('a');
  expect(storage?.read('a')).toEqual({ ok: true, value: null });
  expect(storage?.read('b')).toEqual({ ok: true, value: '2' });
});

it("leaves a name alone that is somebody else's", () => {
  expect(openTabStorage({ name: 'their popup' })).toBeNull();
});

it.each(['alongside:{bad', 'alongside:{"a":1}', 'alongside:[1,["a"],["b",2]]'])(
  'takes a damaged name, %s, as empty',
  (name) => {
    expect(openTabStorage({ name })?.keys()).toEqual({ ok: true, value: [] });
  },
);
