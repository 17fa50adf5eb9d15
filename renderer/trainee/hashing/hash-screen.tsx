import { useText } from '../../i18n';
import { Tabs } from '../../ui';
import { Bench } from './bench';
import { Collision } from './collision';
import { HashLists } from './hash-lists';
import './hashing.css';
import { Verification } from './verification';

/** The hash bench: computing and comparing hashes as a skill, on exhibits and on files from anywhere. */
export function HashScreen() {
  const t = useText();
  return (
    <div className="screen">
      <header className="screen-head">
        <h1>{t('trainee.nav.hash')}</h1>
      </header>
      <Tabs
        label={t('trainee.nav.hash')}
        tabs={[
          { id: 'bench', label: t('trainee.hash.bench'), content: <Bench /> },
          { id: 'verification', label: t('trainee.verification.tab'), content: <Verification /> },
          { id: 'lists', label: t('trainee.hash.lists'), content: <HashLists /> },
          { id: 'collision', label: t('trainee.hash.collision'), content: <Collision /> },
        ]}
      />
    </div>
  );
}
