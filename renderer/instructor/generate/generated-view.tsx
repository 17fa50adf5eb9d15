import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { GeneratedExercise } from '../../../core/contract/generation';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, Code, FaultNote, FileName, Hash } from '../../ui';
import { InstallPackage } from '../install-package';

/** A practice package that was just made: what it holds, and what can be done with it. `size`: of its file, in words. */
export function GeneratedView(props: { made: GeneratedExercise; name: string; job: string; size: string }) {
  const { made, name, job, size } = props;
  const t = useText();
  const choose = useCommand('files.saveAs');
  const save = useCommand('exercise.savePracticeKey');
  const [key, setKey] = useState<{ name: string; passphrase: string }>();
  const saveKey = async () => {
    const granted = await choose.run({
      purpose: 'assessor-key',
      suggested: 'practice.hirz-assessor-key.json',
    });
    if (granted) setKey(await save.run({ grant: granted.grant }));
  };
  const { accounts = 0, posts = 0, messages = 0, media = 0 } = made.counts;
  return (
    <div className="generated">
      <p role="status">
        <strong>
          <FileName>{name}</FileName>
        </strong>{' '}
        {t('instructor.generate.made', { size })}
      </p>
      <p className="quiet">{t('instructor.counts', { accounts, posts: posts + messages, media })}</p>
      <p>
        <span className="small quiet">{t('instructor.fingerprint')}</span>{' '}
        <Hash value={made.key} label={t('instructor.fingerprint')} short />
      </p>
      <InstallPackage from={{ generated: job }} packageKey={made.key} />
      <p className="small quiet">{t('instructor.generate.key.what')}</p>
      <div>
        <Button
          size="small"
          icon={<KeyRound aria-hidden />}
          isDisabled={choose.pending || save.pending}
          onPress={saveKey}
        >
          {t('instructor.generate.key.save')}
        </Button>
      </div>
      {key !== undefined && (
        <p role="status">
          <FileName>{key.name}</FileName> · {t('instructor.generate.key.passphrase')}{' '}
          <Code>{key.passphrase}</Code>
        </p>
      )}
      <FaultNote
        fault={choose.fault ?? save.fault}
        onClose={() => (choose.fault ? choose.clear() : save.clear())}
      />
    </div>
  );
}
