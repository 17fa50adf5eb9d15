import type { LookedAtHandover } from '../../../core/contract/handover';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useText } from '../../i18n';
import { Address, Facts, FaultNote, Foreign, Hash, Mark } from '../../ui';
import { SeatHolder } from '../../ui/evidence';

/** What a hand-over's file holds, whether it is what its giver signed, and why it can't be taken here. */
export function LookedAt({ looked }: { looked: LookedAtHandover }) {
  const t = useText();
  const { statement, verdict, findings, refused, file } = looked;
  const { from, to, purpose, authority, condition, exhibits } = statement;
  return (
    <section className="looked-at" aria-live="polite">
      <p>
        <Mark value={verdict} boxed />{' '}
        {t(verdict === 'intact' ? 'trainee.hand.take.sound' : 'trainee.hand.take.refused')}
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map(({ code, params, where }) => (
            <li key={`${code} ${where.file} ${where.event}`}>
              {t(`verdict.${code}`, params)}{' '}
              {where.file !== undefined && <Address>{visibleName(where.file)}</Address>}
            </li>
          ))}
        </ul>
      )}
      <Facts
        facts={[
          { name: t('trainee.hand.take.from'), value: <SeatHolder of={from} /> },
          { name: t('trainee.hand.take.to'), value: <SeatHolder of={to} /> },
          {
            name: t('trainee.hand.exhibits'),
            value: exhibits.map(({ number, title, seal }) => (
              <span key={number} className="looked-at-exhibit">
                <Address>{number}</Address> <Foreign>{title}</Foreign>
                {seal !== null && (
                  <>
                    {' · '}
                    {t('trainee.hand.take.seal')} <Address>{seal}</Address>
                  </>
                )}
              </span>
            )),
          },
          { name: t('trainee.hand.give.purpose'), value: <Foreign>{purpose}</Foreign> },
          { name: t('trainee.hand.give.authority'), value: <Foreign>{authority}</Foreign> },
          { name: t('trainee.hand.give.state'), value: <Foreign>{condition}</Foreign> },
          {
            name: t('app.origin.file'),
            value: <Hash value={file.sha256} label={t('app.origin.file')} />,
          },
        ]}
      />
      {refused !== null && (
        <FaultNote fault={{ code: refused, params: { name: file.name }, where: {}, details: [] }} />
      )}
    </section>
  );
}
