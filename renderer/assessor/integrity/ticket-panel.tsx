import type { Verification } from '../../../core/domain/custody/verdict';
import { useText } from '../../i18n';
import { Code, Facts, Foreign, Moment, Panel } from '../../ui';
import { RoomCode } from './room-code';

/** The ticket that the case was begun with: whether it fits, and the code by which its room is known. */
export function TicketPanel({ ticket }: { ticket: Verification['ticket'] }) {
  const t = useText();
  if (ticket === undefined)
    return (
      <Panel title={t('assessor.ticket')} boxed>
        <p className="quiet">{t('assessor.ticket.none.what')}</p>
      </Panel>
    );
  const { seat, issued, expires, code, fits } = ticket;
  return (
    <Panel title={t('assessor.ticket')} boxed>
      <p>{t(fits ? 'assessor.ticket.fits' : 'assessor.ticket.fitsNot')}</p>
      <Facts
        facts={[
          { name: t('assessor.ticket.seat'), value: <Foreign>{seat}</Foreign> },
          { name: t('assessor.ticket.issued'), value: <Moment at={issued} as="wall" /> },
          { name: t('assessor.ticket.expires'), value: <Moment at={expires} as="wall" /> },
          { name: t('assessor.ticket.code'), value: <Code>{code}</Code> },
        ]}
      />
      <RoomCode ticket={ticket} />
    </Panel>
  );
}
