import { basename, dirname, join } from 'node:path';
import { app } from 'electron';

/** out/main, in development and in the package alike: this module may end up in a chunk below it. */
const mainFolder = basename(__dirname) === 'chunks' ? dirname(__dirname) : __dirname;

/** The window's files, served as `hirz://app/…`. */
export const rendererFolder = join(mainFolder, '..', 'renderer');
export const preloadFile = join(mainFolder, '..', 'preload', 'index.js');
export const engineFile = join(mainFolder, 'engine.js');
export const commandLineFile = join(mainFolder, 'cli.js');

/** Exercise packages that ship with Hirz. */
export function shippedExercises(): string {
  return app.isPackaged ? join(process.resourcesPath, 'exercises') : join(mainFolder, '..', 'exercises');
}
