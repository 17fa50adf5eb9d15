import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import { attachedFile } from '../case/delivered-injects';
import type { Handlers, ShellHandlers } from '../handler';
import type { SubmissionStore } from '../submission/submission-store';
import type { Archives } from '../web-archive/archives';
import { captureExtent } from './capture-extent';
import { type EvidenceFile, findEvidence } from './evidence-file';
import { itemMedia } from './item-media';
import { findOctets, itemOctets } from './item-octets';
import { itemRecords } from './item-records';
import { itemText } from './item-text';

export function evidenceHandlers(
  current: CurrentCase,
  assessing: () => SubmissionStore | null,
  archives: Archives,
): Handlers<
  | 'item.text'
  | 'item.records'
  | 'item.octets'
  | 'item.find'
  | 'item.extent'
  | 'item.media'
  | 'archive.contents'
> {
  async function find(sha256: string): Promise<EvidenceFile> {
    const file = await findEvidence(current, assessing(), sha256);
    if (!file) throw new HirzError('itemFileMissing');
    return file;
  }
  return {
    'item.text': async ({ sha256 }) => itemText(await find(sha256)),
    'item.records': async ({ sha256, from }) => itemRecords(await find(sha256), from),
    'item.octets': async ({ sha256, from, length }) => itemOctets(await find(sha256), from, length),
    'item.find': async ({ sha256, octets, from }) => findOctets(await find(sha256), octets, from),
    'item.extent': async ({ sha256 }) => captureExtent(await find(sha256)),
    'item.media': async ({ record, path }) => itemMedia(await find(record), path),
    'archive.contents': ({ sha256 }) => archives.contents(sha256),
  };
}

export function evidenceShellHandlers(
  current: CurrentCase,
  assessing: () => SubmissionStore | null,
  archives: Archives,
): ShellHandlers<'evidence.find' | 'media.find' | 'archive.serve'> {
  return {
    'archive.serve': ({ sha256, url }) => archives.serve(sha256, url),
    'evidence.find': ({ sha256 }) => findEvidence(current, assessing(), sha256),
    async 'media.find'({ media }) {
      const open = current.get();
      if (!open) return null;
      const found = await attachedFile(open, media);
      return found && { path: found.path, type: found.type, bytes: found.bytes };
    },
  };
}
