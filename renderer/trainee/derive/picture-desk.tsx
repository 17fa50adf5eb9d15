import {
  ArrowUpRight,
  Hash as NumberSign,
  Redo2,
  Square,
  Trash2,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { PressEvent } from 'react-aria-components/Button';
import { markNumbers } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { useFormats, useText } from '../../i18n';
import { Address, Button, FaultNote, IconButton, Panel, Progress, TextField } from '../../ui';
import { useDerivativeWords } from '../../ui/evidence';
import './derive.css';
import { DeskEnd } from './desk-end';
import { inMiddle, type Mark, type MarkKind, type Shape, type Size } from './marks';
import { PictureCanvas } from './picture-canvas';
import { isFull, mostMarks, type PictureOperation, pictureWork, wordsMissing } from './picture-work';
import { shortcutLetter } from './shortcut-letter';
import { unfinished } from './unfinished';
import { useDeskPicture } from './use-desk-picture';
import { useHistory } from './use-history';
import { useMake } from './use-make';

const zoomStep = 1.25;
const [leastZoom, mostZoom] = [0.05, 8];
const nothing = { step: () => undefined, undo: () => undefined, redo: () => undefined };
const icons = { box: Square, arrow: ArrowUpRight, point: NumberSign } as const;

/** Where a picture is redacted, cropped or annotated: marks are put on it, and the engine makes the copy. */
export function PictureDesk(props: {
  number: string;
  source: Item;
  operation: PictureOperation;
  /** Names the work, to find again what was begun of it. */
  work: string;
  onMade: (derivative: string) => void;
  onLeave: () => void;
}) {
  const { number, source, operation, work } = props;
  const t = useText();
  const formats = useFormats();
  const mac = window.hirz.platform === 'darwin';
  const words = useDerivativeWords();
  const make = useMake(work, props.onMade);
  const { running } = make;
  const history = useHistory(unfinished.marks.get(work) ?? []);
  const marks = history.now;
  // What is being made is what was sent.
  const { step, undo, redo } = running ? nothing : history;
  useEffect(() => {
    unfinished.marks.set(work, marks);
  }, [work, marks]);
  const [tool, setTool] = useState<MarkKind>('box');
  const { picture, job, cancel, fault, again } = useDeskPicture(number, source.path);
  const [shown, setShown] = useState(false);
  /** Known when the picture is on the screen: nobody marks what they do not see. */
  const size = shown ? picture : undefined;
  const [failed, setFailed] = useState(false);
  const [chosenZoom, setZoom] = useState<number>();
  const [selected, setSelected] = useState<number>();
  const [tried, setTried] = useState(false);
  const next = useRef(Math.max(0, ...marks.map(({ id }) => id)) + 1);
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = chosenZoom ?? fitting(scroller.current, size);
  const numbers = numbersOf(operation, marks);
  const full = isFull(operation, marks);

  const add = (made: Shape) => {
    if (running || full) return;
    const before = operation === 'crop' ? (marks[0]?.words ?? '') : '';
    const mark = { ...made, id: next.current, words: before } as Mark;
    next.current += 1;
    step(operation === 'crop' ? [mark] : [...marks, mark]);
    setSelected(mark.id);
    // The mark is drawn first, then it can have the focus: what was made is moved by keys, or explained beside.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<SVGElement>(`[data-mark="${mark.id}"]`)?.focus(),
    );
  };
  /** With a pointer the first press only chooses what is drawn: who has none, or presses again, gets one in the middle. */
  const choose = (kind: MarkKind, by: PressEvent['pointerType']) => {
    setTool(kind);
    if (kind === tool || by === 'keyboard' || by === 'virtual') addInMiddle(kind);
  };
  const addInMiddle = (kind: MarkKind) => {
    const view = scroller.current;
    if (!size || !view) return;
    const seen = {
      x: view.scrollLeft / zoom,
      y: view.scrollTop / zoom,
      width: Math.min(size.width, view.clientWidth / zoom),
      height: Math.min(size.height, view.clientHeight / zoom),
    };
    add(inMiddle(kind, seen, size));
  };
  const change = (mark: Mark, name: string) =>
    step(
      marks.map((one) => (one.id === mark.id ? mark : one)),
      name,
    );
  const remove = (id: number) => step(marks.filter((one) => one.id !== id));
  const zoomBy = (factor: number) => setZoom(Math.min(mostZoom, Math.max(leastZoom, zoom * factor)));

  const onKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey)) return;
    const steps: Record<string, () => void> = {
      z: event.shiftKey ? redo : undo,
      y: redo,
    };
    const does = steps[shortcutLetter(event)];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };
  const asked = pictureWork(operation, marks, size);
  const incomplete = marks.length === 0 || marks.some((mark) => wordsMissing(operation, mark));
  const refused = size !== undefined && !incomplete && asked === undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!asked || incomplete) return;
    await make.start({ number, source: source.path, work: asked });
  };

  const kinds: MarkKind[] = operation === 'annotation' ? ['box', 'arrow', 'point'] : ['box'];
  return (
    <form
      className="picture-desk"
      aria-label={words.operation(operation)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKey}
    >
      <div className="picture-desk-main">
        <div className="picture-desk-tools" role="toolbar" aria-label={t('trainee.derive.tools')}>
          {kinds.map((kind) => {
            const Icon = icons[kind];
            return (
              <Button
                key={kind}
                size="small"
                icon={<Icon aria-hidden />}
                aria-pressed={tool === kind}
                isDisabled={size === undefined || running || full}
                onPress={({ pointerType }) => choose(kind, pointerType)}
              >
                {t(`trainee.derive.add.${operation === 'crop' ? 'crop' : kind}`)}
              </Button>
            );
          })}
          <span className="picture-desk-gap" />
          <IconButton
            size="small"
            label={t('trainee.derive.undo', { keys: mac ? '⌘Z' : `${t('app.ctrl')} Z` })}
            icon={<Undo2 className="directional" aria-hidden />}
            isDisabled={!history.canUndo || running}
            onPress={undo}
          />
          <IconButton
            size="small"
            label={t('trainee.derive.redo', { keys: mac ? '⇧⌘Z' : `${t('app.ctrl')} ⇧ Z` })}
            icon={<Redo2 className="directional" aria-hidden />}
            isDisabled={!history.canRedo || running}
            onPress={redo}
          />
          <IconButton
            size="small"
            label={t('trainee.derive.zoomOut')}
            icon={<ZoomOut aria-hidden />}
            onPress={() => zoomBy(1 / zoomStep)}
          />
          <Button size="small" look="quiet" onPress={() => setZoom(undefined)}>
            {t('trainee.derive.zoom', { zoom: formats.percent(zoom) })}
          </Button>
          <IconButton
            size="small"
            label={t('trainee.derive.zoomIn')}
            icon={<ZoomIn aria-hidden />}
            onPress={() => zoomBy(zoomStep)}
          />
        </div>
        {full && (
          <p role="status" className="field-problem">
            {t('trainee.derive.full', { most: mostMarks[operation] })}
          </p>
        )}
        <FaultNote fault={fault} />
        {job?.state === 'running' && <Progress job={job} onCancel={cancel} />}
        {job?.state === 'cancelled' && (
          <p role="status" className="picture-desk-stopped">
            {t('trainee.derive.stopped')}{' '}
            <Button size="small" onPress={again}>
              {t('trainee.derive.again')}
            </Button>
          </p>
        )}
        {fault ? null : failed ? (
          <p className="field-problem">{t('trainee.derive.unreadable')}</p>
        ) : (
          <PictureCanvas
            sha256={picture?.sha256}
            path={source.path}
            operation={operation}
            tool={tool}
            size={size}
            zoom={zoom}
            marks={marks}
            numbers={numbers}
            selected={selected}
            scroller={scroller}
            onShown={() => setShown(true)}
            onFail={() => setFailed(true)}
            onSelect={setSelected}
            onDraw={add}
            onChange={change}
            onRemove={remove}
          />
        )}
      </div>
      <div className="picture-desk-side">
        <Panel title={words.operation(operation)}>
          <p className="quiet small">
            {number} · <Address>{source.path}</Address>
          </p>
          <p>{t(`trainee.derive.${operation}.what`)}</p>
        </Panel>
        <Panel title={t(`trainee.derive.${operation}.list`, { count: marks.length })}>
          {marks.length === 0 ? (
            <p className={tried ? 'field-problem' : 'quiet'}>{t(`trainee.derive.${operation}.none`)}</p>
          ) : (
            <ol className="picture-desk-list">
              {marks.map((mark, at) => (
                <li key={mark.id} className={mark.id === selected ? 'picture-desk-one' : undefined}>
                  <p className="small quiet">
                    {numbers[at] !== undefined && <strong>{numbers[at]} </strong>}
                    {t(`trainee.derive.kind.${mark.kind}`)} <bdi dir="ltr">{measures(mark)}</bdi>
                    <IconButton
                      size="small"
                      label={t('trainee.derive.remove', { number: at + 1 })}
                      icon={<Trash2 aria-hidden />}
                      isDisabled={running}
                      onPress={() => remove(mark.id)}
                    />
                  </p>
                  <TextField
                    label={t(operation === 'annotation' ? 'trainee.derive.label' : 'trainee.derive.reason')}
                    value={mark.words}
                    onFocus={() => setSelected(mark.id)}
                    onChange={(text) => change({ ...mark, words: text }, `words ${mark.id}`)}
                    maxLength={operation === 'annotation' ? 200 : 500}
                    isDisabled={running}
                    problem={
                      tried && wordsMissing(operation, mark)
                        ? t(
                            operation === 'annotation'
                              ? 'trainee.derive.label.needed'
                              : 'trainee.derive.reason.needed',
                          )
                        : undefined
                    }
                  />
                </li>
              ))}
            </ol>
          )}
        </Panel>
        <p className="quiet small">{t('trainee.derive.keys')}</p>
        <DeskEnd
          make={make}
          problem={tried && refused ? t('trainee.derive.refused') : undefined}
          isDisabled={running || failed || size === undefined}
          onLeave={props.onLeave}
        />
      </div>
    </form>
  );
}

/** As wide as there is room, and never larger than it is. */
function fitting(view: HTMLDivElement | null, size: Size | undefined): number {
  if (!size) return 1;
  return Math.min(1, Math.max(leastZoom, ((view?.clientWidth ?? size.width) - 2) / size.width));
}

/** Boxes of a redaction are numbered in their order, marks of an annotation as the copy numbers them. */
function numbersOf(operation: PictureOperation, marks: readonly Mark[]): (number | undefined)[] {
  if (operation !== 'annotation') return marks.map((_, at) => at + 1);
  return markNumbers(marks.map(({ kind, words }) => ({ kind, label: words.trim() })));
}

function measures(mark: Mark): string {
  if (mark.kind === 'box') return `${mark.box.x}, ${mark.box.y} · ${mark.box.width} × ${mark.box.height}`;
  if (mark.kind === 'point') return `${mark.at.x}, ${mark.at.y}`;
  return `${mark.from.x}, ${mark.from.y} → ${mark.to.x}, ${mark.to.y}`;
}
