import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { SearchResult } from '../../../core/contract/search';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { SearchNameForm } from './search-name-form';

/** Keeps a search under a name, to run it again as the clock moves on. */
export function SaveSearch({ result }: { result: SearchResult }) {
  const t = useText();
  const { readOnly } = useOpenCase();
  const save = useCommand('search.save');
  const [name, setName] = useState<string>();
  const [saved, setSaved] = useState(false);
  // The form takes the focus from the button; when it goes, the button has it again.
  const [back, setBack] = useState(false);
  if (readOnly) return null;
  const close = () => {
    setName(undefined);
    setBack(true);
  };
  const keep = async (chosen: string) => {
    if (!(await save.run({ name: chosen, result: result.id }))) return;
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
    <SearchNameForm
      name={name}
      action={t('trainee.search.save.do')}
      pending={save.pending}
      fault={save.fault}
      onFaultClose={save.clear}
      onName={keep}
      onCancel={close}
    />
  );
}
