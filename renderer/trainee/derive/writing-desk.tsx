import { Timer } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { WrittenWork } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';
import { Address, Button, TextField } from '../../ui';
import { ItemContent, useDerivativeWords, viewsOf } from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import './derive.css';
import { DeskEnd } from './desk-end';
import { LanguageChoice } from './language-choice';
import { shortcutLetter } from './shortcut-letter';
import { SourceWords } from './source-words';
import { unfinished, type Writing } from './unfinished';
import { useMake } from './use-make';

/** `[02:07] `: a place in a recording. */
function timeMark(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  return `[${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(whole % 60)}] `;
}

/** Where a translation or a transcript is written, beside what it is of: a text, a picture, a recording that plays meanwhile. */
export function WritingDesk(props: {
  number: string;
  source: Item;
  operation: WrittenWork['operation'];
  /** Names the work, to find again what was begun of it. */
  work: string;
  onMade: (derivative: string) => void;
  onLeave: () => void;
}) {
  const { number, source, operation, work } = props;
  const t = useText();
  const words = useDerivativeWords();
  const { case: state } = useOpenCase();
  const make = useMake(work, props.onMade);
  const [writing, setWriting] = useState<Writing>(
    () =>
      unfinished.writing.get(work) ?? {
        from: null,
        to: null,
        by: state.trainee.name,
        text: '',
        remark: '',
        entity: undefined,
      },
  );
  const { from, to, by, text, remark, entity } = writing;
  const { running } = make;
  // What is being made is what was sent.
  const change = (changed: Partial<Writing>) => {
    if (!running) setWriting((before) => ({ ...before, ...changed }));
  };
  useEffect(() => {
    unfinished.writing.set(work, writing);
  }, [work, writing]);
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const view = viewsOf(source)[0] ?? 'hex';
  const recording = view === 'film' || view === 'sound';
  const translating = operation === 'translation';
  const ofRecords = translating && source.role === 'records';
  const player = () => place.current?.querySelector<HTMLMediaElement>('audio, video');

  const missing = {
    from: translating && from === null,
    to: to === null,
    by: by.trim().length < 2,
    text: text.trim() === '',
    entity: ofRecords && entity === undefined,
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(missing).some(Boolean) || to === null) return;
    const said = { by, ...(remark.trim() === '' ? {} : { remark }) };
    const asked: WrittenWork =
      operation === 'translation'
        ? {
            operation,
            parameters: { from: from ?? to, to, ...said, ...(ofRecords && entity ? { entity } : {}) },
          }
        : { operation, parameters: { language: to, ...said } };
    await make.start({ number, source: source.path, work: asked, text });
  };
  const markTime = () => {
    const area = field.current?.querySelector('textarea');
    const at = area?.selectionStart ?? text.length;
    const mark = timeMark(player()?.currentTime ?? 0);
    change({ text: `${text.slice(0, at)}${mark}${text.slice(at)}` });
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(at + mark.length, at + mark.length);
    });
  };
  /** While one writes, the recording is stopped, gone on with and gone back in without leaving the text. */
  const onKey = (event: KeyboardEvent) => {
    const media = recording && event.altKey && !event.ctrlKey ? player() : undefined;
    if (!media) return;
    const steps: Record<string, () => void> = {
      Enter: () => void (media.paused ? media.play().catch(() => undefined) : media.pause()),
      ArrowLeft: () => {
        media.currentTime = Math.max(0, media.currentTime - 5);
      },
      ArrowRight: () => {
        media.currentTime += 5;
      },
      t: markTime,
    };
    const does = steps[shortcutLetter(event) || event.key];
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };
  return (
    <form
      className="writing-desk"
      aria-label={words.operation(operation)}
      onSubmit={(event) => void submit(event)}
    >
      <section className="writing-desk-source" aria-label={t('app.derivative.source')} ref={place}>
        <h3>
          {t('app.derivative.source')} {number} <Address>{source.path}</Address>
        </h3>
        {ofRecords ? (
          <SourceWords sha256={source.sha256} chosen={entity} onChoose={(entity) => change({ entity })} />
        ) : (
          <ItemContent item={source} view={view} />
        )}
        {tried && missing.entity && <p className="field-problem">{t('trainee.derive.words.needed')}</p>}
      </section>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys for the recording, while one writes in a field of it. */}
      <div className="writing-desk-side" ref={field} onKeyDown={onKey}>
        <p>{t(`trainee.derive.${operation}.what`)}</p>
        <div className="writing-desk-pair">
          {translating && (
            <LanguageChoice
              label={t('trainee.derive.from')}
              value={from}
              onChange={(from) => change({ from })}
            />
          )}
          <LanguageChoice
            label={t(translating ? 'trainee.derive.to' : 'trainee.derive.language')}
            value={to}
            onChange={(to) => change({ to })}
          />
        </div>
        {tried && (missing.from || missing.to) && (
          <p className="field-problem">{t('trainee.derive.language.needed')}</p>
        )}
        <TextField
          label={t(`trainee.derive.${operation}.by`)}
          hint={t('trainee.derive.by.hint')}
          value={by}
          onChange={(by) => change({ by })}
          maxLength={120}
          problem={tried && missing.by ? t('trainee.derive.by.needed') : undefined}
        />
        <TextField
          label={t(`trainee.derive.${operation}.text`)}
          hint={recording ? t('trainee.derive.recording.keys') : undefined}
          rows={12}
          value={text}
          onChange={(text) => change({ text })}
          maxLength={200_000}
          problem={tried && missing.text ? t('trainee.derive.text.needed') : undefined}
        />
        {recording && (
          <div>
            <Button size="small" icon={<Timer aria-hidden />} onPress={markTime}>
              {t('trainee.derive.recording.time')}
            </Button>
          </div>
        )}
        <TextField
          label={t('trainee.derive.remark')}
          hint={t('trainee.derive.remark.hint')}
          rows={2}
          value={remark}
          onChange={(remark) => change({ remark })}
          maxLength={1_000}
        />
        <DeskEnd make={make} isDisabled={running} onLeave={props.onLeave} />
      </div>
    </form>
  );
}
