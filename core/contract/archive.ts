import { z } from 'zod';
import { Sha256 } from '../domain/exercise/identifier';
import { Rectangle } from './browser';
import { call, Nothing } from './call';

/** What a web archive (WACZ) among the evidence holds. */
export const ArchiveContents = z.strictObject({
  /** The pages that one begins at. */
  pages: z.array(z.strictObject({ url: z.string(), title: z.string(), date: z.string() })),
  /** How many responses. */
  responses: z.number().int(),
});
export type ArchiveContents = z.infer<typeof ArchiveContents>;

/** The view that shows pages of a web archive again. */
export const ArchiveState = z.strictObject({
  /** Of the archive; null where none is shown. */
  sha256: Sha256.nullable(),
  address: z.string(),
  title: z.string(),
  /** Status of the response; 0 where the archive holds none, or it is damaged. */
  status: z.number().int(),
  /** Whether the archive holds the page. */
  held: z.boolean(),
  canGoBack: z.boolean(),
  canGoForward: z.boolean(),
});
export type ArchiveState = z.infer<typeof ArchiveState>;

export const archiveCalls = {
  /** Pages of a web archive, whose index is read and checked. */
  'archive.contents': call({
    kind: 'query',
    by: 'engine',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ sha256: Sha256 }),
    output: ArchiveContents,
  }),
  /** Shows a page of the archive in a view that lies in the window at a place, CSS pixels; `null`: none is shown. */
  'archive.place': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({
      archive: z.strictObject({ sha256: Sha256, page: z.string().max(4_000) }).nullable(),
      visible: z.boolean(),
      bounds: Rectangle,
    }),
    output: Nothing,
  }),
  'archive.state': call({
    kind: 'query',
    by: 'shell',
    roles: ['trainee', 'assessor'],
    input: Nothing,
    output: ArchiveState,
  }),
  'archive.go': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee', 'assessor'],
    input: z.strictObject({ to: z.enum(['back', 'forward', 'start']) }),
    output: Nothing,
  }),
  /** Gives the view the keyboard; F6 in it comes back. */
  'archive.focus': call({
    kind: 'command',
    by: 'shell',
    roles: ['trainee', 'assessor'],
    input: Nothing,
    output: Nothing,
  }),
};
