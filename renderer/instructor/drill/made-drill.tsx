import type { MadeDrill } from '../../../core/contract/drill';
import { placeOf } from '../../../core/domain/drill/grade-table';
import { useFormats, useText } from '../../i18n';
import { Code, CopyButton, Facts, Foreign, Hash, Panel } from '../../ui';
import { DrillPlace, SignList } from '../../ui/drill';

/** A drill that was just made, with its answers: they are shown here and lie in the file only sealed. */
export function MadeDrillView({ made }: { made: MadeDrill }) {
  const t = useText();
  const formats = useFormats();
  const text = made.copies
    .map((key) =>
      [
        t('drill.copy', { copy: key.copy }),
        t(`drill.kind.${key.kind}`),
        placeOf(key),
        key.telling.map((sign) => t(`drill.sign.${sign}`)).join('; '),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    )
    .join('\n');
  return (
    <>
      <p role="status">
        <strong>
          <Foreign>{made.name}</Foreign>
        </strong>{' '}
        {t('drill.made', { size: formats.bytes(made.bytes) })}
      </p>
      <Facts
        facts={[
          { name: 'SHA-256', value: <Hash value={made.sha256} label="SHA-256" /> },
          { name: t('drill.made.key'), value: <Code>{made.assessors}</Code> },
        ]}
      />
      <Panel
        title={t('drill.made.answers')}
        aside={<CopyButton text={text} label={t('drill.made.answers')} />}
        boxed
      >
        <p className="small quiet">{t('drill.made.answers.what')}</p>
        <table className="drill-answers">
          <thead>
            <tr>
              <th scope="col">{t('drill.table.copy')}</th>
              <th scope="col">{t('drill.table.was')}</th>
              <th scope="col">{t('drill.table.was.signs')}</th>
            </tr>
          </thead>
          <tbody>
            {made.copies.map((key) => (
              <tr key={key.copy}>
                <td>{formats.number(key.copy)}</td>
                <td>
                  {t(`drill.kind.${key.kind}`)}
                  <div className="small quiet">
                    <DrillPlace files={key.files} events={key.events} />
                  </div>
                </td>
                <td className="small">
                  <SignList signs={key.telling} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
    </>
  );
}
