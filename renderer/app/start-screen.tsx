import { useNavigate } from '@tanstack/react-router';
import { ClipboardCheck, FileSearch, PencilRuler } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Role } from '../../core/contract/call';
import { useCommand, useSession } from '../engine-client';
import { useText } from '../i18n';
import { FaultNote, StatusLine } from '../ui';
import { Seal } from '../ui/seal';
import { LanguageChoice, ThemeChoice } from './reader-choices';
import './start-screen.css';

/** The first screen: who one is, in which language, light or dark. */
export function StartScreen() {
  const t = useText();
  const navigate = useNavigate();
  const choose = useCommand('session.chooseRole');
  const { value: session } = useSession();
  // The benchmark of the start reads this mark: what is shown can be used from here on.
  useEffect(() => {
    if (session) performance.mark('hirz:usable');
  }, [session]);
  const roles = [
    { role: 'trainee', icon: FileSearch, name: t('app.role.trainee'), does: t('app.role.trainee.does') },
    {
      role: 'assessor',
      icon: ClipboardCheck,
      name: t('app.role.assessor'),
      does: t('app.role.assessor.does'),
    },
    {
      role: 'instructor',
      icon: PencilRuler,
      name: t('app.role.instructor'),
      does: t('app.role.instructor.does'),
    },
  ] as const satisfies readonly { role: Role; [more: string]: unknown }[];

  return (
    <div className="start">
      <main className="start-main">
        <header className="start-head">
          <Seal size={46} />
          <div>
            <h1>{t('app.name')}</h1>
            <p className="quiet">{t('app.tagline')}</p>
          </div>
        </header>
        <section aria-labelledby="start-roles" className="start-part">
          <h2 id="start-roles">{t('app.start.whoAreYou')}</h2>
          <div className="start-roles">
            {roles.map(({ role, icon: Icon, name, does }) => (
              <Button
                key={role}
                className="start-role"
                isDisabled={choose.pending}
                onPress={async () => {
                  if (await choose.run({ role })) await navigate({ to: `/${role}` });
                }}
              >
                <Icon aria-hidden />
                <strong>{name}</strong>
                <span className="quiet">{does}</span>
              </Button>
            ))}
          </div>
          <FaultNote fault={choose.fault} onClose={choose.clear} />
        </section>
        <section className="start-choices">
          <LanguageChoice />
          <ThemeChoice />
        </section>
        <p className="start-warning quiet">{t('app.start.fiction')}</p>
      </main>
      <StatusLine>
        {session && (
          <span>
            {t('app.version', { version: session.version })}
            {session.demo && ` · ${t('app.demoRuntime')}`}
          </span>
        )}
      </StatusLine>
    </div>
  );
}
