import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import type { Problem } from '../../../core/domain/fault/fault';
import { placeOf, useFaultText, useText } from '../../i18n';
import { Address, Button, FaultNote, FileName, IconButton, Progress } from '../../ui';
import { cancelOpening, clearEnded, type Opening, useOpenings } from './openings';
import './opening-list.css';

/** Files on their way in, and those that could not be read, each with its reason in place. */
export function OpeningList() {
  const t = useText();
  const openings = useOpenings();
  if (openings.length === 0) return null;
  const ended = openings.filter((one) => one.state === 'failed' || one.state === 'cancelled').length;
  return (
    <section className="openings" aria-label={t('assessor.opening.list')}>
      <ul>
        {openings.map((opening) => (
          <li key={opening.id}>
            <One opening={opening} />
          </li>
        ))}
      </ul>
      {ended > 1 && (
        <Button size="small" look="quiet" onPress={clearEnded}>
          {t('assessor.opening.clear')}
        </Button>
      )}
    </section>
  );
}

function One({ opening }: { opening: Opening }) {
  const t = useText();
  const stop = () => cancelOpening(opening.id);
  const name = (
    <p className="opening-name">
      <FileName>{opening.name}</FileName>
    </p>
  );
  switch (opening.state) {
    case 'waiting':
      return (
        <div className="opening">
          {name}
          <p className="quiet">{t('assessor.opening.waiting')}</p>
          <IconButton size="small" label={t('app.cancel')} icon={<X aria-hidden />} onPress={stop} />
        </div>
      );
    case 'running':
      return (
        <div className="opening">
          {name}
          {opening.job === undefined ? (
            <p className="quiet">{t('assessor.opening.starting')}</p>
          ) : (
            <Progress job={opening.job} onCancel={stop} />
          )}
        </div>
      );
    case 'cancelled':
      return (
        <div className="opening">
          {name}
          <p className="quiet">{t('assessor.opening.cancelled')}</p>
          <IconButton size="small" label={t('app.dismiss')} icon={<X aria-hidden />} onPress={stop} />
        </div>
      );
    case 'failed':
      return (
        <div className="opening-failed">
          {name}
          <FaultNote
            fault={{ ...opening.fault, details: [] }}
            onClose={stop}
            action={<WhyUnreadable details={opening.fault.details} />}
          />
        </div>
      );
  }
}

/** What verification found in a file that is no submission: `details` carry codes of the catalogue `verdict`. */
function WhyUnreadable({ details }: { details: readonly Problem[] }) {
  const { messages } = useIntl();
  const t = useText();
  const { problem } = useFaultText();
  if (details.length === 0) return null;
  return (
    <ul className="opening-why bare-list">
      {details.map((one) => {
        const key = `verdict.${one.code}`;
        // The whole file is named above already.
        const place = one.where.file?.endsWith('.hirz-submission') ? '' : placeOf(one.where);
        return (
          <li key={`${one.code} ${place}`}>
            {typeof messages[key] === 'string' ? t(key, one.params) : problem(one)}{' '}
            {place !== '' && <Address>{place}</Address>}
          </li>
        );
      })}
    </ul>
  );
}
