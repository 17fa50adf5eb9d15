import { CircleCheck, CircleX } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Verification } from '../../../core/domain/custody/verdict';
import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { compareRoom } from '../../../core/domain/ticket/room-code';
import { useText } from '../../i18n';
import { Button, TextField } from '../../ui';
import { keepRoomCode, useRoomCode } from '../submissions/kept-room-code';
import { TwoCodes } from './two-codes';

/** A field for the code that was written down for the room, held against this ticket's: typed once, it is held against every submission's. */
export function RoomCode({ ticket }: { ticket: NonNullable<Verification['ticket']> }) {
  const t = useText();
  const written = useRoomCode();
  const [typed, setTyped] = useState(written ?? '');
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = normaliseWitnessCode(typed);
    setProblem(code === undefined ? t('assessor.witness.malformed') : undefined);
    keepRoomCode(code);
  };
  return (
    <>
      <form className="witness-form" onSubmit={submit}>
        <TextField
          label={t('assessor.ticket.room.typed')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setProblem(undefined);
            keepRoomCode(undefined);
          }}
          code
          placeholder="0000-0000-0000-0000"
          hint={t('assessor.ticket.room.hint')}
          problem={problem}
          maxLength={100}
          autoComplete="off"
          spellCheck="false"
        />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {t('assessor.witness.compare')}
        </Button>
      </form>
      {written !== undefined && <Compared written={written} ticket={ticket} />}
    </>
  );
}

function Compared({ written, ticket }: { written: string; ticket: NonNullable<Verification['ticket']> }) {
  const t = useText();
  const { result, firstDifference } = compareRoom(written, ticket);
  const equal = result === 'equal';
  return (
    <div role="status" className="witness-different">
      <span className={`mark mark-boxed ${equal ? 'mark-good' : 'mark-bad'}`}>
        {equal ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
        {result === 'different'
          ? t('assessor.ticket.room.different', { place: (firstDifference ?? 0) + 1 })
          : t(equal ? 'assessor.ticket.room.equal' : 'assessor.ticket.room.unfit')}
      </span>
      {result === 'different' && (
        <>
          <TwoCodes here={ticket.code} written={written} />
          <p className="quiet">{t('assessor.ticket.room.slip')}</p>
        </>
      )}
    </div>
  );
}
