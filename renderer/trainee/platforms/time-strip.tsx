import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { Toolbar } from 'react-aria-components/Toolbar';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useQuery } from '../../engine-client';
import { useFormats, useLanguage, useText } from '../../i18n';
import { useExerciseClock } from '../case/use-exercise-clock';
import './time-strip.css';

interface TimeMark {
  key: string;
  at: string;
  kind: 'exhibit' | 'inject';
  words: string;
  open: () => void;
}

/** What the trainee knows, in time: exhibits above the line, messages below it, from the start of the exercise to its end. */
export function TimeStrip() {
  const t = useText();
  const language = useLanguage();
  const formats = useFormats();
  const navigate = useNavigate();
  const clock = useExerciseClock();
  const { value: exhibits } = useQuery('exhibit.list', { limit: 200 });
  const { value: injects } = useQuery('inject.list', {});
  if (clock === undefined) return null;
  const from = Date.parse(clock.state.startsAt);
  const until = Date.parse(clock.state.endsAt);
  const share = (at: number) => `${Math.max(0, Math.min(100, ((at - from) / (until - from)) * 100))}%`;
  const marks: TimeMark[] = [
    ...(exhibits?.items ?? []).map((exhibit) => ({
      key: exhibit.number,
      at: exhibit.exerciseTime,
      kind: 'exhibit' as const,
      words: `${exhibit.number} · ${exhibit.title}`,
      open: () => void navigate({ to: '/case/exhibits/$number', params: { number: exhibit.number } }),
    })),
    ...(injects ?? []).map(({ inject, deliveredAt }) => ({
      key: inject.id,
      at: deliveredAt,
      kind: 'inject' as const,
      words: inject.subject[language],
      open: () => void navigate({ to: '/case/messages/$inject', params: { inject: inject.id } }),
    })),
  ].sort((a, b) => a.at.localeCompare(b.at));

  return (
    <div className="time-strip">
      <span className="quiet small">{formats.date(from, 'UTC')}</span>
      <Toolbar className="time-strip-line" aria-label={t('trainee.strip')}>
        <div className="time-strip-past" style={{ inlineSize: share(clock.now) }} />
        <div className="time-strip-now" style={{ insetInlineStart: share(clock.now) }} />
        {marks.map((mark) => (
          <TooltipTrigger key={mark.key} delay={200} closeDelay={0}>
            <Button
              className={`time-mark time-mark-${mark.kind}`}
              style={{ insetInlineStart: share(Date.parse(mark.at)) }}
              aria-label={t('trainee.strip.mark', {
                what: mark.words,
                time: formats.dateTime(mark.at, 'UTC'),
              })}
              onPress={mark.open}
            />
            <Tooltip className="tooltip" placement="bottom" offset={6}>
              {mark.words} · {formats.dateTime(mark.at, 'UTC')}
            </Tooltip>
          </TooltipTrigger>
        ))}
      </Toolbar>
      <span className="quiet small">{formats.date(until, 'UTC')}</span>
    </div>
  );
}
