import { ChevronDown } from 'lucide-react';
import { useText } from '../../i18n';
import { IconButton } from '../../ui';
import { Menu } from '../../ui/menu';

/** Beside Preserve: everything that has more pages than the one in view, and a choice of what is on it. */
export function PreserveMore(props: {
  wide: 'thread' | 'profile' | 'channel' | null;
  canChoose: boolean;
  isDisabled: boolean;
  onWide: () => void;
  onChoose: () => void;
}) {
  const t = useText();
  const { wide } = props;
  const ctrl = window.hirz.platform === 'darwin' ? '⌘' : t('app.ctrl');
  const alt = window.hirz.platform === 'darwin' ? '⌥' : 'Alt';
  const wideLabel =
    wide === 'thread'
      ? t('trainee.preserve.thread')
      : wide === 'profile'
        ? t('trainee.preserve.profile')
        : wide === 'channel'
          ? t('trainee.preserve.channel')
          : t('trainee.preserve.wide.none');
  const label = t('trainee.preserve.more');
  return (
    <Menu
      label={label}
      trigger={<IconButton label={label} icon={<ChevronDown aria-hidden />} isDisabled={props.isDisabled} />}
      choices={[
        { id: 'wide', label: wideLabel, note: `${ctrl} ⇧ ⏎`, disabled: wide === null },
        {
          id: 'choose',
          label: t('trainee.preserve.selection'),
          note: `${ctrl} ${alt} ⏎`,
          disabled: !props.canChoose,
        },
      ]}
      onChoose={(id) => (id === 'wide' ? props.onWide() : props.onChoose())}
    />
  );
}
