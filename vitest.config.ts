/**
 * Unit and law tests, in Node. Tests that need a browser are Playwright's (playwright.config.ts). Counting coverage makes
 * code slow: where thousands of documents are read it is not counted, and what they read is covered by the other tests.
 */
import { defineConfig } from 'vitest/config';

const full = { lines: 100, branches: 95 };

const all = 'tests/**/*.test.{ts,tsx}';
const browserTests = 'tests/e2e/**';
const hostileDocuments = 'tests/persistence/hostile-documents.property.test.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // A module of a room keeps no state of its own that a test changes: starting anew for every file took half the time.
    isolate: false,
    // A busy machine may be slow at the laws; a test that hangs still ends.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'covered', include: [all], exclude: [browserTests, hostileDocuments] },
      },
      { extends: true, test: { name: 'hostile-documents', include: [hostileDocuments] } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/lib/**/*.ts', 'src/domain/**/*.ts', 'src/persistence/**/*.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: {
        'src/lib/**': full,
        'src/domain/**': full,
        'src/persistence/**': full,
      },
    },
  },
});
