import { X } from 'lucide-react';
import type { Fault } from '../../../core/domain/fault/fault';
import { useFaultText, useText } from '../../i18n';
import { FileName, IconButton } from '../../ui';
import type { RefusedFile } from './use-receive';

/** Whether the words of a fault name the file themselves. */
const named = ({ params }: Fault) => 'name' in params || 'file' in params;

/** Files that can't be received: each by its name with the reason, and for each kind of reason once what can be done. */
export function RefusedFiles({ refused, onClose }: { refused: readonly RefusedFile[]; onClose: () => void }) {
  const t = useText();
  const words = useFaultText();
  if (refused.length === 0) return null;
  const codes = [...new Set(refused.map(({ fault }) => fault.code))];
  return (
    <section className="receive-refused" role="status" aria-label={t('trainee.receive.refused.list')}>
      <div className="receive-refused-head">
        <strong>{t('trainee.receive.refused', { count: refused.length })}</strong>
        <IconButton size="small" label={t('app.dismiss')} icon={<X aria-hidden />} onPress={onClose} />
      </div>
      {codes.map((code) => {
        const alike = refused.filter(({ fault }) => fault.code === code);
        const [first] = alike;
        return (
          <div key={code} className="receive-refused-reason">
            <ul>
              {alike.map(({ name, fault }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and none moves.
                <li key={at}>
                  {named(fault) || (
                    <strong>
                      <FileName>{name}</FileName>
                    </strong>
                  )}{' '}
                  {words.fault(fault).what}
                </li>
              ))}
            </ul>
            <p className="quiet small">{first && words.fault(first.fault).remedy}</p>
          </div>
        );
      })}
    </section>
  );
}
