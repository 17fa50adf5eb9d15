import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { CaseMoments } from '../../../core/contract/case';
import type { ClockState } from '../../../core/contract/exercise';
import type { Language } from '../../../core/domain/text/localised';
import { useQuery } from '../../engine-client';
import { useFormats, useLanguage, useText } from '../../i18n';
import { useExerciseClock } from '../case/use-exercise-clock';
import { clustersOf } from './strip-clusters';
import { StripMark, type TimeMark } from './strip-mark';
import './time-strip.css';

/** Pixels that a mark needs on the line, with room for a number of how many it may come to hold. */
const markWidth = (count: number) => 12 + 8 * String(count).length;

/** From when to when an exercise runs. */
type Span = Pick<ClockState, 'startsAt' | 'endsAt'>;

/**
 * What the trainee knows, in time: exhibits above the line, messages below it, from the start of the exercise to its end.
 * Of what is to come it shows nothing: the engine tells only what was preserved and what has come.
 */
export function TimeStrip() {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const navigate = useNavigate();
  const { value: clock } = useQuery('clock.get', {});
  const { value: known } = useQuery('case.moments', {});
  const [width, measure] = useWidth();
  const { startsAt, endsAt } = clock ?? {};
  const clusters = useMemo(() => {
    if (known === undefined || startsAt === undefined || endsAt === undefined) return [];
    return rowsOf(known, { startsAt, endsAt }, language)
      .flatMap((marks) => clustersOf(marks, markWidth(marks.length) / Math.max(width, 1)))
      .sort((a, b) => a.place - b.place);
  }, [known, startsAt, endsAt, language, width]);
  if (clock === undefined) return null;
  const open = ({ kind, id }: TimeMark) =>
    void (kind === 'exhibit'
      ? navigate({ to: '/case/exhibits/$number', params: { number: id } })
      : navigate({ to: '/case/messages/$inject', params: { inject: id } }));
  const openAll = ({ kind }: TimeMark) =>
    void navigate({ to: kind === 'exhibit' ? '/case/exhibits' : '/case/messages' });

  return (
    <div className="time-strip">
      <span className="quiet small">{formats.date(clock.startsAt, 'UTC')}</span>
      <Toolbar ref={measure} className="time-strip-line" aria-label={t('trainee.strip')}>
        <Now />
        {clusters.map(({ marks }) => (
          <StripMark
            key={`${marks[0].kind} ${marks[0].id}`}
            marks={marks}
            onOpen={open}
            onOpenAll={openAll}
          />
        ))}
      </Toolbar>
      <span className="quiet small">{formats.date(clock.endsAt, 'UTC')}</span>
    </div>
  );
}

/** How far the exercise has come: the only thing on the strip that moves. */
function Now() {
  const t = useText();
  const clock = useExerciseClock();
  if (clock === undefined) return null;
  const share = `${placeOf(clock.now, clock.state) * 100}%`;
  return (
    <>
      <div className="time-strip-past" style={{ inlineSize: share }} />
      <div className="time-strip-now" style={{ insetInlineStart: share }} title={t('trainee.strip.now')} />
    </>
  );
}

function placeOf(at: number, { startsAt, endsAt }: Span): number {
  const from = Date.parse(startsAt);
  return Math.max(0, Math.min(1, (at - from) / (Date.parse(endsAt) - from)));
}

function rowsOf({ exhibits, injects }: CaseMoments, span: Span, language: Language): TimeMark[][] {
  const place = (at: string) => placeOf(Date.parse(at), span);
  return [
    exhibits.map(({ number, title, at }) => ({
      kind: 'exhibit',
      id: number,
      at,
      place: place(at),
      words: `${number} · ${title}`,
    })),
    injects.map(({ inject, subject, at }) => ({
      kind: 'inject',
      id: inject,
      at,
      place: place(at),
      words: subject[language],
    })),
  ];
}

/** The width of an element in pixels, as it changes. */
function useWidth(): [number, (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState(0);
  const observer = useRef<ResizeObserver>(undefined);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    observer.current = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.current.observe(element);
  }, []);
  return [width, measure];
}
