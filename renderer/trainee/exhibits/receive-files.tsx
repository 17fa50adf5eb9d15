import { FolderOpen, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { mostReceived } from '../../../core/contract/exhibit';
import { receivedPath } from '../../../core/domain/evidence/received-name';
import { Source } from '../../../core/domain/evidence/source';
import { visibleName } from '../../../core/domain/text/visible-name';
import { useFormats, useText } from '../../i18n';
import { Button, Dialog, DropZone, FaultNote, FileName, IconButton, Progress, TextField } from '../../ui';
import { NameDiffers } from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import { useExerciseClock } from '../case/use-exercise-clock';
import { readTypedInstant, typedInstant } from './received-at';
import { RefusedFiles } from './refused-files';
import { useReceive } from './use-receive';

const fields = ['what', 'from', 'how', 'reference'] as const;

/** Takes files in that came from elsewhere (a provider's return, a photo of a phone) as one exhibit, with their source. */
export function ReceiveFiles(props: {
  open: boolean;
  onClose: () => void;
  onReceived: (number: string) => void;
}) {
  const t = useText();
  return (
    <Dialog open={props.open} onClose={props.onClose} title={t('trainee.receive.title')} size="wide">
      {props.open && <Receive {...props} />}
    </Dialog>
  );
}

function Receive({ onClose, onReceived }: { onClose: () => void; onReceived: (number: string) => void }) {
  const t = useText();
  const formats = useFormats();
  const { case: state, exercise } = useOpenCase();
  const receive = useReceive(onReceived);
  const [words, setWords] = useState({
    what: '',
    from: '',
    how: '',
    reference: exercise.authority.reference,
  });
  const [received, setReceived] = useState(() => typedInstant(state.exerciseTime));
  const [tried, setTried] = useState(false);
  // What the case said last is a time that was; the clock may still be asked for, or be a moment behind it.
  const now = Math.max(useExerciseClock()?.now ?? 0, Date.parse(state.exerciseTime));
  const { files, looking, job } = receive;
  const at = readTypedInstant(received);
  const missing = (text: string) => text.trim() === '';
  const later = at !== undefined && Date.parse(at) > now;
  const tooMany = files.length > mostReceived;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const source = Source.safeParse({ ...words, received: at });
    if (source.success && !later && !looking && files.length > 0 && !tooMany) await receive.take(source.data);
  };
  return (
    <form className="receive" onSubmit={(event) => void submit(event)}>
      <p className="quiet">{t('trainee.receive.why')}</p>
      <DropZone
        label={t('trainee.receive.drop')}
        onFiles={(dropped, folders) => void receive.drop(dropped, folders)}
        disabled={job.running}
      >
        <div className="receive-drop">
          <p>
            <strong>{t('trainee.receive.drop')}</strong>
            <br />
            <span className="quiet">{t('trainee.receive.drop.hint')}</span>
          </p>
          <Button
            icon={<FolderOpen aria-hidden />}
            isDisabled={job.running}
            onPress={() => void receive.choose()}
          >
            {t('trainee.receive.choose')}
          </Button>
        </div>
        {files.length > 0 && (
          <ul className="receive-files">
            {files.map(({ grant, name, type, bytes }) => (
              <li key={grant}>
                <div className="receive-file">
                  <FileName>{name}</FileName> <span className="quiet small">{formats.bytes(bytes)}</span>
                  <NameDiffers file={{ path: receivedPath(name, []), type, bytes }} />
                </div>
                <IconButton
                  size="small"
                  label={t('trainee.receive.putAway', { name: visibleName(name) })}
                  icon={<X aria-hidden />}
                  isDisabled={job.running}
                  onPress={() => receive.putAway(grant)}
                />
              </li>
            ))}
          </ul>
        )}
        {tried && files.length === 0 && !looking && !job.running && (
          <p className="field-problem">{t('trainee.receive.noFile')}</p>
        )}
        {tooMany && (
          <p className="field-problem">
            {t('trainee.receive.tooMany', { count: files.length, most: mostReceived })}
          </p>
        )}
        <RefusedFiles refused={receive.refused} onClose={receive.forgetRefused} />
        {job.job?.state === 'running' && <Progress job={job.job} onCancel={job.cancel} />}
      </DropZone>
      <div className="receive-fields">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t(`trainee.receive.${field}`)}
            hint={t(`trainee.receive.${field}.hint`)}
            value={words[field]}
            onChange={(text) => setWords({ ...words, [field]: text })}
            maxLength={300}
            problem={tried && missing(words[field]) ? t('trainee.receive.needed') : undefined}
          />
        ))}
        <TextField
          label={t('trainee.receive.received')}
          hint={t('trainee.receive.received.hint')}
          code
          value={received}
          onChange={setReceived}
          maxLength={20}
          problem={
            later
              ? t('trainee.receive.received.later', { now: typedInstant(now) })
              : tried && at === undefined
                ? t('trainee.receive.received.wrong')
                : undefined
          }
        />
      </div>
      {job.job?.state === 'cancelled' && <p role="status">{t('trainee.receive.cancelled')}</p>}
      <FaultNote fault={receive.fault} onClose={receive.clearFault} />
      <div className="annotation-actions receive-actions">
        <Button look="quiet" onPress={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" look="primary" isDisabled={job.running || looking}>
          {t('trainee.receive.do')}
        </Button>
      </div>
    </form>
  );
}
