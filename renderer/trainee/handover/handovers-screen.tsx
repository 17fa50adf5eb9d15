import { useNavigate } from '@tanstack/react-router';
import { ArrowLeftRight, FileCheck, FileInput, FileOutput } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, EmptyState, FaultNote } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { GiveExhibits } from './give-exhibits';
import { HandoverRow } from './handover-row';
import './handover.css';
import { TakeExhibits } from './take-exhibits';

/** What left this case and what came into it from other hands, and what is to be done about either. */
export function HandoversScreen() {
  const t = useText();
  const navigate = useNavigate();
  const { case: state, readOnly } = useOpenCase();
  const { value: handovers, fault } = useQuery('handover.list', {});
  const [doing, setDoing] = useState<'giving' | 'taking'>();
  const choose = useCommand('files.choose');
  const back = useCommand('handover.takeReceipt');
  const close = useCallback(() => setDoing(undefined), []);
  const onTaken = useCallback(
    (number: string) => {
      setDoing(undefined);
      void navigate({ to: '/case/exhibits/$number', params: { number } });
    },
    [navigate],
  );
  const takeBack = async () => {
    const granted = await choose.run({ purpose: 'handover-receipt' });
    if (granted) await back.run({ grant: granted.grant });
  };
  return (
    <div className="screen handovers">
      <header className="screen-head">
        <h1>{t('trainee.nav.handovers')}</h1>
        {!readOnly && (
          <div className="annotation-actions">
            <Button
              icon={<FileCheck aria-hidden />}
              isDisabled={back.pending}
              onPress={() => void takeBack()}
            >
              {t('trainee.hand.back')}
            </Button>
            <Button icon={<FileInput aria-hidden />} onPress={() => setDoing('taking')}>
              {t('trainee.hand.take')}
            </Button>
            <Button
              icon={<FileOutput aria-hidden />}
              isDisabled={state.exhibits === 0}
              onPress={() => setDoing('giving')}
            >
              {t('trainee.hand.give')}
            </Button>
          </div>
        )}
      </header>
      <p className="quiet">{t('trainee.hand.what')}</p>
      <FaultNote fault={fault ?? choose.fault ?? back.fault} onClose={back.clear} />
      {handovers?.length === 0 && (
        <EmptyState icon={<ArrowLeftRight aria-hidden />} title={t('trainee.hand.none')}>
          {t('trainee.hand.none.hint')}
        </EmptyState>
      )}
      <ul className="handover-list">
        {handovers?.map((handover) => (
          <HandoverRow key={`${handover.way} ${handover.id}`} handover={handover} />
        ))}
      </ul>
      <GiveExhibits open={doing === 'giving'} onClose={close} />
      <TakeExhibits open={doing === 'taking'} onClose={close} onTaken={onTaken} />
    </div>
  );
}
