import type { Engine } from '../../electron/engine/engine';

export type Call = keyof Engine;
