import type { DeliveredInject } from '../../../core/contract/exercise';
import { useLocalised, useText } from '../../i18n';
import { Badge, Facts, Moment } from '../../ui';
import { Paragraphs } from '../brief/paragraphs';
import { AttachmentList } from './attachment-list';
import { useInjectKinds } from './use-inject-kinds';

/** One message, as on paper: an order as the letter of an authority, everything else as a note. */
export function InjectView({ delivered }: { delivered: DeliveredInject }) {
  const { inject } = delivered;
  return (
    <article className="message">
      {inject.kind === 'order' ? <Letter delivered={delivered} /> : <Note delivered={delivered} />}
      <AttachmentList inject={inject.id} attachments={inject.attachments} />
    </article>
  );
}

function Note({ delivered: { inject, deliveredAt } }: { delivered: DeliveredInject }) {
  const t = useText();
  const localised = useLocalised();
  const kinds = useInjectKinds();
  return (
    <>
      <header>
        <Badge>{kinds[inject.kind]}</Badge>
        <h1>{localised(inject.subject)}</h1>
        <Facts
          facts={[
            { name: t('trainee.messages.from'), value: localised(inject.from) },
            { name: t('trainee.messages.at'), value: <Moment at={deliveredAt} as="exercise" /> },
          ]}
        />
      </header>
      <div className="prose">
        <Paragraphs>{localised(inject.body)}</Paragraphs>
      </div>
    </>
  );
}

function Letter({ delivered: { inject, deliveredAt } }: { delivered: DeliveredInject }) {
  const t = useText();
  const localised = useLocalised();
  const kinds = useInjectKinds();
  const from = localised(inject.from);
  return (
    <div className="letter">
      <header>
        <p className="letter-from">{from}</p>
        <p className="letter-kind">{kinds.order}</p>
      </header>
      <p className="letter-date">
        <Moment at={deliveredAt} as="exercise" />
      </p>
      <h1>
        <span className="quiet">{t('trainee.messages.subject')}</span> {localised(inject.subject)}
      </h1>
      <div className="prose">
        <Paragraphs>{localised(inject.body)}</Paragraphs>
      </div>
      <p className="letter-signed">{from}</p>
      <p className="letter-mark quiet small">{t('app.synthetic')}</p>
    </div>
  );
}
