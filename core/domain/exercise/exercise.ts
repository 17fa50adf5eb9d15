import { z } from 'zod';
import { Instant } from '../text/instant';
import { Language, Localised } from '../text/localised';
import { Identifier } from './identifier';
import { Numbering } from './numbering';
import { Platform } from './platform';

/** A term of the tag vocabulary. */
export const Term = z.strictObject({
  id: Identifier,
  /** Heading under which the term is listed. */
  group: Localised,
  label: Localised,
  definition: Localised,
});
export type Term = z.infer<typeof Term>;

/** What the legal authority of the exercise allows. Handles are as they are on `issuedAt`. */
export const Authority = z.strictObject({
  title: Localised,
  reference: z.string().min(1),
  issuedBy: Localised,
  issuedAt: Instant,
  validUntil: Instant,
  /** Full text: paragraphs separated by an empty line. */
  text: Localised,
  scope: z.strictObject({
    accounts: z.array(Identifier),
    channels: z.array(Identifier),
    from: Instant,
    until: Instant,
  }),
  mayCollect: z.array(Localised).min(1),
  mayNotCollect: z.array(Localised).min(1),
});
export type Authority = z.infer<typeof Authority>;

/** `data/exercise.json` of an exercise package, version 1. See docs/formats/exercise-package.md. */
export const Exercise = z.strictObject({
  format: z.literal('hirz-exercise'),
  version: z.literal(1),
  id: Identifier,
  edition: z.string().regex(/^\d+\.\d+\.\d+$/, 'edition'),
  /** Every package says so itself: nothing in it is real. */
  synthetic: z.literal(true),
  title: Localised,
  summary: Localised,
  author: z.string().min(1),
  languages: z.array(Language).min(1),
  jurisdiction: Localised,
  mode: z.enum(['guided', 'assessed']),
  tlp: z.enum(['RED', 'AMBER+STRICT', 'AMBER', 'GREEN', 'CLEAR']),
  clock: z.strictObject({
    startsAt: Instant,
    endsAt: Instant,
    /** Exercise seconds that pass in one real second. */
    pace: z.number().min(0.1).max(86_400),
    mayPause: z.boolean(),
  }),
  numbering: Numbering,
  /** Paragraphs separated by an empty line. */
  brief: Localised,
  authority: Authority,
  tasks: z.array(z.strictObject({ id: Identifier, text: Localised })).min(1),
  platforms: z.array(Platform).min(1),
  vocabulary: z.array(Term).min(1),
});
export type Exercise = z.infer<typeof Exercise>;
