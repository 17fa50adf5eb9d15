import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { call } from '../../engine-client';
import { useText } from '../../i18n';
import { isCovered, useCoverVersion } from '../../ui';
import { setViewShown } from './view-shown';

/**
 * Keeps the place where the shell draws the platform's own sandboxed view. The view lies above this page, so it is
 * hidden while anything opens over it and when this screen goes away; what is covered says so in words.
 */
export function PlatformView({ title }: { title: string }) {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const sent = useRef('');
  const version = useCoverVersion();
  const [covered, setCovered] = useState(false);

  const put = () => {
    const element = place.current;
    if (!element) return;
    const box = element.getBoundingClientRect();
    const hidden = isCovered(box);
    setCovered(hidden);
    const bounds = {
      x: Math.round(box.x),
      y: Math.round(box.y),
      width: Math.round(box.width),
      height: Math.round(box.height),
    };
    const visible = !hidden && bounds.width > 0 && bounds.height > 0;
    const state = JSON.stringify([visible, bounds]);
    if (state === sent.current) return;
    sent.current = state;
    if (!visible) setViewShown(false);
    void call('browser.place', { visible, bounds }).then(
      () => sent.current === state && setViewShown(visible),
      () => undefined,
    );
  };
  const latest = useRef(put);
  latest.current = put;

  // Any redraw of the screen can move the view without resizing it: turning right to left, a note above it.
  useLayoutEffect(() => latest.current());
  useEffect(() => {
    if (version >= 0) latest.current();
  }, [version]);
  useEffect(() => {
    const observer = new ResizeObserver(() => latest.current());
    if (place.current) observer.observe(place.current);
    const onResize = () => latest.current();
    window.addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', onResize);
      sent.current = '';
      setViewShown(false);
      void call('browser.place', { visible: false, bounds: { x: 0, y: 0, width: 0, height: 0 } }).catch(
        () => undefined,
      );
    };
  }, []);

  const enter = () => void call('browser.focus', {}).catch(() => undefined);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void call('browser.focus', {}).catch(() => undefined);
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  return (
    <section
      ref={place}
      className="platform-view"
      aria-label={t('trainee.platforms.view')}
      aria-description={t('trainee.platforms.keys')}
      aria-keyshortcuts="F6"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the page in it takes the keyboard from here.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) enter();
      }}
    >
      {covered && (
        <p className="quiet">
          {t('trainee.platforms.covered')}
          <br />
          <bdi>{title}</bdi>
        </p>
      )}
    </section>
  );
}
