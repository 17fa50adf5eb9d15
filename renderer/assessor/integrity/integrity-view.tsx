import { Download } from 'lucide-react';
import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import {
  Address,
  Button,
  Confirmation,
  Facts,
  FaultNote,
  FileName,
  Foreign,
  Hash,
  Moment,
  Panel,
} from '../../ui';
import type { GoToView } from '../submission/view';
import { ByHand } from './by-hand';
import { CheckList } from './check-list';
import { FindingList } from './finding-list';
import { TicketPanel } from './ticket-panel';
import { VerdictStatement } from './verdict-statement';
import { Witness } from './witness';
import './integrity.css';

/** Whether the submission is what was sealed: the verdict in plain words, what was checked, what was found and where. */
export function IntegrityView({ submission, show }: { submission: SubmissionDetail; show: GoToView }) {
  const t = useText();
  const { verification } = submission;
  return (
    <div className="split">
      <div className="stack">
        <VerdictStatement verification={verification} />
        {verification.findings.length > 0 && <FindingList findings={verification.findings} show={show} />}
        <Panel title={t('assessor.checks')}>
          <CheckList checks={verification.checks} />
        </Panel>
      </div>
      <div className="stack">
        <Witness key={verification.code} submission={submission} />
        <TicketPanel ticket={verification.ticket} />
        <SubmissionFile submission={submission} />
        <ByHand
          file={verification.file}
          folder={`${verification.case?.id ?? 'CASE'}${verification.export ? '-export' : ''}`}
          sha256={verification.sha256}
          code={verification.code}
        />
      </div>
    </div>
  );
}

/** The file as it came, and its verification to take away. */
function SubmissionFile({ submission }: { submission: SubmissionDetail }) {
  const t = useText();
  const formats = useFormats();
  const choose = useCommand('files.saveAs');
  const save = useCommand('submission.saveVerification');
  const [saved, setSaved] = useState<string>();
  const { verification } = submission;
  const saveAs = async () => {
    const stem = verification.file.replace(/\.hirz-submission$/, '');
    const granted = await choose.run({
      purpose: 'verification',
      suggested: `${stem}.verification.json`,
    });
    if (!granted) return;
    setSaved((await save.run({ id: submission.id, grant: granted.grant }))?.name);
  };
  return (
    <Panel title={t('assessor.file')} boxed>
      <Facts
        facts={[
          { name: t('assessor.file.name'), value: <FileName>{verification.file}</FileName> },
          { name: t('assessor.file.size'), value: formats.bytes(verification.bytes) },
          { name: 'SHA-256', value: <Hash value={verification.sha256} label="SHA-256" /> },
          { name: t('assessor.file.opened'), value: <Moment at={submission.openedAt} as="wall" /> },
          ...(verification.case
            ? [
                { name: t('assessor.file.case'), value: <Address>{verification.case.id}</Address> },
                { name: t('assessor.file.software'), value: <Foreign>{verification.case.software}</Foreign> },
              ]
            : []),
        ]}
      />
      <div>
        <Button icon={<Download aria-hidden />} isDisabled={save.pending} onPress={saveAs}>
          {t('assessor.file.save')}
        </Button>
      </div>
      <FaultNote fault={choose.fault ?? save.fault} onClose={save.clear} />
      <Confirmation>
        {saved !== undefined && t('assessor.savedAs', { name: visibleName(saved) })}
      </Confirmation>
    </Panel>
  );
}
