let shown = false;
const waiting = new Set<() => void>();

/** The platform's view was shown or hidden, as the shell acknowledged. */
export function setViewShown(is: boolean): void {
  shown = is;
  if (is) {
    for (const go of waiting) go();
    waiting.clear();
  }
}

/** Resolves once the view is shown; after a second at the latest, when the capture itself will say what is wrong. */
export function viewShown(): Promise<void> {
  if (shown) return Promise.resolve();
  return new Promise((resolve) => {
    waiting.add(resolve);
    setTimeout(resolve, 1_000);
  });
}
