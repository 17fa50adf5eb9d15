import { useIntl } from 'react-intl';
import type { Finding } from '../../../core/domain/custody/verdict';
import { placeOf, useText } from '../../i18n';
import { Address, Button, Mark, Panel } from '../../ui';
import type { GoToView } from '../submission/view';

/** What verification found, each with its place, what it means and what to do about it; what is no fault stands apart. */
export function FindingList({ findings, show }: { findings: readonly Finding[]; show: GoToView }) {
  const t = useText();
  const faults = findings.filter(({ verdict }) => verdict !== 'intact');
  const notes = findings.filter(({ verdict }) => verdict === 'intact');
  return (
    <>
      {faults.length > 0 && (
        <Panel title={t('assessor.findings', { count: faults.length })}>
          <Findings findings={faults} show={show} />
        </Panel>
      )}
      {notes.length > 0 && (
        <Panel title={t('assessor.notes')}>
          <Findings findings={notes} show={show} />
        </Panel>
      )}
    </>
  );
}

function Findings({ findings, show }: { findings: readonly Finding[]; show: GoToView }) {
  return (
    <ol className="findings bare-list">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own and never move.
        <li key={index} className={finding.verdict === 'intact' ? 'finding-note' : undefined}>
          <One finding={finding} show={show} explained={saidBefore(findings, index)} />
        </li>
      ))}
    </ol>
  );
}

/** Whether a finding above was of the same kind: what it means and what to do is said once, not eighteen times. */
function saidBefore(findings: readonly Finding[], index: number): boolean {
  const kindOf = ({ code, verdict }: Finding) => (code === 'witnessDiffers' ? code : verdict);
  const kind = findings.map(kindOf);
  return kind.indexOf(kind[index] ?? 'intact') < index;
}

function One({ finding, show, explained }: { finding: Finding; show: GoToView; explained: boolean }) {
  const t = useText();
  const words = useFindingWords(finding);
  const { event } = finding.where;
  const exhibit = /^data\/exhibits\/([^/]+)\//.exec(finding.where.file ?? '')?.[1];
  const place = placeOf(finding.where);
  return (
    <>
      <div className="finding-head">
        {finding.verdict !== 'intact' && <Mark value={finding.verdict} />}
        {place !== '' && <Address>{place}</Address>}
        {event !== undefined && (
          <Button size="small" look="quiet" onPress={() => show('log', String(event))}>
            {t('assessor.finding.entry', { entry: event })}
          </Button>
        )}
        {exhibit !== undefined && (
          <Button size="small" look="quiet" onPress={() => show('exhibits', exhibit)}>
            {t('assessor.finding.exhibit', { exhibit })}
          </Button>
        )}
      </div>
      <p className="finding-what">{words.what}</p>
      {!explained && words.means !== '' && <p>{words.means}</p>}
      {!explained && words.todo !== '' && <p className="quiet">{words.todo}</p>}
    </>
  );
}

/** The catalogue `verdict` says what was found; where it has no more to say, the verdict's own words explain it. */
function useFindingWords({ code, verdict, params }: Finding): { what: string; means: string; todo: string } {
  const t = useText();
  const { messages } = useIntl();
  const of = (key: string, otherwise: string) =>
    typeof messages[key] === 'string' ? t(key, params) : otherwise;
  const general: Record<Finding['verdict'], { means: string; todo: string }> = {
    intact: { means: '', todo: '' },
    'intact-unwitnessed': { means: '', todo: t('assessor.verdict.intact-unwitnessed.do') },
    'with-losses': { means: '', todo: t('assessor.finding.with-losses.do') },
    incomplete: { means: t('assessor.finding.incomplete.means'), todo: t('assessor.finding.incomplete.do') },
    forked: { means: t('assessor.finding.forked.means'), todo: t('assessor.finding.forked.do') },
    'not-signed-by-seat': {
      means: t('assessor.finding.not-signed-by-seat.means'),
      todo: t('assessor.finding.not-signed-by-seat.do'),
    },
    altered: { means: t('assessor.finding.altered.means'), todo: t('assessor.finding.altered.do') },
  };
  if (code === 'witnessDiffers') {
    general.altered = { means: t('assessor.finding.witness.means'), todo: t('assessor.finding.witness.do') };
  }
  return {
    what: of(`verdict.${code}`, code),
    means: of(`verdict.${code}.means`, general[verdict].means),
    todo: of(`verdict.${code}.remedy`, general[verdict].todo),
  };
}
