import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { type Derivative, isPictureWork } from '../../../core/domain/evidence/derivative';
import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';
import { Address } from '../bdi';
import { IconButton } from '../button';
import './derivative.css';
import { ItemContent } from './item-content';
import { viewsOf } from './item-views';
import { useDerivativeWords } from './use-derivative-words';

/** A working copy beside what it was made of. The two are never to be taken for each other: each says what it is. */
export function DerivativeBeside(props: {
  derivative: Derivative;
  /** Items and working copies of the exhibit. */
  items: readonly Item[];
  onClose: () => void;
}) {
  const { derivative, items, onClose } = props;
  const t = useText();
  const words = useDerivativeWords();
  const source = items.find(({ path }) => path === derivative.source);
  const place = useRef<HTMLDivElement>(null);
  // Where it was asked for from below, it comes into sight.
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div className="derivative-beside" ref={place}>
      <header>
        <h2>
          <Address>{derivative.derivative}</Address> {words.operation(derivative.operation)}
        </h2>
        <IconButton label={t('app.derivative.back')} icon={<X aria-hidden />} onPress={onClose} />
      </header>
      <div
        className={isPictureWork(derivative) ? 'derivative-pair' : 'derivative-pair derivative-pair-words'}
      >
        <section aria-label={t('app.derivative.source')}>
          <h3>
            {t('app.derivative.source')} <Address>{derivative.source}</Address>
          </h3>
          {source && <ItemContent item={source} view={viewsOf(source)[0] ?? 'hex'} />}
        </section>
        <section aria-label={t('app.derivative.copy')}>
          <h3>
            {t('app.derivative.copy')} <Address>{derivative.item.path}</Address>
          </h3>
          <ItemContent item={derivative.item} view={viewsOf(derivative.item)[0] ?? 'hex'} />
        </section>
      </div>
    </div>
  );
}
