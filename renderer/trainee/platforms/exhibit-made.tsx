import { useNavigate } from '@tanstack/react-router';
import { Stamp, X } from 'lucide-react';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import { useQuery } from '../../engine-client';
import { useRichText, useText } from '../../i18n';
import { Address, Button, ForeignLine, Hash, IconButton } from '../../ui';
import { CutShort } from '../../ui/evidence';

/** 'Preserved AK-003': the number, the hash of the page, the way to the exhibit. `named`: says of what, as another page may be in view. */
export function ExhibitMade(props: { exhibit: ExhibitSummary; named?: boolean; onDismiss: () => void }) {
  const t = useText();
  const rich = useRichText();
  const navigate = useNavigate();
  const { number, title, items } = props.exhibit;
  const { value: detail } = useQuery('exhibit.get', { number });
  const page = detail?.exhibit.items.find((item) => item.role === 'page') ?? detail?.exhibit.items[0];
  return (
    <div className="platform-note">
      <Stamp aria-hidden />
      <div>
        <strong>{rich('trainee.preserved', { number: <Address key="number">{number}</Address> })}</strong>{' '}
        <span className="quiet">{t('trainee.preserved.items', { items })}</span>
        {props.named && <ForeignLine>{title}</ForeignLine>}
        {detail && <CutShort items={detail.exhibit.items} />}
      </div>
      {page && (
        <span className="platform-note-hash">
          <span className="quiet small">SHA-256</span> <Hash value={page.sha256} label="SHA-256" short />
        </span>
      )}
      <Button
        size="small"
        onPress={() => void navigate({ to: '/case/exhibits/$number', params: { number } })}
      >
        {t('trainee.preserved.open')}
      </Button>
      <IconButton size="small" label={t('app.dismiss')} icon={<X aria-hidden />} onPress={props.onDismiss} />
    </div>
  );
}
