/** Milliseconds that whatever took an element away has to move the focus itself: a closing dialog, a form's own button. */
const settle = 60;
/** Milliseconds after which a screen without a heading is taken for one that has none. */
const patience = 600;

const tabbable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * Keeps the keyboard's place. When what had the focus goes away (another screen, a note put away) or is disabled for a moment
 * (a button while it works), the browser leaves the focus nowhere, and whoever has no mouse begins anew. Then the focus goes back
 * to the element as soon as it can take it, or to what stands nearest to where it was, or to the heading of the new screen.
 * A click beside everything is taken as meant. Returns how to stop.
 */
export function keepFocus(): () => void {
  /** What had the focus, and what it lay in, from the inside out. */
  let place: Element[] = [];
  let lostAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isLost = () => document.activeElement === document.body && place.length > 0;
  const look = () => {
    timer = undefined;
    if (!isLost()) {
      lostAt = 0;
      return;
    }
    lostAt ||= performance.now();
    const waited = performance.now() - lostAt > patience;
    const to = nearest(place, waited);
    if (to !== undefined) focusOn(to);
    else if (!waited) timer = setTimeout(look, settle);
  };
  const lookSoon = () => {
    if (isLost()) timer ??= setTimeout(look, settle);
  };
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof Element) place = outwards(target);
    lostAt = 0;
  };
  const forget = () => {
    place = [];
  };

  const observer = new MutationObserver(lookSoon);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget, { capture: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget, { capture: true });
  };
}

function outwards(element: Element): Element[] {
  const chain: Element[] = [];
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
    chain.push(one);
  return chain;
}

/** Where the focus belongs now; undefined: not known yet. */
function nearest([lost, ...around]: readonly Element[], waited: boolean): Element | undefined {
  if (lost?.isConnected) return lost.matches(':disabled') ? undefined : lost;
  const main = document.querySelector('main');
  // Of what it lay in, the innermost that is still there and has something for it: a note with nothing but the button that was pressed has not.
  for (const still of around) {
    if (!still.isConnected || !main?.contains(still) || still === main) continue;
    const near = [...still.querySelectorAll(tabbable)].find(isShown);
    if (near) return near;
  }
  const heading = main?.querySelector('h1');
  if (heading && isShown(heading)) return heading;
  if (!waited || !main) return undefined;
  return [...main.querySelectorAll(tabbable)].find(isShown) ?? main;
}

/** Whether one sees it: what is only there for screen readers would hide the focus. */
function isShown(element: Element): boolean {
  const drawn = element.closest('label') ?? element;
  const { width, height } = drawn.getBoundingClientRect();
  return width > 4 && height > 4;
}

function focusOn(element: Element): void {
  if (!(element instanceof HTMLElement)) return;
  // Headings take the focus from here, and never by Tab.
  if (!element.matches(tabbable)) element.tabIndex = -1;
  element.focus();
}
