import { z } from 'zod';
import { DerivativeId } from '../evidence/derivative';
import { Language } from '../text/localised';

const Mark = z.object({ type: z.enum(['bold', 'italic']) });
const TextNode = z.object({ type: z.literal('text'), text: z.string(), marks: z.array(Mark).optional() });
/** A citation of an exhibit inside a paragraph; with `derivative`, of a working copy of it, which the printed report then shows. */
const Citation = z.object({
  type: z.literal('citation'),
  attrs: z.object({ exhibit: z.string(), derivative: DerivativeId.nullish() }),
});
const HardBreak = z.object({ type: z.literal('hardBreak') });
const Inline = z.discriminatedUnion('type', [TextNode, Citation, HardBreak]);
export type ReportInline = z.infer<typeof Inline>;

const Paragraph = z.object({ type: z.literal('paragraph'), content: z.array(Inline).optional() });
const Heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.number().int().min(2).max(3) }),
  content: z.array(Inline).optional(),
});
const ListItem = z.object({ type: z.literal('listItem'), content: z.array(Paragraph) });
const BulletList = z.object({ type: z.literal('bulletList'), content: z.array(ListItem) });
const OrderedList = z.object({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.number().int().optional() }).loose().optional(),
  content: z.array(ListItem),
});
const Block = z.discriminatedUnion('type', [Paragraph, Heading, BulletList, OrderedList]);
export type ReportBlock = z.infer<typeof Block>;

/** The trainee's text: a restricted ProseMirror document. Every claim (paragraph or list item with text) must cite an exhibit. */
export const ReportDocument = z.object({
  title: z.string().max(300),
  language: Language,
  body: z.object({ type: z.literal('doc'), content: z.array(Block) }),
});
export type ReportDocument = z.infer<typeof ReportDocument>;

/** What keeps a report from being finished. */
export const ReportProblem = z.object({
  code: z.enum(['empty', 'noTitle', 'claimWithoutCitation', 'unknownExhibit', 'exhibitFailsVerification']),
  /** Index of the block in the body. */
  block: z.number().int().optional(),
  exhibit: z.string().optional(),
  excerpt: z.string().optional(),
});
export type ReportProblem = z.infer<typeof ReportProblem>;
