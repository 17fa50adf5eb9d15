import { useState } from 'react';
import type { ExerciseSummary } from '../../../core/contract/exercise';
import type { MadeTickets } from '../../../core/contract/ticket';
import { useLocalised, useText } from '../../i18n';
import { Dialog, Moment, WitnessCode } from '../../ui';
import { TicketForm } from './ticket-form';
import './tickets.css';

/** Makes the tickets of a room's seats for an exercise, and shows their code. */
export function TicketDialog(props: { exercise: ExerciseSummary | undefined; onClose: () => void }) {
  const { exercise, onClose } = props;
  const t = useText();
  const localised = useLocalised();
  const [made, setMade] = useState<MadeTickets>();
  const close = () => {
    setMade(undefined);
    onClose();
  };
  return (
    <Dialog
      open={exercise !== undefined}
      onClose={close}
      size={made === undefined ? 'normal' : 'wide'}
      title={t('instructor.tickets.title')}
    >
      {exercise !== undefined && made === undefined && (
        <>
          <p>{t('instructor.tickets.what', { title: `\u2068${localised(exercise.title)}\u2069` })}</p>
          <TicketForm exercise={exercise.key} onMade={setMade} />
        </>
      )}
      {made !== undefined && <Made tickets={made} />}
    </Dialog>
  );
}

function Made({ tickets: { tickets, folder, code, expires } }: { tickets: MadeTickets }) {
  const t = useText();
  return (
    <>
      <p role="status">
        {t('instructor.tickets.made', { count: tickets, folder: `\u2068${folder}\u2069` })}{' '}
        <Moment at={expires} as="wall" />
      </p>
      <h3>{t('instructor.tickets.code')}</h3>
      <WitnessCode code={code} label={t('instructor.tickets.code')} />
      <p>{t('instructor.tickets.code.what')}</p>
      <p>{t('instructor.tickets.hand')}</p>
    </>
  );
}
