import { FolderDown } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { z } from 'zod';
import type { DrillState } from '../../../core/contract/drill';
import { noAnswer } from '../../../core/domain/drill/drill';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useCommand, useJob, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Confirmation, FaultNote, Hash, Progress, Tabs } from '../../ui';
import { AnswerForm } from './answer-form';
import { CopyFiles } from './copy-files';
import { CopyLog } from './copy-log';
import { CopyVerification } from './copy-verification';
import { useAnswer } from './use-answer';

/** One copy: what it holds on one side, what is said of it on the other. */
export function CopyDesk(props: {
  state: DrillState;
  copy: number;
  fixed: boolean;
  /** Writes what waits: false where that failed. */
  flush: RefObject<() => Promise<boolean>>;
}) {
  const t = useText();
  const { state, copy, fixed, flush } = props;
  const { drill } = state;
  const kept = state.answers.find((one) => one.copy === copy) ?? noAnswer(copy);
  const answer = useAnswer(drill.id, kept, fixed);
  useEffect(() => {
    flush.current = answer.flush;
  }, [flush, answer.flush]);
  const { value: contents, fault } = useQuery('drill.copy', { drill: drill.id, copy });
  const place = fixed ? undefined : answer.change;
  return (
    <div className="drill-desk">
      <div className="drill-look">
        <div className="drill-archive">
          {contents && (
            <span className="small">
              <span className="quiet">{t('drill.archive')}</span>{' '}
              <Hash value={contents.sha256} label={t('drill.archive')} short />
            </span>
          )}
          <SaveCopy drill={drill.id} copy={copy} />
        </div>
        <FaultNote fault={fault} />
        <Tabs
          label={t('drill.copy', { copy })}
          tabs={[
            {
              id: 'files',
              label: t('drill.files'),
              content: contents && (
                <CopyFiles
                  drill={drill.id}
                  copy={copy}
                  files={contents.files}
                  onPlace={place && ((file) => place({ file, altered: true }))}
                />
              ),
            },
            {
              id: 'log',
              label: t('drill.log'),
              content: (
                <CopyLog
                  drill={drill.id}
                  copy={copy}
                  onPlace={place && ((event) => place({ event, altered: true }))}
                />
              ),
            },
            {
              id: 'verify',
              label: t('drill.verify'),
              content: <CopyVerification state={state} copy={copy} />,
            },
          ]}
        />
      </div>
      <AnswerForm drill={drill} answer={answer} fixed={fixed} />
    </div>
  );
}

const Saved = z.object({ folder: z.string(), files: z.number() });

function SaveCopy({ drill, copy }: { drill: string; copy: number }) {
  const t = useText();
  const choose = useCommand('files.choose');
  const saving = useJob('drill.saveCopy');
  const [done, setDone] = useState(false);
  const save = async () => {
    saving.clear();
    const granted = await choose.run({ purpose: 'folder-for-files' });
    if (!granted) return;
    setDone(true);
    await saving.start({ drill, copy, grant: granted.grant });
  };
  const saved = saving.job?.state === 'done' ? Saved.safeParse(saving.job.result).data : undefined;
  return (
    <>
      <Button
        size="small"
        icon={<FolderDown aria-hidden />}
        isDisabled={choose.pending || saving.running}
        onPress={() => void save()}
      >
        {t('drill.saveCopy')}
      </Button>
      {saving.job?.state === 'running' && <Progress job={saving.job} onCancel={saving.cancel} />}
      {done && (
        <Confirmation>
          {saved &&
            t('drill.saveCopy.done', {
              folder: `\u2068${visibleName(saved.folder)}\u2069`,
              files: saved.files,
            })}
        </Confirmation>
      )}
      <FaultNote
        fault={choose.fault ?? saving.fault}
        onClose={() => (choose.fault ? choose.clear() : saving.clear())}
      />
    </>
  );
}
