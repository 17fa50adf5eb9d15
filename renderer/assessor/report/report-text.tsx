import type { ReactNode } from 'react';
import { citedName } from '../../../core/domain/evidence/derivative';
import type { ReportBlock, ReportDocument, ReportInline } from '../../../core/domain/report/report-document';
import { directionOf } from '../../../core/domain/text/localised';
import { useText } from '../../i18n';
import { Button } from '../../ui';

interface Citations {
  /** Exhibits that the submission holds. */
  known: ReadonlySet<string>;
  onCitation: (exhibit: string) => void;
}

/** The trainee's text, to be read; a citation leads to its exhibit. Only text is drawn: nothing in it is taken as markup. */
export function ReportText({ report, ...citations }: { report: ReportDocument } & Citations) {
  const t = useText();
  return (
    <article className="assessor-report-text" lang={report.language} dir={directionOf(report.language)}>
      <h2>{report.title === '' ? t('assessor.report.untitled') : report.title}</h2>
      {report.body.content.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished text never changes.
        <Block key={index} block={block} {...citations} />
      ))}
    </article>
  );
}

function Block({ block, ...citations }: { block: ReportBlock } & Citations) {
  switch (block.type) {
    case 'paragraph':
      return <p>{inline(block.content, citations)}</p>;
    case 'heading':
      return block.attrs.level === 2 ? (
        <h3>{inline(block.content, citations)}</h3>
      ) : (
        <h4>{inline(block.content, citations)}</h4>
      );
    case 'bulletList':
      return <ul>{items(block.content, citations)}</ul>;
    case 'orderedList':
      return <ol start={block.attrs?.start ?? 1}>{items(block.content, citations)}</ol>;
  }
}

type ListContent = Extract<ReportBlock, { type: 'bulletList' }>['content'];

function items(content: ListContent, citations: Citations): ReactNode[] {
  return content.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a finished text never changes.
    <li key={index}>
      {item.content.map((paragraph, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished text never changes.
        <p key={at}>{inline(paragraph.content, citations)}</p>
      ))}
    </li>
  ));
}

function inline(content: readonly ReportInline[] | undefined, { known, onCitation }: Citations): ReactNode[] {
  return (content ?? []).map((node, index) => {
    const key = index;
    switch (node.type) {
      case 'text': {
        const marks = node.marks?.map(({ type }) => type) ?? [];
        const italic = marks.includes('italic') ? <em key={key}>{node.text}</em> : node.text;
        return marks.includes('bold') ? <strong key={key}>{italic}</strong> : italic;
      }
      case 'hardBreak':
        return <br key={key} />;
      case 'citation': {
        const { exhibit } = node.attrs;
        const name = citedName(node.attrs);
        if (!known.has(exhibit)) {
          return (
            <bdi key={key} dir="ltr" className="assessor-report-citation assessor-report-citation-unknown">
              {name}
            </bdi>
          );
        }
        return (
          <span key={key} className="assessor-report-citation" dir="ltr">
            <Button size="small" onPress={() => onCitation(exhibit)}>
              {name}
            </Button>
          </span>
        );
      }
      default:
        return null;
    }
  });
}
