import { mergeAttributes, Node } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    citation: {
      /** Puts the citation of an exhibit at the cursor. */
      cite: (exhibit: string) => ReturnType;
    };
  }
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
    };
  },
  parseHTML: () => [{ tag: 'span[data-citation]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes(HTMLAttributes, { class: 'citation', dir: 'ltr' }),
    `[${String(node.attrs.exhibit)}]`,
  ],
  renderText: ({ node }) => `[${String(node.attrs.exhibit)}]`,
  addCommands() {
    return {
      cite:
        (exhibit) =>
        ({ chain, state }) => {
          const before = state.selection.$from.nodeBefore;
          const space = before?.isText && !before.text?.endsWith(' ') ? [{ type: 'text', text: ' ' }] : [];
          return chain()
            .insertContent([...space, { type: this.name, attrs: { exhibit } }])
            .run();
        },
    };
  },
});
