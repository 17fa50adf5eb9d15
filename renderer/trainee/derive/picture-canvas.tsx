import { type KeyboardEvent, type PointerEvent, type RefObject, useState } from 'react';
import { pixelsAddress } from '../../engine-client';
import { useText } from '../../i18n';
import { type Grip, MarkShape } from './mark-shape';
import {
  dragged,
  drawn,
  grown,
  type Mark,
  type MarkKind,
  moved,
  type Point,
  type Shape,
  type Size,
} from './marks';
import type { PictureOperation } from './picture-work';

/** Pixels that an arrow key moves a mark by, and with the shift key. */
const nudge = 1;
const push = 10;
const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The picture with the marks on it: the engine's own pixels, of which the copy is made, never what Chromium would make of the file. A drag on the picture draws a new one, a drag on a mark moves it; nothing here touches pixels: what is
 * sent is where the marks lie.
 */
export function PictureCanvas(props: {
  /** Undefined until the engine has decoded it. */
  sha256: string | undefined;
  path: string;
  operation: PictureOperation;
  tool: MarkKind;
  /** Undefined until it is shown. */
  size: Size | undefined;
  /** Pixels of the screen in a pixel of the picture. */
  zoom: number;
  marks: readonly Mark[];
  numbers: readonly (number | undefined)[];
  selected: number | undefined;
  scroller: RefObject<HTMLDivElement | null>;
  onShown: () => void;
  onFail: () => void;
  onSelect: (mark: number | undefined) => void;
  onDraw: (mark: Shape) => void;
  onChange: (mark: Mark, step: string) => void;
  onRemove: (mark: number) => void;
}) {
  const { size, zoom, marks, operation, tool } = props;
  const t = useText();
  const [drawing, setDrawing] = useState<{ from: Point; to: Point }>();
  const [grip, setGrip] = useState<Grip & { before: Mark }>();
  const scale = 1 / zoom;

  const place = (event: PointerEvent): Point => {
    const frame = event.currentTarget.closest('svg')?.getBoundingClientRect();
    return {
      x: (event.clientX - (frame?.left ?? 0)) * scale,
      y: (event.clientY - (frame?.top ?? 0)) * scale,
    };
  };
  const onMove = (event: PointerEvent) => {
    if (!size) return;
    const at = place(event);
    if (drawing) setDrawing({ from: drawing.from, to: at });
    if (!grip) return;
    const { before, from, handle } = grip;
    const changed =
      handle === 'whole'
        ? moved(before, at.x - from.x, at.y - from.y, size)
        : dragged(before, handle, at, size);
    props.onChange(changed, `drag ${before.id} ${from.x} ${from.y}`);
  };
  const onUp = () => {
    const made = drawing && size ? drawn(tool, drawing.from, drawing.to, size) : undefined;
    if (made) props.onDraw(made);
    setDrawing(undefined);
    setGrip(undefined);
  };
  const onKey = (mark: Mark) => (event: KeyboardEvent) => {
    const way = ways[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      props.onRemove(mark.id);
    }
    if (!way || !size || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const by = event.shiftKey ? push : nudge;
    const change = event.altKey ? grown : moved;
    props.onChange(change(mark, way[0] * by, way[1] * by, size), `keys ${mark.id}`);
  };
  const preview = drawing && size ? drawn(tool, drawing.from, drawing.to, size) : undefined;

  return (
    <div className="picture-desk-canvas" dir="ltr" ref={props.scroller}>
      <div
        className="picture-desk-sheet"
        style={size && { inlineSize: size.width * zoom, blockSize: size.height * zoom }}
      >
        {props.sha256 && (
          <img
            src={pixelsAddress(props.sha256)}
            alt={t('app.item.picture', { path: props.path })}
            draggable={false}
            onLoad={props.onShown}
            onError={props.onFail}
          />
        )}
        {size && (
          <svg
            className={`picture-desk-marks picture-desk-marks-${operation}`}
            viewBox={`0 0 ${size.width} ${size.height}`}
            aria-label={t('trainee.derive.marks')}
            onPointerDown={(event) => {
              if (event.button !== 0) return;
              event.currentTarget.setPointerCapture(event.pointerId);
              props.onSelect(undefined);
              const from = place(event);
              setDrawing({ from, to: from });
            }}
            onPointerMove={onMove}
            onPointerUp={onUp}
            onPointerCancel={() => {
              setDrawing(undefined);
              setGrip(undefined);
            }}
          >
            {operation === 'crop' && <Outside marks={marks} size={size} />}
            {marks.map((mark, at) => (
              <MarkShape
                key={mark.id}
                mark={mark}
                operation={operation}
                number={operation === 'crop' ? undefined : props.numbers[at]}
                label={t(`trainee.derive.mark.${mark.kind}`, { number: at + 1, words: mark.words })}
                selected={mark.id === props.selected}
                scale={scale}
                onSelect={() => props.onSelect(mark.id)}
                onKey={onKey(mark)}
                onGrip={(handle, event) => {
                  if (event.button !== 0) return;
                  event.stopPropagation();
                  event.currentTarget.closest('svg')?.setPointerCapture(event.pointerId);
                  (event.currentTarget.closest('[data-mark]') as SVGElement | null)?.focus();
                  setGrip({ mark: mark.id, handle, from: place(event), before: mark });
                }}
              />
            ))}
            {preview && (
              <g className={`mark-shape mark-${operation} mark-preview`} aria-hidden>
                <Preview shape={preview} scale={scale} />
              </g>
            )}
          </svg>
        )}
      </div>
    </div>
  );
}

function Preview({ shape, scale }: { shape: Shape; scale: number }) {
  if (shape.kind === 'box') return <rect className="mark-outline" {...shape.box} strokeWidth={2 * scale} />;
  if (shape.kind !== 'arrow') return null;
  const { from, to } = shape;
  return (
    <line className="mark-outline" x1={from.x} y1={from.y} x2={to.x} y2={to.y} strokeWidth={2.5 * scale} />
  );
}

/** What a crop leaves out, darkened. */
function Outside({ marks, size }: { marks: readonly Mark[]; size: Size }) {
  const box = marks.find((mark) => mark.kind === 'box')?.box;
  if (!box) return null;
  const { x, y, width, height } = box;
  const hole = `M0 0H${size.width}V${size.height}H0Z M${x} ${y}V${y + height}H${x + width}V${y}Z`;
  return <path className="mark-outside" d={hole} fillRule="evenodd" />;
}
