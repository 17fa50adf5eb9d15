import { Ticket } from 'lucide-react';
import { useState } from 'react';
import type { GoodTicket } from '../../../core/contract/ticket';
import type { Fault } from '../../../core/domain/fault/fault';
import { faultOf, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, DropZone, FaultNote, FileChoice, type GrantedFile, Moment } from '../../ui';

/** A ticket that was found good, with the grant for its file. */
export interface HeldTicket extends GoodTicket {
  file: GrantedFile;
}

/** Takes the ticket of a seat, where the instructor gave one, and looks at once whether the case can be begun with it. */
export function SeatTicket(props: {
  exercise: string;
  held: HeldTicket | undefined;
  onHold: (ticket: HeldTicket | undefined) => void;
}) {
  const { exercise, held, onHold } = props;
  const t = useText();
  const choose = useCommand('files.choose');
  const look = useCommand('ticket.look');
  const [refused, setRefused] = useState<Fault>();

  const clear = () => {
    setRefused(undefined);
    choose.clear();
    look.clear();
  };
  const take = async (file: GrantedFile) => {
    onHold(undefined);
    const good = await look.run({ exercise, grant: file.grant });
    if (good) onHold({ ...good, file });
  };
  const pick = async () => {
    clear();
    const granted = await choose.run({ purpose: 'ticket' });
    if (granted) await take(granted);
  };
  const drop = ([file]: File[]) => {
    clear();
    if (file) window.hirz.grantForFile(file).then(take, (error) => setRefused(faultOf(error)));
  };
  return (
    <div className="begin-ticket">
      <DropZone label={t('trainee.begin.ticket.drop')} onFiles={drop}>
        <FileChoice
          label={held ? t('trainee.begin.ticket.other') : t('trainee.begin.ticket.choose')}
          icon={<Ticket aria-hidden />}
          file={held?.file}
          none={t('trainee.begin.ticket.none')}
          isDisabled={choose.pending || look.pending}
          onPress={() => void pick()}
        />
      </DropZone>
      {held && (
        <p role="status">
          {t('trainee.begin.ticket.good', { seat: `\u2068${held.seat}\u2069` })}{' '}
          <Moment at={held.expires} as="wall" />{' '}
          <Button size="small" look="quiet" onPress={() => onHold(undefined)}>
            {t('trainee.begin.ticket.without')}
          </Button>
        </p>
      )}
      <FaultNote fault={refused ?? choose.fault ?? look.fault} onClose={clear} />
    </div>
  );
}
