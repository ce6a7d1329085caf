/** Laws of the map: the same picture for the same list, everybody in their cell, nothing nearer than it may be. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportSources } from '../../../src/domain/vocabulary.ts';
import { boxOf, placeLabels } from '../../../src/domain/network/labels.ts';
import {
  cellAt,
  drawnLimit,
  layOut,
  ringEdges,
  toPoint,
  toPolar,
} from '../../../src/domain/network/layout.ts';
import { circles, type ListedPerson } from '../../../src/domain/network/model.ts';
import { stepFrom } from '../../../src/domain/network/walk.ts';
import { anyPeople, aPerson, listOf } from '../builders/network.ts';

/** People who all have a place, most of them in few cells, as in life. */
const anyDrawn = (most: number): fc.Arbitrary<ListedPerson[]> =>
  fc
    .array(
      fc.record({
        source: fc.oneof(fc.constant('colleagues' as const), fc.constantFrom(...supportSources)),
        circle: fc.constantFrom(...circles),
      }),
      { maxLength: most, size: 'max' },
    )
    .map((people) =>
      people.map((person, at) => ({
        ...aPerson(`P${at}`, { ...person, number: at + 1 }),
        id: `p${at}`,
      })),
    );

const near = 1e-9;

function expectWhole(people: readonly ListedPerson[]): void {
  const { marks, distance, waiting } = layOut(people);
  expect(layOut(people)).toEqual({ marks, distance, waiting });
  const onMap = marks.flatMap((mark) => mark.people.map((each) => each.id));
  expect([...onMap, ...waiting.map((each) => each.id)].sort()).toEqual(
    people.map((each) => each.id).sort(),
  );
  marks.forEach((mark, at) => {
    const { circle, source, radius } = mark;
    expect(cellAt(toPolar(mark))).toEqual({ circle, source });
    expect(radius).toBeGreaterThanOrEqual((ringEdges[circle - 1] ?? 0) + distance / 2 - near);
    expect(radius).toBeLessThanOrEqual((ringEdges[circle] ?? 1) - distance / 2 + near);
    for (const other of marks.slice(at + 1)) {
      expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(
        distance - near,
      );
    }
  });
}

describe('the layout', () => {
  it('F45: puts everybody once into their own cell, and no two nearer than the distance', () => {
    fc.assert(fc.property(anyDrawn(drawnLimit), expectWhole), { numRuns: 60 });
    fc.assert(fc.property(anyPeople(30), expectWhole), { numRuns: 60 });
  });

  it.each(circles)('finds room for sixty in one cell of circle %i', (circle) => {
    const people = listOf(
      ...Array.from(
        { length: drawnLimit },
        (_, at) => [`P${at}`, { circle, source: 'peers' }] as const,
      ),
    );
    const { marks } = layOut(people);
    expect(marks).toHaveLength(drawnLimit);
    expectWhole(people);
  });

  it('F45: beyond sixty draws cells of many as one mark, with everybody in it', () => {
    fc.assert(
      fc.property(anyDrawn(300), (people) => {
        fc.pre(people.length > drawnLimit);
        expectWhole(people);
        expect(layOut(people).marks.length).toBeLessThanOrEqual(36);
      }),
      { numRuns: 20 },
    );
  });

  it('distance and degrees survive the trip to a point and back', () => {
    const polar = fc.record({
      radius: fc.double({ min: 0.01, max: 1, noNaN: true }),
      degrees: fc.double({ min: 0, max: 359.999, noNaN: true }),
    });
    fc.assert(
      fc.property(polar, (place) => {
        const back = toPolar(toPoint(place));
        expect(back.radius).toBeCloseTo(place.radius, 9);
        const turn = Math.abs(back.degrees - place.degrees);
        expect(Math.min(turn, 360 - turn)).toBeLessThan(1e-6);
      }),
    );
  });

  it('adding somebody elsewhere moves nobody, while there is as much room as before', () => {
    const some = listOf(
      ['R.', { circle: 1, source: 'peers' }],
      ['S.', { circle: 3, source: 'manager' }],
    );
    const more = [...some, { ...aPerson('T.', { circle: 2, source: 'mentors' }), id: 'T.' }];
    expect(layOut(more).marks.filter((mark) => mark.people[0]?.id !== 'T.')).toEqual(
      layOut(some).marks,
    );
  });

  it('tells the cell of any place, also beyond the borders', () => {
    expect(cellAt({ radius: 0, degrees: 0 })).toEqual({ circle: 1, source: 'colleagues' });
    expect(cellAt({ radius: 0.6, degrees: 359 })).toEqual({ circle: 2, source: 'colleagues' });
    expect(cellAt({ radius: 2, degrees: 61 })).toEqual({ circle: 3, source: 'manager' });
  });
});

describe('names on the map', () => {
  it('cover no mark and no other name, and stay inside', () => {
    fc.assert(
      fc.property(anyDrawn(drawnLimit), fc.constantFrom(12, 20), (people, letters) => {
        const { marks, distance } = layOut(people);
        const reach = (distance * 300) / 2.4;
        const points = marks.map(({ x, y, people: [first] }) => ({
          x: x * 300,
          y: y * 300,
          text: first?.name ?? '',
        }));
        const labels = placeLabels(points, { letters, reach, bound: 300 });
        const boxes = labels.flatMap((label, at) =>
          label ? [boxOf(label, points[at]?.text ?? '', letters)] : [],
        );
        const clear = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
          a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
        boxes.forEach((box, at) => {
          expect(Math.max(-box.left, box.right, -box.top, box.bottom)).toBeLessThanOrEqual(300);
          for (const other of boxes.slice(at + 1)) expect(clear(box, other)).toBe(true);
          for (const { x, y } of points) {
            const mark = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
            expect(clear(box, mark)).toBe(true);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('are there for everybody on a small map, and counted wide for wide letters', () => {
    const points = [
      { x: 0, y: 0, text: '小明小明' },
      { x: 60, y: 0, text: '👩‍👩‍👧 M.' },
      { x: 290, y: 0, text: 'end' },
      { x: -290, y: 0, text: 'start of it' },
    ];
    const labels = placeLabels(points, { letters: 14, reach: 10, bound: 300 });
    expect(labels.map((label) => label?.anchor)).toEqual(['middle', 'middle', 'end', 'start']);
    expect(
      placeLabels([{ x: 0, y: 0, text: 'W'.repeat(90) }], { letters: 14, reach: 9, bound: 300 }),
    ).toEqual([null]);
  });
});

describe('a name beside its mark', () => {
  it('stands away from the middle, where the line comes in', () => {
    const sizes = { letters: 14, reach: 10, bound: 300 };
    const [above, below] = placeLabels(
      [
        { x: 0, y: -150, text: 'up' },
        { x: 0, y: 150, text: 'down' },
      ],
      sizes,
    );
    expect(above?.y).toBeLessThan(-160);
    expect(below?.y).toBeGreaterThan(160);
  });
});

describe('walking over the map', () => {
  it('goes around a circle through all of it and back', () => {
    fc.assert(
      fc.property(anyDrawn(40), (people) => {
        const { marks } = layOut(people);
        const [start] = marks;
        fc.pre(start !== undefined);
        const ring = marks.filter((mark) => mark.circle === start.circle);
        let at = start;
        const seen = ring.map(() => {
          const before = at;
          at = stepFrom(marks, at, 'clockwise');
          expect(stepFrom(marks, at, 'counterclockwise')).toBe(before);
          return before;
        });
        expect(new Set(seen)).toEqual(new Set(ring));
        expect(at).toBe(start);
      }),
      { numRuns: 40 },
    );
  });

  it('goes inward and outward in a sector, to the nearest circle, and stops at its ends', () => {
    const { marks } = layOut(
      listOf(
        ['in', { circle: 1, source: 'colleagues' }],
        ['left', { circle: 3, source: 'colleagues' }],
        ['right', { circle: 3, source: 'colleagues' }],
        ['elsewhere', { circle: 2, source: 'manager' }],
      ),
    );
    const [inner, elsewhere, left, right] = ['in', 'elsewhere', 'left', 'right'].map((name) =>
      marks.find((mark) => mark.people[0]?.name === name),
    );
    if (!inner || !left || !right || !elsewhere) throw new Error('The map lacks somebody.');
    expect(stepFrom(marks, left, 'inward')).toBe(inner);
    expect(stepFrom(marks, right, 'inward')).toBe(inner);
    expect([left, right]).toContain(stepFrom(marks, inner, 'outward'));
    expect(stepFrom(marks, inner, 'inward')).toBe(inner);
    expect(stepFrom(marks, elsewhere, 'outward')).toBe(elsewhere);
  });
});
