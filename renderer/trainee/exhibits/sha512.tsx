import type { Item } from '../../../core/domain/evidence/item';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Hash } from '../../ui';

/** The item's SHA-512 as the log took it down; where an early Hirz took none, computed from disk now. */
export function Sha512(props: { number: string; item: Item; name: string }) {
  const t = useText();
  const { path: item, sha512: recorded } = props.item;
  const { value } = useQuery(
    'hash.compute',
    { source: { number: props.number, item }, algorithms: ['sha512'] },
    { when: recorded === undefined },
  );
  const sha512 = recorded ?? value?.sha512;
  return (
    <div>
      <span className="small quiet">{t('trainee.items.sha512')}</span>{' '}
      {sha512 !== undefined && (
        <Hash short value={sha512} label={t('trainee.items.sha512Of', { item: props.name })} />
      )}
    </div>
  );
}
