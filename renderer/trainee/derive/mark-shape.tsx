import type { KeyboardEvent, PointerEvent } from 'react';
import { type Handle, handlesOf, type Mark, type Point } from './marks';
import type { PictureOperation } from './picture-work';

/** How a mark is dragged: as a whole, or by a handle. */
export type Grip = { mark: number; handle: Handle | 'whole'; from: Point };

interface ShapeProps {
  mark: Mark;
  operation: PictureOperation;
  /** Its number in the legend. */
  number: number | undefined;
  label: string;
  selected: boolean;
  /** Pixels of the picture in a pixel of the screen. */
  scale: number;
  onGrip: (handle: Handle | 'whole', event: PointerEvent) => void;
  onSelect: () => void;
  onKey: (event: KeyboardEvent) => void;
}

/** A mark on the picture, as the copy will have it; with the keyboard it is moved by arrows. */
export function MarkShape({ mark, operation, number, label, selected, scale, ...on }: ShapeProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a shape of a drawing can be no button element.
    <g
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={selected}
      className={`mark-shape mark-${operation} mark-${mark.kind} ${selected ? 'mark-selected' : ''}`}
      data-mark={mark.id}
      onFocus={on.onSelect}
      onKeyDown={on.onKey}
      onPointerDown={(event) => on.onGrip('whole', event)}
    >
      <Outline mark={mark} scale={scale} />
      {selected &&
        handlesOf(mark).map(({ handle, at }) => (
          <rect
            key={handle}
            className="mark-handle"
            x={at.x - 5 * scale}
            y={at.y - 5 * scale}
            width={10 * scale}
            height={10 * scale}
            strokeWidth={1.5 * scale}
            onPointerDown={(event) => on.onGrip(handle, event)}
          />
        ))}
      {number !== undefined && <Numbered at={startOf(mark)} number={number} scale={scale} />}
    </g>
  );
}

function startOf(mark: Mark): Point {
  if (mark.kind === 'box') return mark.box;
  return mark.kind === 'arrow' ? mark.from : mark.at;
}

function Outline({ mark, scale }: { mark: Mark; scale: number }) {
  if (mark.kind === 'box') return <rect className="mark-outline" {...mark.box} strokeWidth={2 * scale} />;
  if (mark.kind === 'point') return null;
  const { from, to } = mark;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const head = Math.min(length, 14 * scale);
  const wing = (side: number) =>
    `${to.x - ux * head + uy * head * 0.5 * side},${to.y - uy * head - ux * head * 0.5 * side}`;
  const points = `${from.x},${from.y} ${to.x},${to.y} ${wing(1)} ${to.x},${to.y} ${wing(-1)}`;
  return (
    <>
      <polyline className="mark-catch" points={points} strokeWidth={14 * scale} />
      <polyline className="mark-outline" points={points} strokeWidth={2.5 * scale} />
    </>
  );
}

function Numbered({ at, number, scale }: { at: Point; number: number; scale: number }) {
  return (
    <g className="mark-number">
      <circle cx={at.x} cy={at.y} r={11 * scale} strokeWidth={1.5 * scale} />
      <text x={at.x} y={at.y} fontSize={13 * scale} textAnchor="middle" dominantBaseline="central">
        {number}
      </text>
    </g>
  );
}
