import { type Editor, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import type { ReportDocument } from '../../../core/domain/report/report-document';
import { directionOf } from '../../../core/domain/text/localised';
import { Citation } from './citation';
import { ListItem } from './list-item';

export type ReportBody = ReportDocument['body'];

/**
 * The editor of the report's text: headings of two levels, paragraphs, bold, italic, lists, citations; nothing else gets in,
 * not even by pasting. The document is read once, at the start; from then on the editor is the master.
 */
export function useReportEditor(options: {
  document: ReportDocument;
  editable: boolean;
  label: string;
  onChange: (body: ReportBody) => void;
}): Editor | null {
  const { document, editable, label, onChange } = options;
  return useEditor({
    // The content policy allows no style that a script adds; what the editor needs is in report.css.
    injectCSS: false,
    immediatelyRender: true,
    shouldRerenderOnTransaction: true,
    editable,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] },
        blockquote: false,
        code: false,
        codeBlock: false,
        horizontalRule: false,
        link: false,
        listItem: false,
        strike: false,
        underline: false,
        dropcursor: false,
        gapcursor: false,
      }),
      ListItem,
      Citation,
    ],
    content:
      document.body.content.length > 0 ? document.body : { type: 'doc', content: [{ type: 'paragraph' }] },
    editorProps: {
      attributes: {
        class: 'report-text prose',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        lang: document.language,
        dir: directionOf(document.language),
      },
    },
    onUpdate: ({ editor }) => onChange(editor.getJSON() as ReportBody),
  });
}
