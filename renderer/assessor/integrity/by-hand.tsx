import { useState } from 'react';
import { useText } from '../../i18n';
import { CopyButton, Panel, Select } from '../../ui';
import { commandsFor, type System, systems } from './by-hand-commands';

/** How to check the file without Hirz, with what every computer has. */
export function ByHand(props: {
  file: string;
  /** Name of the folder that the file holds. */
  folder: string;
  sha256: string;
  code: string | undefined;
}) {
  const t = useText();
  const [system, setSystem] = useState<System>(() => window.hirz.platform);
  const steps = commandsFor(system, props);
  const words = {
    file: t('assessor.byHand.file'),
    bag: t('assessor.byHand.bag'),
    code: t('assessor.byHand.code'),
  };
  return (
    <Panel title={t('assessor.byHand')} boxed>
      <p className="quiet">{t('assessor.byHand.why')}</p>
      <Select
        label={t('assessor.byHand.system')}
        labelHidden
        value={system}
        onChange={(id) => setSystem(systems.find((one) => one.id === id)?.id ?? 'linux')}
        options={systems.map(({ id, name }) => ({ id, label: name }))}
      />
      {steps.map(({ what, commands, expected }) => (
        <div key={what} className="by-hand">
          <div className="by-hand-head">
            <p>{words[what]}</p>
            <CopyButton text={commands} label={t('assessor.byHand.commands')} />
          </div>
          <pre dir="ltr">{commands}</pre>
          {expected !== undefined && (
            <p className="small quiet">
              {t('assessor.byHand.expected')}{' '}
              <bdi dir="ltr" className="mono">
                {expected}
              </bdi>
            </p>
          )}
        </div>
      ))}
    </Panel>
  );
}
