import { PictureWork } from '../../../core/domain/evidence/derivative';
import type { Mark } from './marks';

export type PictureOperation = PictureWork['operation'];

/** What is sent: where the marks lie and what they say, never pixels. Undefined while something is missing. */
export function pictureWork(operation: PictureOperation, marks: readonly Mark[]): PictureWork | undefined {
  const boxes = marks.flatMap((mark) => (mark.kind === 'box' ? [mark] : []));
  const [first] = boxes;
  const parameters = {
    redaction: { boxes: boxes.map(({ box, words }) => ({ ...box, reason: words })) },
    crop: { box: first?.box, reason: first?.words },
    annotation: {
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
