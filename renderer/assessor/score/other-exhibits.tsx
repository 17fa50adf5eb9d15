import { useText } from '../../i18n';
import { Panel } from '../../ui';
import type { GoToView } from '../submission/view';
import { ExhibitLinks } from './exhibit-links';

/** Exhibits that the key does not speak of: neither right nor wrong, to be judged by a person. */
export function OtherExhibits({ exhibits, show }: { exhibits: readonly string[]; show: GoToView }) {
  const t = useText();
  return (
    <Panel title={t('assessor.others', { count: exhibits.length })}>
      <p className="quiet">{exhibits.length === 0 ? t('assessor.others.none') : t('assessor.others.what')}</p>
      <ExhibitLinks exhibits={exhibits} show={show} />
    </Panel>
  );
}
