import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Hash } from '../../ui';

/** The item's SHA-512, computed from disk now: the log keeps SHA-256, and a submission's manifests both. */
export function Sha512(props: { number: string; item: string; name: string }) {
  const t = useText();
  const { value } = useQuery('hash.compute', {
    source: { number: props.number, item: props.item },
    algorithms: ['sha512'],
  });
  return (
    <div>
      <span className="small quiet">{t('trainee.items.sha512')}</span>{' '}
      {value?.sha512 !== undefined && (
        <Hash short value={value.sha512} label={t('trainee.items.sha512Of', { item: props.name })} />
      )}
    </div>
  );
}
