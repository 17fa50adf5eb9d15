import { Tag as TagIcon, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { Item } from '../../../core/domain/evidence/item';
import type { Tag } from '../../../core/domain/evidence/tag';
import { useRichText, useText } from '../../i18n';
import { Address, Button, Foreign, IconButton, Moment } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { useNames } from '../case/use-names';
import { TagForm } from './tag-form';
import { WithdrawTag } from './withdraw-tag';

/** Tags of an exhibit, each with its reason; withdrawn ones stay to be seen, with the reason why. */
export function TagList(props: { number: string; tags: readonly Tag[]; items: readonly Item[] }) {
  const t = useText();
  const rich = useRichText();
  const names = useNames();
  const { readOnly } = useOpenCase();
  const [adding, setAdding] = useState(false);
  // The form takes the focus from the button; when it goes, the button has it again.
  const [back, setBack] = useState(false);
  const [withdrawing, setWithdrawing] = useState<string>();
  return (
    <div className="tags">
      {props.tags.length === 0 && !adding && <p className="quiet">{t('trainee.tags.none')}</p>}
      <ul className="tag-list-items">
        {props.tags.map((tag) => (
          <li key={tag.id} className={tag.withdrawn ? 'tag tag-withdrawn' : 'tag'}>
            <div className="tag-head">
              <TagIcon aria-hidden />
              <strong>{names.term(tag.term)}</strong>
              {tag.item !== undefined && <Address>{tag.item}</Address>}
              {!tag.withdrawn && !readOnly && (
                <IconButton
                  size="small"
                  label={t('trainee.tags.withdraw', { term: names.term(tag.term) })}
                  icon={<Undo2 className="directional" aria-hidden />}
                  onPress={() => setWithdrawing(tag.id)}
                />
              )}
            </div>
            <p>
              <bdi>{tag.reason}</bdi>
            </p>
            {tag.withdrawn && (
              <p className="small">
                {rich('trainee.tags.withdrawn', { reason: <Foreign>{tag.withdrawn.reason}</Foreign> })} ·{' '}
                <Moment at={tag.withdrawn.exerciseTime} as="exercise" />
              </p>
            )}
            {withdrawing === tag.id && <WithdrawTag tag={tag.id} onDone={() => setWithdrawing(undefined)} />}
          </li>
        ))}
      </ul>
      {adding ? (
        <TagForm
          number={props.number}
          items={props.items}
          onDone={() => {
            setAdding(false);
            setBack(true);
          }}
        />
      ) : (
        !readOnly && (
          <div>
            <Button
              size="small"
              icon={<TagIcon aria-hidden />}
              autoFocus={back}
              onPress={() => setAdding(true)}
            >
              {t('trainee.tags.add')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}
