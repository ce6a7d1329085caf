import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyResponses,
  type Responses,
  responsesDocument,
} from '../../../src/domain/assessment/responses.ts';
import { idsOf, cellValue as valueUnder } from '../../../src/lib/cells.ts';
import { anyResponses } from '../builders/generators.ts';

/** What a reader would see, without revisions and removals. */
const seen = ({
  answers,
  importance,
  contexts,
  finished,
  length,
  earlier,
}: Responses): unknown => ({
  cells: [answers, importance, contexts, earlier].map((cells) =>
    Object.fromEntries(idsOf<unknown>(cells).map((id) => [id, valueUnder<unknown>(cells, id)])),
  ),
  finished: finished.value,
  length: length.value,
});

describe('laws of merging answers', () => {
  it('it is the same both ways round', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (a, b) => {
        expect(responsesDocument.merge(a, b)).toEqual(responsesDocument.merge(b, a));
      }),
    );
  });

  it('it does not matter which two are merged first', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, anyResponses, (a, b, c) => {
        expect(responsesDocument.merge(responsesDocument.merge(a, b), c)).toEqual(
          responsesDocument.merge(a, responsesDocument.merge(b, c)),
        );
      }),
    );
  });

  it('merging twice is merging once, and nothing added changes nothing', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (a, b) => {
        const merged = responsesDocument.merge(a, b);
        expect(responsesDocument.merge(merged, b)).toEqual(merged);
        expect(responsesDocument.merge(a, a)).toEqual(a);
        expect(responsesDocument.merge(a, emptyResponses)).toEqual(a);
      }),
    );
  });
});

describe('laws of undo', () => {
  it('restoring shows again what was there before', () => {
    fc.assert(
      fc.property(anyResponses, anyResponses, (now, then) => {
        expect(seen(responsesDocument.revert(now, then))).toEqual(seen(then));
      }),
    );
  });
});

describe('laws of reading', () => {
  it('whatever the model makes is read back whole, through JSON', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const saved: unknown = JSON.parse(JSON.stringify(responses));
        expect(responsesDocument.read(saved)).toEqual({
          ok: true,
          value: { value: responses, setAside: [] },
        });
      }),
    );
  });

  it('anything at all gives a result and never throws', () => {
    const cells = fc.dictionary(fc.string(), fc.anything());
    const nearly = fc.record(
      {
        answers: cells,
        importance: cells,
        contexts: cells,
        finished: fc.anything(),
        length: fc.anything(),
        earlier: cells,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), nearly),
        (data) => {
          expect(typeof responsesDocument.read(data).ok).toBe('boolean');
        },
      ),
    );
  });
});
