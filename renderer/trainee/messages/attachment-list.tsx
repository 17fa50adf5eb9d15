import { Download, FileText } from 'lucide-react';
import { useState } from 'react';
import type { Attachment } from '../../../core/contract/exercise';
import { visibleName } from '../../../core/domain/text/visible-name';
import { mediaAddress, useCommand } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Button, Confirmation, FaultNote } from '../../ui';

/** The files that came with a message: pictures are shown, sound and film are played, and each can be saved. */
export function AttachmentList(props: { inject: string; attachments: readonly Attachment[] }) {
  const t = useText();
  if (props.attachments.length === 0) return null;
  return (
    <section className="attachments" aria-label={t('trainee.messages.attachments')}>
      {props.attachments.map((attachment) => (
        <AttachmentView key={attachment.media} inject={props.inject} attachment={attachment} />
      ))}
    </section>
  );
}

function AttachmentView({ inject, attachment }: { inject: string; attachment: Attachment }) {
  const t = useText();
  const formats = useFormats();
  const choose = useCommand('files.saveAs');
  const save = useCommand('inject.saveAttachment');
  const [saved, setSaved] = useState<string>();
  const { media, file, bytes, alt } = attachment;
  const keep = async () => {
    setSaved(undefined);
    const granted = await choose.run({ purpose: 'attachment', suggested: file });
    if (!granted) return;
    const done = await save.run({ inject, media, grant: granted.grant });
    if (done) setSaved(done.name);
  };
  return (
    <figure className="attachment">
      <Contents attachment={attachment} />
      <figcaption>
        <FileText aria-hidden />
        <span className="attachment-name">
          <bdi dir="ltr">{file}</bdi> <span className="quiet">{formats.bytes(bytes)}</span>
          {alt !== '' && <span className="quiet attachment-words">{alt}</span>}
        </span>
        <Button
          size="small"
          icon={<Download aria-hidden />}
          aria-label={t('trainee.messages.save.file', { file })}
          isDisabled={choose.pending || save.pending}
          onPress={() => void keep()}
        >
          {t('trainee.messages.save')}
        </Button>
      </figcaption>
      <FaultNote fault={choose.fault ?? save.fault} onClose={choose.fault ? choose.clear : save.clear} />
      <Confirmation>
        {saved !== undefined && t('trainee.messages.saved', { name: visibleName(saved) })}
      </Confirmation>
    </figure>
  );
}

/** What can be looked at or listened to here; every other file is saved and opened elsewhere. */
function Contents({ attachment: { media, file, type, alt } }: { attachment: Attachment }) {
  const address = mediaAddress(media);
  const name = alt === '' ? file : alt;
  if (type.startsWith('image/')) return <img src={address} alt={name} />;
  // biome-ignore lint/a11y/useMediaCaption: what is said in it stands in the words beside it.
  if (type.startsWith('audio/')) return <audio src={address} controls preload="metadata" aria-label={name} />;
  // biome-ignore lint/a11y/useMediaCaption: as above.
  if (type.startsWith('video/')) return <video src={address} controls preload="metadata" aria-label={name} />;
  return null;
}
