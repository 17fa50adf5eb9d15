import { FileSearch } from 'lucide-react';
import { useText } from '../../i18n';
import { Button, Panel } from '../../ui';

/** The way to where tamper drills are made. */
export function DrillPanel({ open }: { open: () => void }) {
  const t = useText();
  return (
    <Panel title={t('drill.title')}>
      <p className="quiet">{t('drill.make.what')}</p>
      <div>
        <Button icon={<FileSearch aria-hidden />} onPress={open}>
          {t('drill.make.title')}
        </Button>
      </div>
    </Panel>
  );
}
