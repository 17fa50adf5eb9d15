import { useNavigate } from '@tanstack/react-router';
import { Stamp, X } from 'lucide-react';
import { useQuery } from '../../engine-client';
import { useRichText, useText } from '../../i18n';
import { Address, Button, Confirmation, FaultNote, Hash, IconButton } from '../../ui';
import type { Preserve } from './use-preserve';

/**
 * 'Preserved AK-003': the number and the hash of the picture, the moment that all of it is on disk. Or why not.
 * @param address of the page in view: on the next page the note would read as if that one were preserved.
 */
export function PreservedNote({ preserve, address }: { preserve: Preserve; address: string | undefined }) {
  const t = useText();
  const rich = useRichText();
  const navigate = useNavigate();
  const { fault } = preserve;
  const last = preserve.last && isSamePage(preserve.last.address, address) ? preserve.last : undefined;
  const { value: detail } = useQuery(
    'exhibit.get',
    { number: last?.number ?? '' },
    { when: last !== undefined },
  );
  const page = detail?.exhibit.items.find((item) => item.role === 'page') ?? detail?.exhibit.items[0];
  return (
    <>
      <FaultNote fault={fault} onClose={preserve.dismiss} />
      <Confirmation>
        {last !== undefined && fault === undefined && (
          <div className="platform-note">
            <Stamp aria-hidden />
            <p>
              <strong>
                {rich('trainee.preserved', { number: <Address key="number">{last.number}</Address> })}
              </strong>{' '}
              <span className="quiet">{t('trainee.preserved.items', { items: last.items })}</span>
            </p>
            {page && (
              <span className="platform-note-hash">
                <span className="quiet small">SHA-256</span>{' '}
                <Hash value={page.sha256} label="SHA-256" short />
              </span>
            )}
            <Button
              size="small"
              onPress={() => void navigate({ to: '/case/exhibits/$number', params: { number: last.number } })}
            >
              {t('trainee.preserved.open')}
            </Button>
            <IconButton
              size="small"
              label={t('app.dismiss')}
              icon={<X aria-hidden />}
              onPress={preserve.dismiss}
            />
          </div>
        )}
      </Confirmation>
    </>
  );
}

function isSamePage(preserved: string, shown: string | undefined): boolean {
  const withoutPart = (address: string) => address.split('#', 1)[0];
  return shown !== undefined && withoutPart(preserved) === withoutPart(shown);
}
