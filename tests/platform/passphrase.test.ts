/** Locking a text: it opens with its passphrase and with no other, and a hostile file can't make the page work for hours. */
import { expect, it } from 'vitest';
import { canLock, lock, rounds, unlock } from '../../src/platform/passphrase.ts';

const text = '{"what":"Ask Zoë 👩‍👩‍👧 שלום"}';
const patient = 30_000;

it(
  'opens with the same passphrase, also typed another way, and says how it was locked',
  async () => {
    expect(canLock()).toBe(true);
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    const locked = await lock(text, 'cafe\u0301 at nine');
    expect(locked).not.toContain('Zoë');
    expect(JSON.parse(locked)).toMatchObject({
      app: 'alongside',
      file: 'locked-backup',
      key: { name: 'PBKDF2', hash: 'SHA-256', iterations: rounds },
      cipher: { name: 'AES-GCM' },
    });
    expect(await unlock(locked, 'caf\u00e9 at nine')).toEqual({ ok: true, value: text });
    expect(await unlock(locked, 'cafe at nine')).toEqual({ ok: false, error: 'wrong-passphrase' });
  },
  patient,
);

it(
  'is never the same twice, and a changed file does not open',
  async () => {
    const [one, other] = [await lock(text, 'a'), await lock(text, 'a')];
    expect(one).not.toBe(other);
    const file = JSON.parse(one) as { data: string };
    const changed = { ...file, data: file.data.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')) };
    expect(await unlock(JSON.stringify(changed), 'a')).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    });
  },
  patient,
);

it(
  'locks long texts',
  async () => {
    const long = 'word '.repeat(200_000);
    expect(await unlock(await lock(long, 'p'), 'p')).toEqual({ ok: true, value: long });
  },
  patient,
);

it('refuses files that are not sound before doing any work', async () => {
  const sound = {
    key: { iterations: 1, salt: btoa('x'.repeat(16)) },
    cipher: { iv: btoa('x'.repeat(12)) },
    data: btoa('x'),
  };
  const unsound = [
    '',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...sound, key: { ...sound.key, iterations: 1e12 } }),
    JSON.stringify({ ...sound, key: { ...sound.key, iterations: -1 } }),
    JSON.stringify({ ...sound, key: null }),
    JSON.stringify({ ...sound, key: { ...sound.key, salt: '%%%' } }),
    JSON.stringify({ ...sound, cipher: { iv: btoa('short') } }),
    JSON.stringify({ ...sound, data: 5 }),
  ];
  for (const file of unsound) {
    expect(await unlock(file, 'p'), file).toEqual({ ok: false, error: 'damaged' });
  }
  expect(await unlock(JSON.stringify(sound), 'p')).toEqual({
    ok: false,
    error: 'wrong-passphrase',
  });
});
