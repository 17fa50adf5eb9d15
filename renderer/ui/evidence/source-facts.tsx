import type { Source } from '../../../core/domain/evidence/source';
import { useText } from '../../i18n';
import { Foreign } from '../bdi';
import { Moment } from '../moment';
import { Facts } from '../panel';

/** Where received files came from, as the trainee stated it. */
export function SourceFacts({ source }: { source: Source }) {
  const t = useText();
  return (
    <Facts
      facts={[
        { name: t('app.source.from'), value: <Foreign>{source.from}</Foreign> },
        { name: t('app.source.how'), value: <Foreign>{source.how}</Foreign> },
        { name: t('app.source.received'), value: <Moment at={source.received} as="evidence" /> },
        { name: t('app.source.reference'), value: <Foreign>{source.reference}</Foreign> },
      ]}
    />
  );
}
