import { useSyncExternalStore } from 'react';
import type { GrantedFile } from '../../ui';

/** Files of drills that came where submissions are opened, or before their drill was open: they wait here until the grading takes them. */
let arrived: readonly GrantedFile[] = [];
const listeners = new Set<() => void>();

function set(next: readonly GrantedFile[]): void {
  arrived = next;
  for (const listener of listeners) listener();
}

/** Whether a file is graded, and not verified as submissions are: by its name. */
export function isOfDrill(name: string): boolean {
  return /\.hirz-drill(-answer)?$/i.test(name);
}

/** Whether it is what a trainee handed in, and not the drill itself. */
export function isAnswer({ name }: Pick<GrantedFile, 'name'>): boolean {
  return /\.hirz-drill-answer$/i.test(name);
}

export function putArrived(files: readonly GrantedFile[]): void {
  if (files.length > 0) set([...arrived, ...files]);
}

/** Takes those out that are wanted: nobody else gets them. */
export function takeArrived(wanted: (file: GrantedFile) => boolean): GrantedFile[] {
  const taken = arrived.filter(wanted);
  if (taken.length > 0) set(arrived.filter((file) => !wanted(file)));
  return taken;
}

/** What waits now. */
export function useArrived(): readonly GrantedFile[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => arrived,
  );
}
