import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Fault } from '../../core/domain/fault/fault';
import { placeOf, useFaultText, useText } from '../i18n';
import { IconButton } from './button';
import './fault-note.css';

/** A fault, where it happened: what happened and what is safe, what to do, and each problem with its place. */
export function FaultNote(props: { fault: Fault | undefined; onClose?: () => void; action?: ReactNode }) {
  const texts = useFaultText();
  const t = useText();
  const { fault } = props;
  if (fault === undefined) return null;
  const { what, remedy } = texts.fault(fault);
  const place = placeOf(fault.where);
  return (
    <div className="fault-note" role="alert">
      <TriangleAlert aria-hidden />
      <div className="fault-note-words">
        <p className="fault-note-what">{what}</p>
        {place !== '' && <Place>{place}</Place>}
        {remedy !== '' && <p>{remedy}</p>}
        {fault.details.length > 0 && (
          <ol className="fault-note-details" aria-label={t('app.problems')}>
            {fault.details.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own and never move.
              <li key={index}>
                <Place>{placeOf(problem.where)}</Place>
                <span>{texts.problem(problem)}</span>
              </li>
            ))}
          </ol>
        )}
        {props.action}
      </div>
      {props.onClose && (
        <IconButton size="small" label={t('app.dismiss')} icon={<X aria-hidden />} onPress={props.onClose} />
      )}
    </div>
  );
}

function Place({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="mono fault-note-place">
      {children}
    </bdi>
  );
}
