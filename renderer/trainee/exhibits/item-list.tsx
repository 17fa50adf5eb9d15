import { Equal } from 'lucide-react';
import { useState } from 'react';
import { Button as RowButton } from 'react-aria-components/Button';
import type { z } from 'zod';
import type { ItemCheck } from '../../../core/contract/exhibit';
import type { Item } from '../../../core/domain/evidence/item';
import { useFormats, useText } from '../../i18n';
import { Button, Foreign, Hash, Mark } from '../../ui';
import { NameDiffers, useReceivedNames } from '../../ui/evidence';
import { CompareHash } from '../hashing/compare-hash';
import { CheckFound } from './check-found';
import { Sha512 } from './sha512';
import { useItemNames } from './use-item-names';

/**
 * The items of an exhibit with their hashes. The one in hand is shown beside the list, with its whole hash to copy
 * and to compare; the others keep to a line.
 */
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
  const received = useReceivedNames(props.items);
  const [comparing, setComparing] = useState(false);
  return (
    <ul className="item-list">
      {props.items.map((item) => {
        const check = props.checks?.find((one) => one.path === item.path);
        const name = names(item);
        const inHand = item.path === props.shown;
        const asReceived = received(item);
        return (
          <li key={item.path} className={inHand ? 'item item-shown' : 'item'}>
            <RowButton
              className="item-row"
              aria-pressed={inHand}
              aria-label={t('trainee.items.look', { item: name })}
              onPress={() => props.onShow(item.path)}
            >
              <span className="item-name">
                <bdi>{name}</bdi> <span className="quiet small">{formats.bytes(item.bytes)}</span>
                {asReceived !== undefined && (
                  <span className="item-received quiet small">
                    {t('app.receivedAs')} <Foreign>{asReceived}</Foreign>
                  </span>
                )}
              </span>
              {check && <Mark value={check.equal ? 'intact' : 'altered'} />}
              {!inHand && !check && (
                <bdi dir="ltr" className="mono quiet item-short">
                  {item.sha256.slice(0, 6)}…{item.sha256.slice(-6)}
                </bdi>
              )}
            </RowButton>
            {item.role === 'file' && <NameDiffers file={item} why={inHand} />}
            {inHand && (
              <div className="item-hash">
                <Hash value={item.sha256} label={t('trainee.items.hashOf', { item: name })} />
                <Sha512 number={props.number} item={item} name={name} />
                <Button
                  size="small"
                  icon={<Equal aria-hidden />}
                  aria-expanded={comparing}
                  onPress={() => setComparing(!comparing)}
                >
                  {t('trainee.items.compare')}
                </Button>
              </div>
            )}
            {check && <CheckFound check={check} />}
            {inHand && comparing && (
              <CompareHash key={item.path} source={{ number: props.number, item: item.path }} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
