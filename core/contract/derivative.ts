import { z } from 'zod';
import { Derivative, PictureWork, WrittenWork } from '../domain/evidence/derivative';
import { Item } from '../domain/evidence/item';
import { Sha256 } from '../domain/exercise/identifier';
import { call, JobStarted } from './call';

const from = {
  number: z.string().min(1).max(40),
  /** Path of the item, or of an earlier working copy of the exhibit, that it is made of. */
  source: Item.shape.path,
};

/** A picture as it is worked on: named by its source's hash, upright, in pixels. */
export const DeskPicture = z.strictObject({ sha256: Sha256, width: z.number(), height: z.number() });
export type DeskPicture = z.infer<typeof DeskPicture>;

/** The hash of a working copy that was made again, and whether it is the copy's. */
export const RemadePicture = z.strictObject({ sha256: z.string(), equal: z.boolean() });
export type RemadePicture = z.infer<typeof RemadePicture>;

export const derivativeCalls = {
  /**
   * Job: makes a working copy of an item; result: `{derivative}`. Of a picture, the window says only what is to be done: the engine
   * makes the pixels. Of a translation or transcript, `text` is what was written. The exhibit stays as it is.
   */
  'derivative.make': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.union([
      z.strictObject({ ...from, work: PictureWork }),
      z.strictObject({ ...from, work: WrittenWork, text: z.string().trim().min(1).max(200_000) }),
    ]),
    output: JobStarted,
  }),
  /**
   * Job: the picture that a working copy is to be made of: decodes it and turns it upright, as `derivative.make` will, and says how large
   * it is; result: `DeskPicture`. `evidence://pixels/<sha256>` then shows these very pixels, so that boxes lie where they were drawn.
   */
  'derivative.picture': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee'],
    input: z.strictObject(from),
    output: JobStarted,
  }),
  /**
   * Job: makes the picture of a working copy again, from its source and what the log says was done; result: `RemadePicture`. Nothing is
   * kept.
   */
  'derivative.remake': call({
    kind: 'job',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ derivative: Derivative }),
    output: JobStarted,
  }),
};
