import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { useText } from '../../i18n';
import { useCover } from '../cover';
import type { PaletteCommand } from './palette-command';
import './palette.css';

/** The palette itself: a field, and what matches. Enter does it, Escape leaves. */
export function PaletteDialog(props: {
  open: boolean;
  onClose: () => void;
  typed: string;
  onType: (text: string) => void;
  commands: readonly PaletteCommand[];
}) {
  const t = useText();
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <ModalOverlay
      className="palette-shade"
      isOpen={props.open}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
    >
      <Modal className="palette">
        <Covering />
        <Dialog aria-label={t('app.palette')} className="palette-body">
          <Autocomplete filter={contains} inputValue={props.typed} onInputChange={props.onType}>
            <SearchField aria-label={t('app.palette.find')} autoFocus className="palette-field">
              <Input className="palette-input" placeholder={t('app.palette.find')} />
            </SearchField>
            <Menu
              aria-label={t('app.palette')}
              className="options palette-options"
              renderEmptyState={() => <p className="palette-none quiet">{t('app.palette.none')}</p>}
            >
              {props.commands.map((command) => (
                <MenuItem
                  key={command.id}
                  id={command.id}
                  className="option"
                  textValue={[command.title, command.group, command.words].filter(Boolean).join(' ')}
                  onAction={() => {
                    props.onClose();
                    command.run();
                  }}
                >
                  <span>
                    {command.group !== undefined && <span className="quiet">{command.group} · </span>}
                    {command.title}
                  </span>
                  {command.keys !== undefined && (
                    <kbd className="keys" dir="ltr">
                      {command.keys}
                    </kbd>
                  )}
                </MenuItem>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Covering() {
  useCover();
  return null;
}
