/**
 * The map as a tool: every mark takes the focus and is named like its row, arrow keys walk, Enter or a press selects.
 * Moving is a select below the picture; dragging with a mouse is an extra.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { cellOf, type Narrowing } from '../../domain/network/arrange.ts';
import { type FactWords, personLine } from '../../domain/network/facts.ts';
import { cellAt, toPolar } from '../../domain/network/layout.ts';
import { type ListedPerson, nameOf } from '../../domain/network/model.ts';
import { type Step, stepFrom } from '../../domain/network/walk.ts';
import { shortened } from '../../lib/text.ts';
import { focusOn } from '../../platform/focus.ts';
import { draw } from './drawing.ts';
import { MapFrame, mapRadius } from './MapFrame.tsx';
import { MapKey } from './MapKey.tsx';
import { MarkSymbol, Tie } from './MapMark.tsx';
import { later } from '../../controls/later.tsx';
import { still } from '../../controls/still.ts';
import { move } from './move.ts';
import { words } from './words.ts';

const Chosen = later(() => import('./Chosen.tsx'));

interface Props {
  readonly people: readonly ListedPerson[];
  readonly facts: FactWords;
  /** Narrows the list to a cell, or opens somebody in it. */
  readonly onShow: (narrowing: Narrowing) => void;
  readonly onEdit: (id: string) => void;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowRight: 'clockwise',
  ArrowLeft: 'counterclockwise',
  ArrowUp: 'outward',
  ArrowDown: 'inward',
};

/** Below this width of the drawing, in CSS pixels, names are written larger in its units, to be readable. */
const narrowPx = 460;

interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly hasMoved: boolean;
}

const nameOnMap = (person: ListedPerson): string => shortened(nameOf(person), 40);

function MapTool({ people, facts, onShow, onEdit }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [letters, setLetters] = useState(15);
  const [active, setActive] = useState('');
  const [chosen, setChosen] = useState('');
  const [drag, setDrag] = useState<Drag | null>(null);
  // Waits for the drawing to have a width, and follows it, so that names keep a readable size.
  useEffect(() => {
    if (!box.current) return undefined;
    const watch = new ResizeObserver(([entry]) =>
      setLetters(entry && entry.contentRect.width < narrowPx ? 21 : 15),
    );
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  const name = nameOnMap;
  const { marks, drawn, reach, waiting, nameless } = useMemo(
    () => draw(people, letters, nameOnMap),
    [people, letters],
  );
  const idOf = (at: number): string => marks[at]?.people[0]?.id ?? '';
  const lineOf = (at: number): string => {
    const mark = marks[at];
    const [person] = mark?.people ?? [];
    if (!mark || !person) return '';
    if (mark.people.length === 1) return personLine(person, facts, name(person));
    const circle = facts.circles[mark.circle - 1]?.label ?? '';
    return words.cluster(mark.people.length, facts.sources[mark.source], circle);
  };
  const activeAt = Math.max(
    marks.findIndex((_, at) => idOf(at) === active),
    0,
  );
  const chosenMark = marks.find((mark) => mark.people[0]?.id === chosen);

  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const from = marks[activeAt];
    if (!from) return;
    if (step) {
      const next = stepFrom(marks, from, step);
      const id = next.people[0]?.id ?? '';
      setActive(id);
      focusOn(`mark-${id}`);
    } else if (event.key === 'Enter' || event.key === ' ') setChosen(idOf(activeAt));
    else if (event.key === 'Escape') setChosen('');
    else return;
    event.preventDefault();
  };

  const pointAt = (event: PointerEvent) => {
    const frame = box.current?.querySelector('svg')?.getBoundingClientRect();
    if (!frame) return { x: 0, y: 0 };
    const unit = 608 / frame.width;
    return {
      x: (event.clientX - frame.left) * unit - 304,
      y: (event.clientY - frame.top) * unit - 304,
    };
  };
  const onDrag = (event: PointerEvent) => {
    if (!drag) return;
    const { x, y } = pointAt(event);
    const hasMoved = drag.hasMoved || Math.hypot(x - drag.x, y - drag.y) > 10;
    setDrag(hasMoved ? { ...drag, x, y, hasMoved } : drag);
  };
  const onDrop = () => {
    const person = drag?.hasMoved ? people.find((each) => each.id === drag.id) : undefined;
    if (drag && person) {
      const place = toPolar({ x: drag.x / mapRadius, y: drag.y / mapRadius });
      move(person, cellAt(place), facts);
    }
    setDrag(null);
  };

  return (
    <div class="map-tool">
      <div
        ref={box}
        class="map-tool__picture"
        onPointerMove={onDrag}
        onPointerUp={onDrop}
        onPointerLeave={() => setDrag(null)}
      >
        <MapFrame
          sources={facts.sources}
          me={words.me}
          svg={
            marks.length > 0
              ? {
                  role: 'listbox',
                  'aria-label': words.listbox(people.length - waiting.length),
                  onKeyDown: onKey,
                }
              : { 'aria-hidden': true }
          }
        >
          <g>
            {drawn.map((mark) => (
              <Tie key={mark.people[0]?.id} {...{ mark, reach }} />
            ))}
          </g>
          {drawn.map((mark, at) => {
            const id = idOf(at);
            const isDragged = drag?.hasMoved && drag.id === id;
            return (
              <g
                key={id}
                id={`mark-${id}`}
                class="network-map__mark"
                role="option"
                aria-selected={chosen === id}
                aria-label={lineOf(at)}
                tabindex={at === activeAt ? 0 : -1}
                onFocus={() => setActive(id)}
                onClick={() => setChosen(id)}
                onPointerDown={(event) => {
                  if (event.pointerType !== 'mouse' || mark.people.length > 1) return;
                  setDrag({ id, ...pointAt(event), hasMoved: false });
                }}
              >
                <circle class="network-map__target" cx={mark.x} cy={mark.y} r={reach * 1.35} />
                <MarkSymbol
                  mark={isDragged ? { ...mark, x: drag.x, y: drag.y, label: null } : mark}
                  {...{ reach, letters }}
                />
              </g>
            );
          })}
        </MapFrame>
      </div>
      {chosenMark && (
        <Chosen
          title={lineOf(marks.indexOf(chosenMark))}
          people={chosenMark.people}
          {...{ facts, onEdit }}
          onMove={(place) => chosenMark.people[0] && move(chosenMark.people[0], place, facts)}
          onClose={() => setChosen('')}
          onShow={() => onShow(`cell:${cellOf(chosenMark)}`)}
        />
      )}
      <p class="label quiet">{marks.length > 0 ? words.hint : words.empty}</p>
      {marks.some((mark) => mark.people.length > 1) && <p class="label quiet">{words.clustered}</p>}
      {nameless > 0 && <p class="label quiet">{words.nameless(nameless)}</p>}
      {waiting.length > 0 && (
        <p class="label map-tool__waiting">
          {words.waiting}{' '}
          {waiting.slice(0, 12).map((person, at) => (
            <span key={person.id}>
              {at > 0 && ', '}
              <button type="button" class="as-link" dir="auto" onClick={() => onEdit(person.id)}>
                {name(person)}
              </button>
            </span>
          ))}
          {waiting.length > 12 && ` and ${waiting.length - 12} more`}
        </p>
      )}
      <MapKey kinds={facts.kinds} circles={facts.circles} />
    </div>
  );
}

/** Drawn again only when the list changes, not with every word about saving (F45). */
export const NetworkMap = still(MapTool);
