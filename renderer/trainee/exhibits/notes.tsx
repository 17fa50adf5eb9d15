import { NotebookPen } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Note } from '../../../core/domain/evidence/tag';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, Moment, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** Notes on an exhibit: added, never changed. */
export function Notes({ number, notes }: { number: string; notes: readonly Note[] }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const write = useCommand('note.write');
  const [text, setText] = useState<string>();
  // The form takes the focus from the button; when it goes, the button has it again.
  const [back, setBack] = useState(false);
  const close = () => {
    setText(undefined);
    setBack(true);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text !== undefined && text.trim() !== '' && (await write.run({ number, text }))) close();
  };
  return (
    <div className="notes">
      {notes.length === 0 && text === undefined && <p className="quiet">{t('trainee.notes.none')}</p>}
      <ul className="tag-list-items">
        {notes.map((note) => (
          <li key={note.id} className="note">
            <p dir="auto">{note.text}</p>
            <p className="small quiet">
              <Moment at={note.exerciseTime} as="exercise" />
            </p>
          </li>
        ))}
      </ul>
      {text !== undefined ? (
        <form className="annotation-form" onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('trainee.notes.text')}
            hint={t('trainee.notes.hint')}
            rows={3}
            value={text}
            onChange={setText}
            maxLength={10_000}
            autoFocus
          />
          <FaultNote fault={write.fault} onClose={write.clear} />
          <div className="annotation-actions">
            <Button size="small" type="submit" isDisabled={write.pending || text.trim() === ''}>
              {t('trainee.notes.write')}
            </Button>
            <Button size="small" look="quiet" onPress={close}>
              {t('app.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        !readOnly && (
          <div>
            <Button
              size="small"
              icon={<NotebookPen aria-hidden />}
              autoFocus={back}
              onPress={() => setText('')}
            >
              {t('trainee.notes.add')}
            </Button>
          </div>
        )
      )}
    </div>
  );
}
