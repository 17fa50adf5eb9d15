import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useText } from '../i18n';
import './waiting-line.css';

/** So long nothing is said: most answers are there before an eye could look for them. */
const patience = 600;

/** A line at the head of the window while the screen waits for something that it has not had before. */
export function WaitingLine() {
  const t = useText();
  const waiting = useIsFetching({ predicate: ({ state }) => state.data === undefined }) > 0;
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [waiting]);
  return (
    <div className={long ? 'waiting-line waiting-line-long' : 'waiting-line'} role="status">
      {long && <span className="visually-hidden">{t('app.reading')}</span>}
    </div>
  );
}
