import { FolderOpen, Save } from 'lucide-react';
import { useState } from 'react';
import { MadeHashList } from '../../../core/contract/hashing';
import { type ListFormat, listFormats } from '../../../core/domain/hashing/hash-list';
import { visibleLines, visibleName } from '../../../core/domain/text/visible-name';
import { useCommand, useJob } from '../../engine-client';
import { useFormats, useRichText, useText } from '../../i18n';
import { Button, Confirmation, FaultNote, Foreign, Hash, Panel, Progress, Select } from '../../ui';

/** Makes the hash list of a folder, shows its beginning, and saves it where the trainee chooses. */
export function MakeList() {
  const t = useText();
  const rich = useRichText();
  const formats = useFormats();
  const choose = useCommand('files.choose');
  const place = useCommand('files.saveAs');
  const save = useCommand('hash.saveList');
  const making = useJob('hash.makeList');
  const [format, setFormat] = useState<ListFormat>('sha256sum');
  const [saved, setSaved] = useState<string>();
  const made = making.job?.state === 'done' ? MadeHashList.safeParse(making.job.result).data : undefined;

  const make = async () => {
    setSaved(undefined);
    const folder = await choose.run({ purpose: 'folder' });
    if (folder) await making.start({ folder: folder.grant, format });
  };
  const keep = async (list: MadeHashList, job: string) => {
    const granted = await place.run({ purpose: 'hash-list', suggested: `${list.folder}.${list.format}.txt` });
    const done = granted && (await save.run({ job, grant: granted.grant }));
    if (done) setSaved(done.name);
  };
  return (
    <Panel title={t('trainee.list.make.title')} boxed>
      <p className="small quiet">
        {rich('trainee.list.make.what', {
          sums: <Command key="sums">sha256sum -c</Command>,
          hashdeep: <Command key="hashdeep">hashdeep -a -k</Command>,
        })}
      </p>
      <div className="list-form">
        <Select
          label={t('trainee.list.format')}
          options={listFormats.map((one) => ({ id: one, label: one, note: t(`trainee.list.format.${one}`) }))}
          value={format}
          onChange={(id) => setFormat(listFormats.find((one) => one === id) ?? 'sha256sum')}
          disabled={making.running}
        />
        <Button
          icon={<FolderOpen aria-hidden />}
          isDisabled={making.running || choose.pending}
          onPress={() => void make()}
        >
          {t('trainee.list.make')}
        </Button>
      </div>
      {making.job?.state === 'running' && <Progress job={making.job} onCancel={making.cancel} />}
      {making.job?.state === 'cancelled' && <p role="status">{t('trainee.list.make.cancelled')}</p>}
      <FaultNote
        fault={choose.fault ?? making.fault ?? place.fault ?? save.fault}
        onClose={() => {
          for (const one of [choose, making, place, save]) one.clear();
        }}
      />
      {made && making.job && (
        <div className="list-made" role="status">
          <p>
            {t('trainee.list.made', {
              count: made.files,
              size: formats.bytes(made.bytes),
            })}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its frame must scroll by keyboard too. */}
          <section className="list-preview" aria-label={t('trainee.list.preview')} tabIndex={0}>
            <pre dir="ltr">{visibleLines(made.preview)}</pre>
          </section>
          {!made.whole && <p className="small quiet">{t('trainee.list.preview.cut')}</p>}
          {made.skipped.length > 0 && (
            <p className="small">
              {t('trainee.list.skipped')} <Foreign>{made.skipped.map(visibleName).join(', ')}</Foreign>
            </p>
          )}
          {made.unread.length > 0 && (
            <p className="small">
              {t('trainee.list.unread')} <Foreign>{made.unread.map(visibleName).join(', ')}</Foreign>
            </p>
          )}
          <p className="small quiet">{t('trainee.list.own')}</p>
          <Hash value={made.sha256} label={t('trainee.list.own')} />
          <div>
            <Button
              icon={<Save aria-hidden />}
              isDisabled={place.pending || save.pending}
              onPress={() => void keep(made, making.job?.id ?? '')}
            >
              {t('trainee.list.save')}
            </Button>
          </div>
          {saved !== undefined && (
            <Confirmation>{t('trainee.list.saved', { name: visibleName(saved) })}</Confirmation>
          )}
        </div>
      )}
    </Panel>
  );
}

/** What is typed at a prompt: its hyphens are no places to break a line at. */
function Command({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="mono list-command">
      {children}
    </bdi>
  );
}
