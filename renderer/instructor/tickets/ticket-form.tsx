import { Tickets } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { MadeTickets } from '../../../core/contract/ticket';
import { askedSeats } from '../../../core/domain/ticket/ticket-seats';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Select, TextField } from '../../ui';

/** For how many days tickets may be good, as far as the window offers it. */
const spans = [1, 3, 7, 14, 30];

/** Which seats there are, and for how long their tickets are good; then where they are written to. */
export function TicketForm(props: { exercise: string; onMade: (made: MadeTickets) => void }) {
  const t = useText();
  const choose = useCommand('files.choose');
  const make = useCommand('ticket.make');
  const [typed, setTyped] = useState('30');
  const [days, setDays] = useState(7);
  const asked = askedSeats(typed);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!('seats' in asked)) return;
    const granted = await choose.run({ purpose: 'folder-for-files' });
    if (!granted) return;
    const order = { exercise: props.exercise, seats: asked.seats, days, grant: granted.grant };
    const made = await make.run(order);
    if (made) props.onMade(made);
  };
  return (
    <form className="ticket-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('instructor.tickets.seats')}
        hint={t('instructor.tickets.seats.hint')}
        problem={'problem' in asked ? t(`faults.${asked.problem}`, asked.params) : undefined}
        value={typed}
        onChange={setTyped}
        autoFocus
      />
      <p className="quiet" aria-live="polite">
        {'seats' in asked &&
          t('instructor.tickets.seats.some', {
            count: asked.seats.length,
            first: `\u2068${asked.seats[0]}\u2069`,
            last: `\u2068${asked.seats.at(-1)}\u2069`,
          })}
      </p>
      <Select
        label={t('instructor.tickets.days')}
        options={spans.map((span) => ({
          id: String(span),
          label: t('instructor.tickets.days.count', { days: span }),
        }))}
        value={String(days)}
        onChange={(id) => setDays(Number(id))}
      />
      <p className="small quiet">{t('instructor.tickets.days.hint')}</p>
      <FaultNote fault={choose.fault ?? make.fault} onClose={choose.fault ? choose.clear : make.clear} />
      <div>
        <Button
          type="submit"
          look="primary"
          icon={<Tickets aria-hidden />}
          isDisabled={!('seats' in asked) || choose.pending || make.pending}
        >
          {t('instructor.tickets.do')}
        </Button>
      </div>
    </form>
  );
}
