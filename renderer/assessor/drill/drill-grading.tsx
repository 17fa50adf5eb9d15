import { ArrowLeft, FileDown, FolderOpen, X } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { OpenedDrill } from '../../../core/contract/drill';
import type { Fault } from '../../../core/domain/fault/fault';
import { visibleName } from '../../../core/domain/text/visible-name';
import { call, faultOf, useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import {
  Button,
  Confirmation,
  DropZone,
  EmptyState,
  FaultNote,
  FileName,
  Foreign,
  type GrantedFile,
  IconButton,
} from '../../ui';
import { useDrillTitle } from '../../ui/drill';
import { AnswerTable } from './answer-table';
import { isAnswer, takeArrived, useArrived } from './arrived';
import { GradedAnswer } from './graded-answer';
import { OpenDrillForm } from './open-drill-form';
import './drill.css';

/** Grades tamper drills: the drill and its sealed answers, then what was handed in, one or many at once. */
export function DrillGrading({ back }: { back: () => void }) {
  const t = useText();
  const titleOf = useDrillTitle();
  const { value: opened, fault } = useQuery('drill.opened', {});
  return (
    <section className="grading">
      <header className="grading-head">
        <IconButton
          label={t('drill.back')}
          icon={<ArrowLeft className="directional" aria-hidden />}
          onPress={back}
        />
        <div>
          <h1>{opened ? <Foreign>{titleOf(opened.drill)}</Foreign> : t('drill.grade.title')}</h1>
          <p className="quiet">
            {opened
              ? t('drill.grade.of', { copies: opened.drill.copies, exercise: opened.drill.exercise.title })
              : t('drill.grade.what')}
          </p>
        </div>
        {opened && <CloseDrill />}
      </header>
      <FaultNote fault={fault} />
      {opened === null && <OpenDrillForm />}
      {opened && <Answers opened={opened} />}
    </section>
  );
}

function CloseDrill() {
  const t = useText();
  const close = useCommand('drill.close');
  return (
    <div className="grading-close">
      <Button icon={<X aria-hidden />} onPress={() => void close.run({})}>
        {t('drill.grade.close')}
      </Button>
      <FaultNote fault={close.fault} onClose={close.clear} />
    </div>
  );
}

function Answers({ opened }: { opened: OpenedDrill }) {
  const t = useText();
  const titleOf = useDrillTitle();
  const choose = useCommand('files.chooseMany');
  const { refused, add, clear } = useAddAnswers();
  const [selected, setSelected] = useState<string>();
  const shown = opened.answers.find(({ id }) => id === selected);
  const arrived = useArrived();
  useEffect(() => {
    const came = arrived.length > 0 ? takeArrived(isAnswer) : [];
    if (came.length > 0) void add(came.map(given));
  }, [arrived, add]);
  const pick = async () => {
    const granted = await choose.run({ purpose: 'drill-answer' });
    if (granted) await add(granted.map(given));
  };
  const drop = (files: File[]) =>
    void add(files.map((file) => ({ name: file.name, granted: () => window.hirz.grantForFile(file) })));
  const open = (
    <Button
      look="primary"
      icon={<FolderOpen aria-hidden />}
      isDisabled={choose.pending}
      onPress={() => void pick()}
    >
      {t('drill.grade.add')}
    </Button>
  );
  return (
    <>
      {opened.answers.length > 0 && (
        <div className="grading-tools">
          {open}
          <SaveTable drill={titleOf(opened.drill)} />
        </div>
      )}
      <FaultNote fault={choose.fault} onClose={choose.clear} />
      {refused.map(({ name, fault }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves.
        <div key={at}>
          {fault.where.file === undefined && <FileName>{name}</FileName>}
          <FaultNote fault={fault} onClose={clear} />
        </div>
      ))}
      <div className="grading-columns">
        <DropZone label={t('drill.grade.drop')} onFiles={drop}>
          {opened.answers.length === 0 ? (
            <EmptyState title={t('drill.grade.empty')} action={open}>
              {t('drill.grade.empty.how')}
            </EmptyState>
          ) : (
            <AnswerTable answers={opened.answers} selected={selected} onSelect={setSelected} />
          )}
        </DropZone>
        {shown && <GradedAnswer key={shown.id} graded={shown} />}
      </div>
    </>
  );
}

/** A file that was handed in: its name, and how to get the permission to read it. */
interface HandedIn {
  name: string;
  granted: () => Promise<{ grant: string }>;
}

const given = (file: GrantedFile): HandedIn => ({ name: file.name, granted: async () => file });

/** Hands files over one after the other; those that can't be graded are named with the reason, the others are taken. */
function useAddAnswers() {
  const [refused, setRefused] = useState<readonly { name: string; fault: Fault }[]>([]);
  const add = useCallback(async (files: readonly HandedIn[]) => {
    setRefused([]);
    for (const { name, granted } of files) {
      try {
        await call('drill.addAnswer', { grant: (await granted()).grant });
      } catch (error) {
        setRefused((all) => [...all, { name, fault: faultOf(error) }]);
      }
    }
  }, []);
  return { refused, add, clear: () => setRefused([]) };
}

function SaveTable({ drill }: { drill: string }) {
  const t = useText();
  const choose = useCommand('files.saveAs');
  const save = useCommand('drill.saveTable');
  const [saved, setSaved] = useState<string>();
  const run = async () => {
    setSaved(undefined);
    const granted = await choose.run({ purpose: 'drill-table', suggested: `${drill}.csv` });
    if (granted) setSaved((await save.run({ grant: granted.grant }))?.name);
  };
  return (
    <>
      <Button
        icon={<FileDown aria-hidden />}
        isDisabled={choose.pending || save.pending}
        onPress={() => void run()}
      >
        {t('drill.grade.table')}
      </Button>
      <Confirmation>
        {saved !== undefined && t('drill.savedAs', { name: `\u2068${visibleName(saved)}\u2069` })}
      </Confirmation>
      <FaultNote
        fault={choose.fault ?? save.fault}
        onClose={() => (choose.fault ? choose.clear() : save.clear())}
      />
    </>
  );
}
