export { PaletteProvider, usePalette, usePaletteCommands } from './palette';
export type { PaletteCommand } from './palette-command';
