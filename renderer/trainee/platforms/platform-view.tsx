import { call } from '../../engine-client';
import { useText } from '../../i18n';
import { ShellView } from '../../ui';
import { setViewShown } from './view-shown';

/** Where the platform's own view is shown. */
export function PlatformView({ title }: { title: string }) {
  const t = useText();
  return (
    <ShellView
      label={t('trainee.platforms.view')}
      keys={t('trainee.platforms.keys')}
      covered={t('trainee.platforms.covered')}
      title={title}
      onPlace={(visible, bounds) => call('browser.place', { visible, bounds })}
      onShown={setViewShown}
      onEnter={() => call('browser.focus', {})}
    />
  );
}
