import { ArrowUp } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { z } from 'zod';
import type { BrowserState } from '../../../core/contract/browser';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import { usePaletteCommands } from '../../ui/palette';
import { useOpenCase } from '../case/case-context';
import './news-bar.css';
import { useRested } from './use-rested';

/** Milliseconds between two looks for what is new. */
const lookEvery = 4_000;
/** Milliseconds before the first look at a page: nothing has come yet, and the page is just being drawn. */
const firstLookAfter = 1_000;

/**
 * '3 new posts · Show', as a real site says it beside an open page: the platform's page runs no script, so Hirz says it.
 * It has a place of its own, so that the page does not move under the reader's hand.
 */
export function NewsBar({ browser }: { browser: z.infer<typeof BrowserState> | undefined }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const { value: clock } = useQuery('clock.get', {});
  const { address = '', shownAt = null } = browser ?? {};
  const rested = useRested(`${address} ${shownAt}`, firstLookAfter);
  const { value, again } = useQuery(
    'browser.news',
    { address, shownAt: shownAt ?? '' },
    {
      when: shownAt !== null && !readOnly && rested,
      // While the clock stands, nothing comes.
      everyMs: clock?.running === true && lookEvery,
    },
  );
  // Between the last look and the clock's standing still something may have come.
  const running = clock?.running;
  const ran = useRef(false);
  const lookAgain = useRef(() => {});
  lookAgain.current = () => shownAt !== null && !readOnly && again();
  useEffect(() => {
    if (ran.current && running === false) lookAgain.current();
    ran.current = running === true;
  }, [running]);
  const news = readOnly ? null : (value ?? null);
  const to = news?.address;
  const { run: go } = useCommand('browser.navigate');
  const { run: enter } = useCommand('browser.focus');
  const show = useCallback(() => {
    if (to === undefined) return;
    void go({ address: to });
    // As with an address that was typed: what was asked for has the keyboard now.
    void enter({});
  }, [to, go, enter]);
  const commands = useMemo(
    () => (to === undefined ? [] : [{ id: 'news', title: t('trainee.news.command'), run: show }]),
    [to, t, show],
  );
  usePaletteCommands(commands);

  return (
    <div className="news-bar">
      {/* Said once: the number that grows is read where it stands. */}
      <p className="visually-hidden" role="status">
        {news && t('trainee.news.came')}
      </p>
      {news && (
        <Button size="small" icon={<ArrowUp aria-hidden />} onPress={show}>
          {t(`trainee.news.${news.what}`, { count: news.count })}{' '}
          <span className="news-bar-show">{t('trainee.news.show')}</span>
        </Button>
      )}
    </div>
  );
}
