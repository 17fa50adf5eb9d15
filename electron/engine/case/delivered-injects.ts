import { join } from 'node:path';
import type { Attachment, DeliveredInject } from '../../../core/contract/exercise';
import { mediaPath } from '../../../core/domain/dataset/dataset-files';
import type { Inject } from '../../../core/domain/exercise/inject';
import { HirzError } from '../../../core/domain/fault/fault';
import { type EvidenceFile, existingFile } from '../exhibit/evidence-file';
import type { OpenCase } from './open-case';

/** Injects that have come, in the order in which they came. */
export function deliveredInjects(open: OpenCase): DeliveredInject[] {
  const delivered = open.database.deliveries.all();
  return open.exercise.injects
    .flatMap((inject) => {
      const found = delivered.get(inject.id);
      return found ? [{ inject: shown(open, inject), ...found }] : [];
    })
    .sort((a, b) => (a.deliveredAt < b.deliveredAt ? -1 : Number(a.deliveredAt > b.deliveredAt)));
}

/** What the trainee gets of an inject: never what brought it. */
function shown(open: OpenCase, inject: Inject): DeliveredInject['inject'] {
  const { id, kind, from, subject, body } = inject;
  const attachments = inject.attachments.flatMap((media) => attachmentOf(open, media) ?? []);
  return { id, kind, from, subject, body, attachments };
}

function attachmentOf({ exercise, clock }: OpenCase, media: string): Attachment | undefined {
  const state = exercise.world.media(media, clock.now());
  if (!state) return undefined;
  const { file, type, bytes, alt } = state;
  return { media, file, type, bytes, alt };
}

/** Marks an inject as read, the first time, and logs it. @throws HirzError `injectUnknown` */
export function openInject(open: OpenCase, id: string): DeliveredInject {
  const found = deliveredInjects(open).find(({ inject }) => inject.id === id);
  if (!found) throw new HirzError('injectUnknown');
  if (found.openedAt !== null || open.log.closed) return found;
  const entry = open.log.append(
    'inject.opened',
    { inject: id },
    { also: (event) => open.database.deliveries.open(id, event.exerciseTime) },
  );
  return { ...found, openedAt: entry.event.exerciseTime };
}

/**
 * The file of an attachment that has come, `inject` naming one message or none in particular. It stays with the message also
 * when a platform takes the same file away. `null` where no message that came holds it, or the file is missing.
 */
export async function attachedFile(
  open: OpenCase,
  media: string,
  inject?: string,
): Promise<(EvidenceFile & { name: string }) | null> {
  const delivered = open.database.deliveries.all();
  const came = open.exercise.injects.some(
    ({ id, attachments }) =>
      delivered.has(id) && (inject === undefined || id === inject) && attachments.includes(media),
  );
  const attachment = came ? attachmentOf(open, media) : undefined;
  if (!attachment) return null;
  const found = await existingFile(join(open.exercise.folder, mediaPath(attachment.file)), attachment.type);
  return found && { ...found, name: attachment.file };
}
