import { useSyncExternalStore } from 'react';

let written: string | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keeps the code that was written down for the room's tickets, as `normaliseWitnessCode` gives it, until the window is closed. */
export function keepRoomCode(code: string | undefined): void {
  written = code;
  for (const listener of listeners) listener();
}

/** The code that every ticket is held against; undefined until one was typed in. */
export function useRoomCode(): string | undefined {
  return useSyncExternalStore(subscribe, () => written);
}
