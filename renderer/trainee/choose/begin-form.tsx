import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Role } from '../../../core/contract/call';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Select, TextField } from '../../ui';
import { type HeldTicket, SeatTicket } from './seat-ticket';

/** Who works the exercise, and at which seat: both go into the first entry of the custody log. */
export function BeginForm({ exercise }: { exercise: string }) {
  const t = useText();
  const navigate = useNavigate();
  const create = useCommand('case.create');
  const [name, setName] = useState('');
  const [seat, setSeat] = useState('');
  const [role, setRole] = useState<Role>('trainee');
  const [ticket, setTicket] = useState<HeldTicket>();
  const [tried, setTried] = useState(false);
  const missing = (text: string) => (tried && text.trim() === '' ? t('trainee.begin.needed') : undefined);

  const hold = (held: HeldTicket | undefined) => {
    setTicket(held);
    if (held) setSeat(held.seat);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || seat.trim() === '') return;
    const begun = await create.run({
      exercise,
      name,
      seat,
      ...(role !== 'trainee' && { role }),
      ...(ticket && { ticket: ticket.file.grant }),
    });
    if (begun) await navigate({ to: '/case/brief' });
  };
  return (
    <form className="begin-form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label={t('trainee.begin.name')}
        hint={t('trainee.begin.name.hint')}
        value={name}
        onChange={setName}
        maxLength={80}
        autoFocus
        problem={missing(name)}
        autoComplete="off"
      />
      <TextField
        label={t('trainee.begin.seat')}
        hint={ticket ? t('trainee.begin.seat.fixed') : t('trainee.begin.seat.hint')}
        value={seat}
        onChange={setSeat}
        isReadOnly={ticket !== undefined}
        maxLength={20}
        problem={missing(seat)}
        autoComplete="off"
      />
      <SeatTicket exercise={exercise} held={ticket} onHold={hold} />
      <Select
        label={t('trainee.begin.role')}
        value={role}
        onChange={(chosen) => setRole(Role.parse(chosen))}
        options={Role.options.map((id) => ({
          id,
          label: t(`app.role.${id}`),
          note: t(`trainee.begin.role.${id}`),
        }))}
      />
      <FaultNote fault={create.fault} onClose={create.clear} />
      <div>
        <Button type="submit" look="primary" size="large" isDisabled={create.pending}>
          {t('trainee.begin.open')}
        </Button>
      </div>
    </form>
  );
}
