import { X } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import type { CaptureChoice } from '../../../core/contract/exhibit';
import { entityKey } from '../../../core/domain/dataset/entity-ref';
import { useText } from '../../i18n';
import { Button, Checkbox, Foreign, IconButton } from '../../ui';
import './selection.css';
import type { Preserve } from './use-preserve';

/** In the inspector's place: everything on the page in its order, to choose from, and preserving what was chosen. */
export function Selection(props: {
  things: readonly z.infer<typeof CaptureChoice>[];
  preserve: Preserve;
  onClose: () => void;
}) {
  const t = useText();
  const { things, preserve, onClose } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const kinds = {
    account: t('app.entity.account'),
    post: t('app.entity.post'),
    channel: t('app.entity.channel'),
    message: t('app.entity.message'),
    media: t('app.entity.media'),
    list: t('app.entity.list'),
  };
  const turn = (key: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const keep = async () => {
    const only = things.map(({ entity }) => entity).filter((entity) => chosen.has(entityKey(entity)));
    if (await preserve.run(only)) onClose();
  };
  return (
    <aside className="inspector" aria-label={t('trainee.selection')}>
      <header className="inspector-head">
        <h2>{t('trainee.selection')}</h2>
        <IconButton
          size="small"
          side="start"
          label={t('app.dismiss')}
          icon={<X aria-hidden />}
          onPress={onClose}
        />
      </header>
      <p className="quiet small selection-hint">{t('trainee.selection.hint')}</p>
      <ul className="bare-list selection" aria-label={t('trainee.selection.list')}>
        {things.map(({ entity, who, text }) => {
          const key = entityKey(entity);
          return (
            <li key={key}>
              <Checkbox selected={chosen.has(key)} onChange={(on) => turn(key, on)}>
                <span className="selection-words">
                  <span className="quiet small">
                    {kinds[entity.kind]} {who !== '' && <Foreign>{who}</Foreign>}
                  </span>
                  {text !== '' && (
                    <span dir="auto" className="selection-text">
                      {text}
                    </span>
                  )}
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
      <footer className="selection-foot">
        <Button isDisabled={chosen.size === 0 || preserve.pending} onPress={() => void keep()}>
          {t('trainee.selection.preserve', { count: chosen.size })}
        </Button>
      </footer>
    </aside>
  );
}
