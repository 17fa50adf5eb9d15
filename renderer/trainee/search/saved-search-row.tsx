import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { SavedSearch } from '../../../core/contract/search';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, FaultNote, IconButton, TextField } from '../../ui';

/** One search that is kept. */
export function SavedSearchRow(props: {
  saved: SavedSearch;
  /** A sealed case only runs it. */
  mayChange: boolean;
  onRun: () => void;
  onForget: () => void;
}) {
  const t = useText();
  const { saved } = props;
  const rename = useCommand('search.rename');
  const [name, setName] = useState<string>();
  const [back, setBack] = useState(false);
  const close = () => {
    setName(undefined);
    setBack(true);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name?.trim() && (await rename.run({ saved: saved.id, name }))) close();
  };
  const isolated = `\u2068${saved.name}\u2069`;
  if (name !== undefined) {
    return (
      <form className="saved-search-name" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('trainee.search.save.name')}
          labelHidden
          value={name}
          onChange={setName}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
          maxLength={80}
          autoFocus
        />
        <Button size="small" type="submit" isDisabled={rename.pending || name.trim() === ''}>
          {t('trainee.search.saved.rename.do')}
        </Button>
        <FaultNote fault={rename.fault} onClose={rename.clear} />
      </form>
    );
  }
  return (
    <div className="saved-search">
      <AriaButton className="saved-search-run" onPress={props.onRun}>
        <bdi dir="auto">{saved.name}</bdi>
        <span className="small quiet">
          {saved.fresh > 0
            ? t('trainee.search.saved.fresh', { count: saved.fresh })
            : t('trainee.search.saved.found', { count: saved.found })}
        </span>
      </AriaButton>
      {props.mayChange && (
        <>
          <IconButton
            size="small"
            label={t('trainee.search.saved.rename', { name: isolated })}
            icon={<Pencil aria-hidden />}
            autoFocus={back}
            onPress={() => setName(saved.name)}
          />
          <IconButton
            size="small"
            label={t('trainee.search.saved.delete', { name: isolated })}
            icon={<Trash2 aria-hidden />}
            onPress={props.onForget}
          />
        </>
      )}
    </div>
  );
}
