import { BookmarkPlus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { SearchResult } from '../../../core/contract/search';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** Keeps a search under a name, to run it again as the clock moves on. */
export function SaveSearch({ result }: { result: SearchResult }) {
  const t = useText();
  const { sealed } = useOpenCase();
  const save = useCommand('search.save');
  const [name, setName] = useState<string>();
  const [saved, setSaved] = useState(false);
  // The form takes the focus from the button; when it goes, the button has it again.
  const [back, setBack] = useState(false);
  if (sealed) return null;
  const close = () => {
    setName(undefined);
    setBack(true);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name === undefined || name.trim() === '') return;
    if (!(await save.run({ name, result: result.id }))) return;
    setSaved(true);
    close();
  };
  if (name === undefined) {
    return (
      <Button
        size="small"
        icon={<BookmarkPlus aria-hidden />}
        autoFocus={back}
        onPress={() => {
          setSaved(false);
          setName(result.search.text.slice(0, 80));
        }}
      >
        {saved ? t('trainee.search.saved.done') : t('trainee.search.save')}
      </Button>
    );
  }
  return (
    <form className="save-search" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('trainee.search.save.name')}
        labelHidden
        placeholder={t('trainee.search.save.name')}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close();
        }}
        maxLength={80}
        autoFocus
      />
      <Button size="small" type="submit" isDisabled={save.pending || name.trim() === ''}>
        {t('trainee.search.save.do')}
      </Button>
      <Button size="small" look="quiet" onPress={close}>
        {t('app.cancel')}
      </Button>
      <FaultNote fault={save.fault} onClose={save.clear} />
    </form>
  );
}
