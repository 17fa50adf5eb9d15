/** Paragraphs of a text that parts them by an empty line. */
export function Paragraphs({ children }: { children: string }) {
  return children.split(/\n\s*\n/).map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text, its paragraphs never move.
    <p key={index}>{paragraph}</p>
  ));
}
