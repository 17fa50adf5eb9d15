import { type FormEvent, useState } from 'react';
import type { Item } from '../../../core/domain/evidence/item';
import { useCommand } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Button, FaultNote, Select, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { useItemNames } from './use-item-names';

const wholeExhibit = 'whole exhibit';

/** A term of the exercise's vocabulary, on the exhibit or one item of it, with the reason. */
export function TagForm(props: { number: string; items: readonly Item[]; onDone: () => void }) {
  const t = useText();
  const localised = useLocalised();
  const names = useItemNames();
  const { exercise } = useOpenCase();
  const put = useCommand('tag.put');
  const [term, setTerm] = useState<string | null>(null);
  const [item, setItem] = useState(wholeExhibit);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (term === null || reason.trim().length < 3) return;
    const on = item === wholeExhibit ? {} : { item };
    if (await put.run({ number: props.number, term, reason, ...on })) props.onDone();
  };
  return (
    <form className="annotation-form" onSubmit={(event) => void submit(event)}>
      <Select
        label={t('trainee.tags.term')}
        autoFocus
        placeholder={tried && term === null ? t('trainee.tags.term.needed') : t('trainee.tags.term.choose')}
        value={term}
        onChange={setTerm}
        options={exercise.vocabulary.map((one) => ({
          id: one.id,
          label: localised(one.label),
          note: localised(one.definition),
          group: localised(one.group),
        }))}
      />
      <Select
        label={t('trainee.tags.on')}
        value={item}
        onChange={setItem}
        options={[
          { id: wholeExhibit, label: t('trainee.tags.wholeExhibit') },
          ...props.items.map((one) => ({ id: one.path, label: names(one) })),
        ]}
      />
      <TextField
        label={t('trainee.tags.reason')}
        hint={t('trainee.tags.reason.hint')}
        rows={2}
        value={reason}
        onChange={setReason}
        maxLength={2_000}
        problem={tried && reason.trim().length < 3 ? t('trainee.tags.reason.needed') : undefined}
      />
      <FaultNote fault={put.fault} onClose={put.clear} />
      <div className="annotation-actions">
        <Button size="small" type="submit" isDisabled={put.pending}>
          {t('trainee.tags.put')}
        </Button>
        <Button size="small" look="quiet" onPress={props.onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  );
}
