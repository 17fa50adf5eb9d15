import { FileInput, FileOutput } from 'lucide-react';
import type { Handover } from '../../../core/contract/handover';
import { clocksBehind } from '../../../core/domain/handover/clocks-behind';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Address, Button, Facts, FaultNote, Foreign, Moment } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { StatementNotes } from './statement-notes';

/** One hand-over: who, what, why, in what condition, and whether its receipt closes the loop. */
export function HandoverRow({ handover }: { handover: Handover }) {
  const t = useText();
  const { way, with: other, words, signed, condition, receipt, exhibits } = handover;
  const wallTimes =
    signed && clocksBehind(signed, handover.at).wall
      ? [
          { name: t('trainee.hand.signed.wall'), value: <Moment at={signed.wall} as="evidence" /> },
          { name: t('trainee.hand.taken.wall'), value: <Moment at={handover.at.wall} as="evidence" /> },
        ]
      : [];
  const Icon = way === 'out' ? FileOutput : FileInput;
  return (
    <li className="handover">
      <h2>
        <Icon aria-hidden />
        {t(`trainee.hand.${way}`, { name: `\u2068${other.name}\u2069` })}
        <span className="quiet small">
          {t('trainee.hand.role', { role: other.role })}
          {other.seat !== '' && ` · ${t('app.seat', { seat: `\u2068${other.seat}\u2069` })}`}
        </span>
      </h2>
      <Facts
        facts={[
          { name: t('trainee.hand.exhibits'), value: <Address>{exhibits.join(', ')}</Address> },
          ...(way === 'in' && signed
            ? [{ name: t('trainee.hand.signed'), value: <Moment at={signed.exerciseTime} as="evidence" /> }]
            : []),
          {
            name: t(way === 'in' ? 'trainee.hand.taken' : 'trainee.hand.when'),
            value: <Moment at={handover.at.exerciseTime} as="evidence" />,
          },
          ...wallTimes,
          ...(words
            ? [
                { name: t('trainee.hand.give.purpose'), value: <Foreign>{words.purpose}</Foreign> },
                { name: t('trainee.hand.give.authority'), value: <Foreign>{words.authority}</Foreign> },
                { name: t('trainee.hand.give.state'), value: <Foreign>{words.condition}</Foreign> },
              ]
            : []),
          ...(condition
            ? [
                {
                  name: t('trainee.hand.take.state'),
                  value: (
                    <>
                      {t('trainee.hand.state', { state: condition.state })}
                      {condition.remark !== '' && (
                        <>
                          {' · '}
                          <Foreign>{condition.remark}</Foreign>
                        </>
                      )}
                    </>
                  ),
                },
              ]
            : []),
          {
            name: t('trainee.hand.receipt'),
            value: receipt ? (
              <Moment at={receipt.exerciseTime} as="evidence" />
            ) : (
              t(way === 'out' ? 'trainee.hand.receipt.waiting' : 'trainee.hand.receipt.due')
            ),
          },
        ]}
      />
      {way === 'in' && <StatementNotes handover={handover} />}
      {way === 'in' && <SaveReceipt handover={handover} />}
    </li>
  );
}

/** Saves the signed receipt for what was taken over, to be given to who handed it over. */
function SaveReceipt({ handover: { id, receipt } }: { handover: Handover }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const saveAs = useCommand('files.saveAs');
  const give = useCommand('handover.giveReceipt');
  const save = async () => {
    const granted = await saveAs.run({ purpose: 'handover-receipt', suggested: id });
    if (granted) await give.run({ handover: id, grant: granted.grant });
  };
  if (readOnly) return null;
  return (
    <>
      <FaultNote fault={saveAs.fault ?? give.fault} onClose={give.clear} />
      <Button
        size="small"
        look={receipt ? 'quiet' : 'primary'}
        isDisabled={saveAs.pending || give.pending}
        onPress={() => void save()}
      >
        {t('trainee.hand.receipt.save')}
      </Button>
    </>
  );
}
