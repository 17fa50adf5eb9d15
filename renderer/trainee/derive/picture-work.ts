import { mostBoxes, mostDrawn, PictureWork } from '../../../core/domain/evidence/derivative';
import type { Mark, Size } from './marks';

export type PictureOperation = PictureWork['operation'];

/** Marks that one copy holds at the most. */
export const mostMarks: Record<PictureOperation, number> = {
  redaction: mostBoxes,
  crop: 1,
  annotation: mostDrawn,
};

/** Whether no other mark can be put on it. A second box of a crop takes the first one's place. */
export function isFull(operation: PictureOperation, marks: readonly Mark[]): boolean {
  return operation !== 'crop' && marks.length >= mostMarks[operation];
}

/** What is sent: where the marks lie and what they say, never pixels. Undefined while something is missing. */
export function pictureWork(
  operation: PictureOperation,
  marks: readonly Mark[],
  size: Size | undefined,
): PictureWork | undefined {
  const picture = size && { width: size.width, height: size.height };
  const boxes = marks.flatMap((mark) => (mark.kind === 'box' ? [mark] : []));
  const [first] = boxes;
  const parameters = {
    redaction: { picture, boxes: boxes.map(({ box, words }) => ({ ...box, reason: words })) },
    crop: { picture, box: first?.box, reason: first?.words },
    annotation: {
      picture,
      marks: marks.map(({ id: _, words, ...mark }) => ({ ...mark, label: words })),
    },
  }[operation];
  const work = PictureWork.safeParse({ operation, parameters });
  return work.success ? work.data : undefined;
}

/** Whether the words of a mark are there that its operation asks for. */
export function wordsMissing(operation: PictureOperation, { kind, words }: Mark): boolean {
  if (operation === 'annotation') return kind === 'point' && words.trim() === '';
  return words.trim().length < 3;
}
