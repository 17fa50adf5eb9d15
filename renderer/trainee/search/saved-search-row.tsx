import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { SavedSearch } from '../../../core/contract/search';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { IconButton } from '../../ui';
import { SearchNameForm } from './search-name-form';

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
  const [renaming, setRenaming] = useState(false);
  const [back, setBack] = useState(false);
  const close = () => {
    setRenaming(false);
    setBack(true);
  };
  const give = async (name: string) => {
    if (await rename.run({ saved: saved.id, name })) close();
  };
  const isolated = `\u2068${saved.name}\u2069`;
  if (renaming) {
    return (
      <SearchNameForm
        name={saved.name}
        action={t('trainee.search.saved.rename.do')}
        pending={rename.pending}
        fault={rename.fault}
        onFaultClose={rename.clear}
        onName={give}
        onCancel={close}
      />
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
            onPress={() => setRenaming(true)}
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
