/** Lets others work before what comes next: messages, timers, whatever waits for the event loop. */
export function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
