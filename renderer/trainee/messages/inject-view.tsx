import type { Inject } from '../../../core/domain/exercise/inject';
import { mediaAddress } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Badge, Facts, Moment } from '../../ui';
import { Paragraphs } from '../brief/paragraphs';
import { useInjectKinds } from './use-inject-kinds';

/** One message, as on paper. */
export function InjectView({ inject }: { inject: Inject }) {
  const t = useText();
  const localised = useLocalised();
  const kinds = useInjectKinds();
  return (
    <article className="message">
      <header>
        <Badge>{kinds[inject.kind]}</Badge>
        <h1>{localised(inject.subject)}</h1>
        <Facts
          facts={[
            { name: t('trainee.messages.from'), value: localised(inject.from) },
            { name: t('trainee.messages.at'), value: <Moment at={inject.at} as="exercise" /> },
          ]}
        />
      </header>
      <div className="prose">
        <Paragraphs>{localised(inject.body)}</Paragraphs>
      </div>
      {inject.attachments.map((media) => (
        <img key={media} src={mediaAddress(media)} alt={t('trainee.messages.attachment', { media })} />
      ))}
    </article>
  );
}
