import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import { attachedFile } from '../case/delivered-injects';
import type { Handlers, ShellHandlers } from '../handler';
import type { SubmissionStore } from '../submission/submission-store';
import { findEvidence } from './evidence-file';
import { itemText } from './item-text';

export function evidenceHandlers(
  current: CurrentCase,
  assessing: () => SubmissionStore | null,
): Handlers<'item.text'> {
  return {
    async 'item.text'({ sha256 }) {
      const file = await findEvidence(current, assessing(), sha256);
      if (!file) throw new HirzError('itemFileMissing');
      return itemText(file);
    },
  };
}

export function evidenceShellHandlers(
  current: CurrentCase,
  assessing: () => SubmissionStore | null,
): ShellHandlers<'evidence.find' | 'media.find'> {
  return {
    'evidence.find': ({ sha256 }) => findEvidence(current, assessing(), sha256),
    async 'media.find'({ media }) {
      const open = current.get();
      if (!open) return null;
      const found = await attachedFile(open, media);
      return found && { path: found.path, type: found.type, bytes: found.bytes };
    },
  };
}
