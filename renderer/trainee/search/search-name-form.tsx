import { type FormEvent, useState } from 'react';
import type { Fault } from '../../../core/domain/fault/fault';
import { useText } from '../../i18n';
import { Button, FaultNote, TextField } from '../../ui';

/** Asks for the name under which a search is kept. Escape leaves it as it was. */
export function SearchNameForm(props: {
  name: string;
  /** What its button says. */
  action: string;
  pending: boolean;
  fault: Fault | undefined;
  onFaultClose: () => void;
  /** Only for a name with something in it. */
  onName: (name: string) => Promise<void>;
  onCancel: () => void;
}) {
  const t = useText();
  const [name, setName] = useState(props.name);
  const empty = name.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!empty) await props.onName(name);
  };
  return (
    <form className="search-name-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('trainee.search.save.name')}
        labelHidden
        placeholder={t('trainee.search.save.name')}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Escape') props.onCancel();
        }}
        maxLength={80}
        autoFocus
      />
      <Button size="small" type="submit" isDisabled={props.pending || empty}>
        {props.action}
      </Button>
      <Button size="small" look="quiet" onPress={props.onCancel}>
        {t('app.cancel')}
      </Button>
      <FaultNote fault={props.fault} onClose={props.onFaultClose} />
    </form>
  );
}
