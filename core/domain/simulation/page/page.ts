import type { EntityRef } from '../../dataset/entity-ref';
import type { MediaState } from '../state';
import type { Html } from './html';

/** What an address of a platform leads to, before headers are put on it. */
export type Page =
  | {
      kind: 'page';
      status: number;
      title: string;
      document: Html;
      subject?: EntityRef;
      /** Headers beside those that every page has; names in lower case. */
      headers?: [string, string][];
    }
  /** Moved for good: an old handle, another spelling of an address. `to` is a path. */
  | { kind: 'redirect'; to: string }
  | { kind: 'media'; media: MediaState }
  /** Mark, plain text. */
  | { kind: 'resource'; status: number; type: string; text: string };
