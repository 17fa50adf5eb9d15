import { useFormats, useText } from '../../i18n';
import type { Autosave } from './use-autosave';

/** Whether what one wrote is on disk, and since when. */
export function SaveState({ state, savedAt }: { state: Autosave['state']; savedAt: string | null }) {
  const t = useText();
  const formats = useFormats();
  const words = {
    saved: savedAt === null ? '' : t('trainee.report.saved', { time: formats.time(savedAt) }),
    waiting: t('trainee.report.waiting'),
    saving: t('trainee.report.saving'),
    failed: t('trainee.report.failed'),
  };
  return (
    <span className="quiet small" role="status">
      {words[state]}
    </span>
  );
}
