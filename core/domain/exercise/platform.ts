import { z } from 'zod';
import { Localised } from '../text/localised';
import { Identifier } from './identifier';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'colour');

/** A simulated social network: a fictional brand on a reserved domain (RFC 2606: `.example`, `.test`). */
export const Platform = z.strictObject({
  id: Identifier,
  kind: z.enum(['microblog', 'messenger']),
  /** Host of its pages, for instance `murmur.example`. */
  domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(example|test)$/, 'reservedDomain'),
  name: z.string().min(1).max(40),
  tagline: Localised,
  /** Language of the platform's own words (buttons, headings), and so its reading direction. */
  language: z.enum(['en', 'ar', 'fr']),
  /** Offset of the platform's displayed times from UTC, minutes. */
  offsetMinutes: z.number().int().min(-720).max(840),
  /** Replaces messages of the `platform` catalogue, by key, in the platform's own language (ICU MessageFormat). */
  wording: z.record(z.string().max(60), z.string().min(1).max(500)).optional(),
  theme: z.strictObject({
    accent: Colour,
    ink: Colour,
    paper: Colour,
    surface: Colour,
    muted: Colour,
    /** A path of an SVG with a 24 × 24 view box: the brand's mark. */
    mark: z.string().regex(/^[MmLlHhVvCcSsQqTtAaZz0-9 ,.-]+$/, 'svgPath'),
  }),
});
export type Platform = z.infer<typeof Platform>;
