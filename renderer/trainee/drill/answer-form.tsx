import { Eraser, Undo2 } from 'lucide-react';
import type { Drill } from '../../../core/domain/drill/drill';
import { DrillKind, signs } from '../../../core/domain/drill/tampering';
import { useText } from '../../i18n';
import { Checkbox, FaultNote, IconButton, Select, TextField } from '../../ui';
import type { AnswerState } from './use-answer';

/** A number of an entry as it was typed, Arabic digits too; null where it is none. */
function entryOf(typed: string): number | null {
  const plain = typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\D/g, '')
    .slice(0, 9);
  return plain === '' ? null : Number(plain);
}

/** What the trainee says of one copy. Nothing in it is right or wrong before the assessor looks. */
export function AnswerForm(props: { drill: Drill; answer: AnswerState; fixed: boolean }) {
  const t = useText();
  const { drill, fixed } = props;
  const { answer, change, undo, clear, state, fault } = props.answer;
  const { altered } = answer;
  return (
    <section className="drill-answer" aria-label={t('drill.answer')}>
      <header className="drill-answer-head">
        <h2>{t('drill.answer')}</h2>
        {!fixed && (
          <span className="drill-answer-tools">
            <span className="small quiet" role="status">
              {t(`drill.answer.${state === 'saving' ? 'waiting' : state}`)}
            </span>
            <IconButton
              size="small"
              label={t('drill.answer.undo')}
              icon={<Undo2 className="directional" aria-hidden />}
              isDisabled={undo === undefined}
              onPress={() => undo?.()}
            />
            <IconButton
              size="small"
              label={t('drill.answer.clear')}
              icon={<Eraser aria-hidden />}
              onPress={clear}
            />
          </span>
        )}
      </header>
      <FaultNote fault={fault} />
      <Select
        label={t('drill.answer.altered')}
        placeholder={t('drill.said.nothing')}
        options={[
          { id: 'yes', label: t('drill.altered') },
          { id: 'no', label: t('drill.said.unaltered') },
        ]}
        value={altered === null ? null : altered ? 'yes' : 'no'}
        onChange={(id) => change({ altered: id === 'yes' })}
        disabled={fixed}
      />
      {altered === true && (
        <>
          <Select
            label={t('drill.answer.kind')}
            placeholder={t('drill.answer.kind.choose')}
            options={drill.kinds
              .filter((kind) => kind !== 'none')
              .map((kind) => ({ id: kind, label: t(`drill.kind.${kind}`) }))}
            value={answer.kind}
            onChange={(id) => change({ kind: DrillKind.parse(id) })}
            disabled={fixed}
          />
          <TextField
            label={t('drill.answer.file')}
            hint={t('drill.answer.file.hint')}
            code
            value={answer.file}
            onChange={(file) => change({ file })}
            maxLength={300}
            isDisabled={fixed}
          />
          <TextField
            label={t('drill.answer.event')}
            hint={t('drill.answer.event.hint')}
            inputMode="numeric"
            value={answer.event === null ? '' : String(answer.event)}
            onChange={(typed) => change({ event: entryOf(typed) })}
            isDisabled={fixed}
          />
          <fieldset className="drill-signs">
            <legend className="field-label">{t('drill.answer.signs')}</legend>
            {signs.map((sign) => (
              <Checkbox
                key={sign}
                selected={answer.signs.includes(sign)}
                disabled={fixed}
                onChange={(on) =>
                  change({
                    signs: signs.filter((one) => (one === sign ? on : answer.signs.includes(one))),
                  })
                }
              >
                {t(`drill.sign.${sign}`)}
              </Checkbox>
            ))}
          </fieldset>
        </>
      )}
      {altered !== null && (
        <TextField
          label={t('drill.answer.words')}
          hint={t('drill.answer.words.hint')}
          rows={3}
          value={answer.words}
          onChange={(words) => change({ words })}
          maxLength={2_000}
          isDisabled={fixed}
        />
      )}
    </section>
  );
}
