import { mergeAttributes, Node } from '@tiptap/core';
import { citedName } from '../../../core/domain/evidence/derivative';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    citation: {
      /** Puts the citation of an exhibit, or of a working copy of it, at the cursor. */
      cite: (exhibit: string, derivative?: string) => ReturnType;
    };
  }
}

/** `[AK-001]`, or of a working copy `[AK-001 D1]`. */
function signOf(attributes: Record<string, unknown>): string {
  return `[${citedName(attributes as Parameters<typeof citedName>[0])}]`;
}

/** A citation of an exhibit inside a paragraph: one indivisible sign, read left to right in any language. */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addAttributes() {
    return {
      exhibit: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-citation') ?? '',
        renderHTML: ({ exhibit }) => ({ 'data-citation': String(exhibit) }),
      },
      derivative: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-derivative'),
        renderHTML: ({ derivative }) => (derivative ? { 'data-derivative': String(derivative) } : {}),
      },
    };
  },
  parseHTML: () => [{ tag: 'span[data-citation]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'citation', dir: 'ltr' }),
    signOf(node.attrs),
  ],
  renderText: ({ node }) => signOf(node.attrs),
  addCommands() {
    return {
      cite:
        (exhibit, derivative) =>
        ({ chain, state }) => {
          const before = state.selection.$from.nodeBefore;
          const space = before?.isText && !before.text?.endsWith(' ') ? [{ type: 'text', text: ' ' }] : [];
          return chain()
            .insertContent([
              ...space,
              { type: this.name, attrs: { exhibit, derivative: derivative ?? null } },
            ])
            .run();
        },
    };
  },
});
