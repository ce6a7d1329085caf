import { expect, it } from 'vitest';
import { type Screen, showProgress } from '../../scripts/progress.ts';

const screenOf = (kind: Omit<Screen, 'write'>) => {
  const written: string[] = [];
  return { screen: { ...kind, write: (text: string) => written.push(text) }, written };
};
const clear = '\r\u001b[2K';

it('in a terminal says on one moving line what runs and how far, and lets what has ended stay', () => {
  const { screen, written } = screenOf({ isTTY: true, columns: 80 });
  const progress = showProgress(screen, 3);
  progress.begin('lint');
  progress.begin('browser');
  progress.at('browser', 120, 492);
  progress.end('lint', 'ok lint');
  progress.at('browser', 300);
  progress.end('browser', 'ok browser');
  expect(written).toEqual([
    `${clear}0 of 3 · lint`,
    `${clear}0 of 3 · lint · browser`,
    `${clear}0 of 3 · lint · browser 120 of 492`,
    `${clear}ok lint\n`,
    `${clear}1 of 3 · browser 120 of 492`,
    `${clear}1 of 3 · browser 300`,
    `${clear}ok browser\n`,
  ]);
});

it('writes nothing when nothing is new, and counts no steps where there is one', () => {
  const { screen, written } = screenOf({ isTTY: true });
  const progress = showProgress(screen, 1);
  progress.begin('pages');
  progress.at('pages', 7);
  progress.at('pages', 7);
  expect(written).toEqual([`${clear}pages`, `${clear}pages 7`]);
});

it('never fills a terminal’s line, which would wrap', () => {
  const { screen, written } = screenOf({ isTTY: true, columns: 12 });
  showProgress(screen, 3).begin('hostile documents');
  expect(written).toEqual([`${clear}0 of 3 · ho`]);
  const unsaid = screenOf({ isTTY: true });
  showProgress(unsaid.screen, 3).begin('x'.repeat(200));
  expect(unsaid.written[0]).toHaveLength(clear.length + 79);
});

it('elsewhere writes plain lines: a beginning, three quarters at most, an end', () => {
  const { screen, written } = screenOf({});
  const progress = showProgress(screen, 1);
  progress.begin('browser');
  for (let part = 1; part <= 8; part += 1) progress.at('browser', part, 8);
  progress.at('browser', 9);
  progress.end('browser', 'ok browser');
  expect(written).toEqual([
    'begins   browser\n',
    '         browser: 2 of 8\n',
    '         browser: 4 of 8\n',
    '         browser: 6 of 8\n',
    'ok browser\n',
  ]);
});
