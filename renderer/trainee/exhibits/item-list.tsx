import { Equal, Eye } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import type { ItemCheck } from '../../../core/contract/exhibit';
import type { Item } from '../../../core/domain/evidence/item';
import { useFormats, useText } from '../../i18n';
import { Hash, IconButton, Mark } from '../../ui';
import { CompareHash } from './compare-hash';
import { useItemNames } from './use-item-names';

/** The items of an exhibit with their hashes: look at one, copy its hash, compare it with another, see whether it verified. */
export function ItemList(props: {
  number: string;
  items: readonly Item[];
  shown: string | undefined;
  onShow: (path: string) => void;
  checks: readonly z.infer<typeof ItemCheck>[] | undefined;
}) {
  const t = useText();
  const formats = useFormats();
  const names = useItemNames();
  const [comparing, setComparing] = useState<string>();
  return (
    <ul className="item-list">
      {props.items.map((item) => {
        const check = props.checks?.find((one) => one.path === item.path);
        const name = names(item);
        return (
          <li key={item.path} className={item.path === props.shown ? 'item item-shown' : 'item'}>
            <div className="item-head">
              <span className="item-name">
                <bdi>{name}</bdi> <span className="quiet small">{formats.bytes(item.bytes)}</span>
              </span>
              {check && <Mark value={check.equal ? 'intact' : 'altered'} />}
              <IconButton
                size="small"
                label={t('trainee.items.look', { item: name })}
                icon={<Eye aria-hidden />}
                isDisabled={item.path === props.shown}
                onPress={() => props.onShow(item.path)}
              />
              <IconButton
                size="small"
                label={t('trainee.items.compare', { item: name })}
                icon={<Equal aria-hidden />}
                aria-expanded={comparing === item.path}
                onPress={() => setComparing(comparing === item.path ? undefined : item.path)}
              />
            </div>
            <Hash value={item.sha256} label={t('trainee.items.hashOf', { item: name })} />
            {check && !check.equal && (
              <p className="small">
                {check.computed === null ? (
                  t('trainee.items.missing')
                ) : (
                  <>
                    {t('trainee.items.computed')}{' '}
                    <Hash value={check.computed} label={t('trainee.items.computed')} />
                  </>
                )}
              </p>
            )}
            {comparing === item.path && <CompareHash number={props.number} item={item.path} />}
          </li>
        );
      })}
    </ul>
  );
}
