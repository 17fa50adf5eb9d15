import { z } from 'zod';
import { EntityRef } from '../dataset/entity-ref';
import { Sha256 } from '../exercise/identifier';
import { Instant } from '../text/instant';
import { Item } from './item';

const Pixel = z.number().int().min(0).max(100_000);
const Point = z.strictObject({ x: Pixel, y: Pixel });

/** A part of a picture, pixels from its upper left corner as it is looked at. */
export const PixelBox = z.strictObject({
  x: Pixel,
  y: Pixel,
  width: Pixel.min(1),
  height: Pixel.min(1),
});
export type PixelBox = z.infer<typeof PixelBox>;

/** Size of the picture that the boxes and marks were put on, pixels, as it is looked at: of another picture nothing is made. */
const picture = z.strictObject({ width: Pixel.min(1), height: Pixel.min(1) });

const Reason = z.string().trim().min(3).max(500);
const Label = z.string().trim().max(200);

/** Boxes of a redaction, and marks of an annotation, at the most. */
export const mostBoxes = 200;
export const mostDrawn = 99;

/** Boxes that become black, each with why. */
export const Redaction = z.strictObject({
  picture,
  boxes: z
    .array(PixelBox.extend({ reason: Reason }))
    .min(1)
    .max(mostBoxes),
});
/** The part that is left, with why. */
export const Crop = z.strictObject({ picture, box: PixelBox, reason: Reason });

/** Something that is drawn on a picture; those with a label are numbered, in their order. */
export const AnnotationMark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('box'), box: PixelBox, label: Label }),
  z.strictObject({ kind: z.literal('arrow'), from: Point, to: Point, label: Label }),
  z.strictObject({ kind: z.literal('point'), at: Point, label: Label.min(1) }),
]);
export type AnnotationMark = z.infer<typeof AnnotationMark>;
export const Annotation = z.strictObject({ picture, marks: z.array(AnnotationMark).min(1).max(mostDrawn) });

/** A language by its tag (BCP 47), such as `ar` or `fr-TN`. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);
const By = z.string().trim().min(2).max(120);
const Remark = z.string().trim().max(1_000);

/** Who put the words of the source into another language. `entity`: of what alone, where the source holds several things. */
export const Translation = z.strictObject({
  from: LanguageTag,
  to: LanguageTag,
  by: By,
  remark: Remark.optional(),
  entity: EntityRef.optional(),
});
/** Who wrote down what is said or written in the source. */
export const Transcript = z.strictObject({ language: LanguageTag, by: By, remark: Remark.optional() });

const redaction = { operation: z.literal('redaction'), parameters: Redaction } as const;
const crop = { operation: z.literal('crop'), parameters: Crop } as const;
const annotation = { operation: z.literal('annotation'), parameters: Annotation } as const;
const translation = { operation: z.literal('translation'), parameters: Translation } as const;
const transcript = { operation: z.literal('transcript'), parameters: Transcript } as const;

/** What is done with the pixels of a picture: the same of the same picture always gives the same octets. */
export const PictureWork = z.discriminatedUnion('operation', [
  z.strictObject(redaction),
  z.strictObject(crop),
  z.strictObject(annotation),
]);
export type PictureWork = z.infer<typeof PictureWork>;
/** What somebody wrote down of an item. */
export const WrittenWork = z.discriminatedUnion('operation', [
  z.strictObject(translation),
  z.strictObject(transcript),
]);
export type WrittenWork = z.infer<typeof WrittenWork>;
export type DerivativeWork = PictureWork | WrittenWork;
export const DerivativeOperation = z.enum(['redaction', 'crop', 'annotation', 'translation', 'transcript']);
export type DerivativeOperation = z.infer<typeof DerivativeOperation>;

/** `D1`: the first working copy of its exhibit. */
export const DerivativeId = z.string().regex(/^D[1-9]\d{0,4}$/);

const named = {
  derivative: DerivativeId,
  number: z.string(),
  /** Path of the item, or of an earlier working copy of the same exhibit, that it was made of. */
  source: Item.shape.path,
  sourceSha256: Sha256,
  item: Item.extend({ role: z.literal('derivative') }).omit({ derivedFrom: true }),
} as const;

/** What the custody log says of a working copy (`derivative.made`). */
export const DerivativeMade = z.discriminatedUnion('operation', [
  z.strictObject({ ...named, ...redaction }),
  z.strictObject({ ...named, ...crop }),
  z.strictObject({ ...named, ...annotation }),
  z.strictObject({ ...named, ...translation }),
  z.strictObject({ ...named, ...transcript }),
]);
export type DerivativeMade = z.infer<typeof DerivativeMade>;

const when = { exerciseTime: Instant, wall: z.string() } as const;

/** A working copy made of an exhibit: it names its source's hash and what was done. The exhibit is never touched. */
export const Derivative = z.discriminatedUnion('operation', [
  z.strictObject({ ...named, ...redaction, ...when }),
  z.strictObject({ ...named, ...crop, ...when }),
  z.strictObject({ ...named, ...annotation, ...when }),
  z.strictObject({ ...named, ...translation, ...when }),
  z.strictObject({ ...named, ...transcript, ...when }),
]);
export type Derivative = z.infer<typeof Derivative>;

export function isPictureWork(work: DerivativeWork): work is PictureWork {
  return work.operation !== 'translation' && work.operation !== 'transcript';
}

/** Where a working copy lies in its exhibit's folder. */
export function derivativePath(derivative: string, operation: DerivativeOperation): string {
  const end = operation === 'translation' || operation === 'transcript' ? 'txt' : 'png';
  return `derived/${derivative}-${operation}.${end}`;
}

/** What a citation names: an exhibit, `AK-001`, or a working copy of it, `AK-001 D1`. */
export function citedName(cited: { exhibit: string; derivative?: string | null | undefined }): string {
  return cited.derivative ? `${cited.exhibit} ${cited.derivative}` : cited.exhibit;
}

/** Numbers of the marks that have one, by their place among all marks: those with a label, and points, which are nothing else. */
export function markNumbers(
  marks: readonly Pick<AnnotationMark, 'kind' | 'label'>[],
): (number | undefined)[] {
  let last = 0;
  return marks.map(({ kind, label }) => {
    if (kind !== 'point' && label === '') return undefined;
    last += 1;
    return last;
  });
}
