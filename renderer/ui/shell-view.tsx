import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isCovered, useCoverVersion } from './cover';
import './shell-view.css';

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Keeps the place where the shell draws a sandboxed view of its own. The view lies above this page, so it is hidden while anything
 * opens over it and when this screen goes away; what is covered says so in words. Enter on the place, and F6 anywhere, go into it.
 */
export function ShellView(props: {
  /** Names what is shown, where that changes: another one is put there anew. */
  of?: string;
  label: string;
  /** How it is entered and left with the keyboard. */
  keys: string;
  /** What stands there while the view is hidden, and the title of what it shows. */
  covered: string;
  title: string;
  /** Tells the shell where the view lies; resolves when it was put there. */
  onPlace: (visible: boolean, bounds: Bounds) => Promise<unknown>;
  /** The view was shown or hidden, as the shell acknowledged; hidden as soon as it is asked for. */
  onShown?: (visible: boolean) => void;
  /** Gives the view the keyboard. */
  onEnter: () => Promise<unknown>;
}) {
  const { onShown = () => undefined } = props;
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
    const state = JSON.stringify([visible, bounds, props.of]);
    if (state === sent.current) return;
    sent.current = state;
    if (!visible) onShown(false);
    void props.onPlace(visible, bounds).then(
      () => sent.current === state && onShown(visible),
      () => undefined,
    );
  };
  const takeAway = () => {
    sent.current = '';
    onShown(false);
    void props.onPlace(false, { x: 0, y: 0, width: 0, height: 0 }).catch(() => undefined);
  };
  const enter = () => void props.onEnter().catch(() => undefined);
  const latest = useRef({ put, takeAway, enter });
  latest.current = { put, takeAway, enter };

  // Any redraw of the screen can move the view without resizing it: turning right to left, a note above it.
  useLayoutEffect(() => latest.current.put());
  useEffect(() => {
    if (version >= 0) latest.current.put();
  }, [version]);
  useEffect(() => {
    const observer = new ResizeObserver(() => latest.current.put());
    if (place.current) observer.observe(place.current);
    const onResize = () => latest.current.put();
    window.addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', onResize);
      latest.current.takeAway();
    };
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      latest.current.enter();
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  return (
    <section
      ref={place}
      className="shell-view"
      aria-label={props.label}
      aria-description={props.keys}
      aria-keyshortcuts="F6"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the page in it takes the keyboard from here.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) enter();
      }}
    >
      {covered && (
        <p className="quiet">
          {props.covered}
          <br />
          <bdi>{props.title}</bdi>
        </p>
      )}
    </section>
  );
}
