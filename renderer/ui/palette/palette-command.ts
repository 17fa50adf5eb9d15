/** Something that can be done from here, offered in the palette. */
export interface PaletteCommand {
  id: string;
  title: string;
  /** More words by which it is found. */
  words?: string;
  /** Heading under which it is listed. */
  group?: string;
  keys?: string;
  run: () => void;
}
