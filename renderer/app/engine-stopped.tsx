import { useState } from 'react';
import type { Fault } from '../../core/domain/fault/fault';
import { useAnnouncement } from '../engine-client';
import { useText } from '../i18n';
import { Button, FaultNote } from '../ui';
import { useCover } from '../ui/cover';
import './engine-stopped.css';

/** Says above everything that the engine has stopped, what is safe, and how to go on. */
export function EngineStopped() {
  const [fault, setFault] = useState<Fault>();
  useAnnouncement('engineStopped', (announcement) => setFault(announcement.fault));
  return fault === undefined ? null : <Stopped fault={fault} />;
}

function Stopped({ fault }: { fault: Fault }) {
  const t = useText();
  useCover();
  return (
    <div className="engine-stopped">
      <FaultNote
        fault={fault}
        action={<Button onPress={() => window.location.reload()}>{t('app.broken.reload')}</Button>}
      />
    </div>
  );
}
