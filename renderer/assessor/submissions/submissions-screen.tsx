import { FileSearch, FolderOpen, ListChecks } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useAnnouncement, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, DropZone, EmptyState, FaultNote, SearchField } from '../../ui';
import { CheckProof } from '../../ui/custody';
import { usePaletteCommands } from '../../ui/palette';
import { OpeningList } from './opening-list';
import { matching } from './search';
import { SubmissionTable } from './submission-table';
import { useOpenFiles } from './use-open-files';
import { VerdictTally } from './verdict-tally';
import './submissions-screen.css';

/** All submissions that this machine has opened. Files are dropped anywhere on it. */
export function SubmissionsScreen({ go }: { go: (path: string) => void }) {
  const t = useText();
  const list = useQuery('submission.list', {});
  const files = useOpenFiles(useCallback(() => go('drills'), [go]));
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<string>();
  const search = useRef<HTMLInputElement>(null);
  useAnnouncement('menu', ({ action }) => {
    if (action === 'open-file') files.choose();
  });
  const { choose } = files;
  usePaletteCommands(
    useMemo(
      () => [
        { id: 'assessor.open', title: t('assessor.open'), run: choose },
        { id: 'assessor.find', title: t('assessor.find'), run: () => search.current?.focus() },
      ],
      [t, choose],
    ),
  );
  const all = list.value ?? [];
  const shown = useMemo(() => matching(list.value ?? [], text), [list.value, text]);

  const open = (
    <Button look="primary" icon={<FolderOpen aria-hidden />} onPress={choose}>
      {t('assessor.open')}
    </Button>
  );

  return (
    <div className="submissions">
      <header className="submissions-head">
        <h1>{t('assessor.submissions.title')}</h1>
        <div className="submissions-tools">
          {all.length > 0 && (
            <SearchField label={t('assessor.find')} value={text} onChange={setText} inputRef={search} />
          )}
          <CheckProof />
          <Button icon={<ListChecks aria-hidden />} onPress={() => go('drills')}>
            {t('drill.grade.title')}
          </Button>
          {all.length > 0 && open}
        </div>
      </header>
      {all.length > 0 && <VerdictTally submissions={all} />}
      <FaultNote fault={files.fault ?? list.fault} onClose={files.clear} />
      <OpeningList />
      <div className={all.length === 0 ? 'submissions-drop submissions-drop-empty' : 'submissions-drop'}>
        <DropZone label={t('assessor.drop')} onFiles={files.drop}>
          {all.length === 0 && !list.loading && (
            <EmptyState icon={<FileSearch aria-hidden />} title={t('assessor.empty.title')} action={open}>
              {t('assessor.empty.how')}
            </EmptyState>
          )}
          {all.length > 0 && shown.length === 0 && (
            <EmptyState
              title={t('assessor.none.title')}
              action={<Button onPress={() => setText('')}>{t('assessor.none.all')}</Button>}
            />
          )}
          {shown.length > 0 && (
            <SubmissionTable
              submissions={shown}
              selected={selected}
              onSelect={setSelected}
              onOpen={(id) => go(`submissions/${id}`)}
            />
          )}
        </DropZone>
      </div>
      {all.length > 0 && <p className="small quiet">{t('assessor.dropHint')}</p>}
    </div>
  );
}
