import { PackageOpen } from 'lucide-react';
import { useState } from 'react';
import type { InterruptedImport } from '../../core/contract/exercise';
import { useCommand, useJob, useQuery } from '../engine-client';
import { useText } from '../i18n';
import { FileName } from './bdi';
import { Button } from './button';
import { FaultNote } from './fault-note';
import { Moment } from './moment';
import { Progress } from './progress';
import './interrupted-imports.css';

/** Imports that were cut off when Hirz ended: to be gone on with, or discarded. Nothing where there are none. */
export function InterruptedImports() {
  const { value: left } = useQuery('exercise.interrupted', {});
  const [inHand, setInHand] = useState<InterruptedImport>();
  const listed = left ?? [];
  const gone = inHand !== undefined && !listed.some(({ id }) => id === inHand.id);
  return [...listed, ...(gone ? [inHand] : [])].map((one) => (
    <InterruptedCard
      key={one.id}
      left={one}
      waits={listed.includes(one)}
      onGoOn={() => setInHand(one)}
      onEnd={() => setInHand(undefined)}
    />
  ));
}

interface InterruptedCardProps {
  left: InterruptedImport;
  /** Still listed: nobody works on it. */
  waits: boolean;
  onGoOn: () => void;
  onEnd: () => void;
}

function InterruptedCard({ left, waits, onGoOn, onEnd }: InterruptedCardProps) {
  const t = useText();
  const resume = useJob('exercise.resume');
  const discard = useCommand('exercise.discard');
  const { job } = resume;
  const over = job !== undefined && job.state !== 'running';
  // Gone on with to its end, or cancelled: there is nothing left to show but why it failed.
  if (!waits && over && job.state !== 'failed') return null;
  return (
    <section className="interrupted-import">
      <PackageOpen aria-hidden className="interrupted-icon" />
      <div className="interrupted-words">
        <p>
          <strong>{t(resume.running ? 'app.interrupted.goesOn' : 'app.interrupted.title')}</strong>
        </p>
        <p className="quiet">
          <FileName>{left.file}</FileName> · <Moment at={new Date(left.startedAt).toISOString()} as="wall" />
        </p>
        {!resume.running && waits && <p className="quiet">{t('app.interrupted.what')}</p>}
        {job?.state === 'running' && <Progress job={job} onCancel={resume.cancel} />}
        <FaultNote
          fault={discard.fault ?? resume.fault}
          onClose={() => {
            if (discard.fault) discard.clear();
            else resume.clear();
            if (!waits) onEnd();
          }}
        />
      </div>
      {!resume.running && waits && (
        <div className="interrupted-actions">
          <Button
            isDisabled={discard.pending}
            onPress={() => {
              onGoOn();
              void resume.start({ id: left.id });
            }}
          >
            {t('app.interrupted.goOn')}
          </Button>
          <Button isDisabled={discard.pending} onPress={() => void discard.run({ id: left.id })}>
            {t('app.interrupted.discard')}
          </Button>
        </div>
      )}
    </section>
  );
}
