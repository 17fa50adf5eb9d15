import { z } from 'zod';
import { EntityRef } from '../dataset/entity-ref';
import { Identifier, Sha256 } from '../exercise/identifier';
import { Instant } from '../text/instant';
import { Localised } from '../text/localised';

/**
 * An exhibit that matters: found when an exhibit holds the record of any target, or was received with any of the files; in time when it
 * was captured or received by the deadline.
 */
export const KeyItem = z
  .strictObject({
    id: Identifier,
    label: Localised,
    why: Localised,
    /** Any one of these, in a structured record of an exhibit, counts. */
    targets: z.array(EntityRef),
    /** SHA-256 of files that may be received; any one of these counts as well. */
    files: z.array(Sha256).min(1).optional(),
    /** Exercise time; after it the evidence has changed or gone. */
    deadline: Instant.optional(),
    /** Text that the captured record must hold: tells the version before an edit from the one after it. */
    holds: z.string().min(1).optional(),
    points: z.number().int().min(1).max(100),
    /** Terms that should be put on the exhibit. */
    tags: z.array(Identifier).default([]),
  })
  .refine(({ targets, files }) => targets.length > 0 || files !== undefined, 'targets');
export type KeyItem = z.infer<typeof KeyItem>;

/** What must not be collected: the subject of a captured page (or, with `anywhere`, any record in it) is a target. */
export const KeyTrap = z.strictObject({
  id: Identifier,
  kind: z.enum(['out-of-scope', 'privileged', 'third-party', 'minor', 'look-alike']),
  label: Localised,
  why: Localised,
  targets: z.array(EntityRef).min(1),
  anywhere: z.boolean().default(false),
  penalty: z.number().int().min(0).max(100),
});
export type KeyTrap = z.infer<typeof KeyTrap>;

/** The answer key in clear, version 1. It travels only sealed: see core/domain/assessment/sealed-key.ts. */
export const AnswerKey = z.strictObject({
  format: z.literal('hirz-answer-key'),
  version: z.literal(1),
  exercise: Identifier,
  edition: z.string(),
  passMark: z.number().int().min(0).max(100),
  items: z.array(KeyItem).min(1),
  traps: z.array(KeyTrap),
});
export type AnswerKey = z.infer<typeof AnswerKey>;
