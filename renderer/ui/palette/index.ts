export { type PaletteCommand, PaletteProvider, usePalette, usePaletteCommands } from './palette';
