import { type FormEvent, useState } from 'react';
import type { ExportWords } from '../../../core/domain/custody/export-statement';
import { visibleName } from '../../../core/domain/text/visible-name';
import { type JobState, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button } from '../button';
import { Checkbox } from '../checkbox';
import { Dialog } from '../dialog';
import { FaultNote } from '../fault-note';
import { Hash } from '../hash';
import { Facts } from '../panel';
import { Progress } from '../progress';
import { TextField } from '../text-field';
import { ChooseExhibits } from './choose-exhibits';
import './export-exhibits.css';
import type { ExhibitSource } from './exhibit-source';

interface Props {
  open: boolean;
  onClose: () => void;
  /** Of the sealed submission. */
  source: ExhibitSource;
  /** Name that is suggested for the file. */
  name: string;
  job: Pick<JobState<'case.export'>, 'job' | 'running' | 'fault' | 'cancel' | 'clear'>;
  onExport: (words: ExportWords, grant: string) => Promise<unknown>;
}

/** Exports chosen exhibits of a sealed submission: which, for whom and why, then where the file is to be. */
export function ExportExhibits(props: Props) {
  const t = useText();
  const close = () => {
    props.source.find('');
    props.onClose();
  };
  return (
    <Dialog open={props.open} onClose={close} title={t('app.export.title')} size="wide">
      {props.open && <Export {...props} onClose={close} />}
    </Dialog>
  );
}

function Export({ onClose, source, name, job, onExport }: Props) {
  const t = useText();
  const saveAs = useCommand('files.saveAs');
  const [words, setWords] = useState<ExportWords>({ exhibits: [], report: true, to: '', purpose: '' });
  const [tried, setTried] = useState(false);
  const lacks = { to: words.to.trim() === '', purpose: words.purpose.trim().length < 3 };
  const done = job.job?.state === 'done' ? (job.job.result as { name: string; sha256: string }) : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (words.exhibits.length === 0 || lacks.to || lacks.purpose) return;
    const granted = await saveAs.run({ purpose: 'export', suggested: name });
    if (granted) await onExport(words, granted.grant);
  };
  if (done)
    return (
      <div className="export-exhibits">
        <p role="status">{t('app.export.done', { name: `\u2068${visibleName(done.name)}\u2069` })}</p>
        <Facts facts={[{ name: 'SHA-256', value: <Hash value={done.sha256} label="SHA-256" /> }]} />
        <div className="export-exhibits-end">
          <Button look="primary" onPress={onClose}>
            {t('app.export.close')}
          </Button>
        </div>
      </div>
    );
  return (
    <form className="export-exhibits" onSubmit={(event) => void submit(event)}>
      <p className="quiet">{t('app.export.why')}</p>
      <ChooseExhibits
        label={t('app.export.exhibits')}
        source={source}
        chosen={words.exhibits}
        onChange={(chosen) => setWords({ ...words, exhibits: chosen })}
        disabled={job.running}
      />
      <div>
        <Checkbox
          selected={words.report}
          disabled={job.running}
          onChange={(report) => setWords({ ...words, report })}
        >
          {t('app.export.report')} <span className="small quiet">{t('app.export.report.hint')}</span>
        </Checkbox>
      </div>
      <div className="export-exhibits-fields">
        <TextField
          label={t('app.export.to')}
          value={words.to}
          onChange={(to) => setWords({ ...words, to })}
          maxLength={200}
          problem={tried && lacks.to ? t('app.export.needed') : undefined}
        />
        <TextField
          label={t('app.export.purpose')}
          value={words.purpose}
          onChange={(purpose) => setWords({ ...words, purpose })}
          maxLength={2_000}
          problem={tried && lacks.purpose ? t('app.export.needed.purpose') : undefined}
        />
      </div>
      {job.job?.state === 'running' && <Progress job={job.job} onCancel={job.cancel} />}
      {job.job?.state === 'cancelled' && <p role="status">{t('app.export.cancelled')}</p>}
      <FaultNote
        fault={saveAs.fault ?? job.fault}
        onClose={() => {
          saveAs.clear();
          job.clear();
        }}
      />
      <div className="export-exhibits-end">
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" look="primary" isDisabled={job.running || words.exhibits.length === 0}>
          {t('app.export.do', { count: words.exhibits.length })}
        </Button>
      </div>
    </form>
  );
}
