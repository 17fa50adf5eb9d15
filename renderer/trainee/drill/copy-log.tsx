import { MapPin } from 'lucide-react';
import { useState } from 'react';
import type { CopyLine } from '../../../core/contract/drill';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, CopyButton, DataTable, EmptyState, Facts, FaultNote, Hash } from '../../ui';

const short = (digest: string) => `${digest.slice(0, 8)}…`;

/** The custody log of a copy, line by line as it stands there, each with the hash that it names and the hash that it has. */
export function CopyLog(props: {
  drill: string;
  copy: number;
  onPlace: ((event: number) => void) | undefined;
}) {
  const t = useText();
  const { drill, copy, onPlace } = props;
  const { value: lines, fault } = useQuery('drill.log', { drill, copy });
  const [chosen, setChosen] = useState<string>();
  const line = lines?.find((one) => String(one.line) === chosen);
  if (fault) return <FaultNote fault={fault} />;
  if (lines === undefined) return null;
  return (
    <div className="drill-panes drill-panes-log">
      <div className="drill-list">
        <DataTable
          label={t('drill.log')}
          columns={[
            {
              id: 'seq',
              heading: t('drill.log.entry'),
              width: '72px',
              cell: ({ event }: CopyLine) => <bdi dir="ltr">{event?.seq ?? '?'}</bdi>,
            },
            {
              id: 'type',
              heading: t('drill.log.type'),
              width: 'minmax(0, 1.4fr)',
              cell: ({ event }) => (
                <bdi dir="ltr" className="mono small">
                  {event?.type ?? '?'}
                </bdi>
              ),
            },
            {
              id: 'wall',
              heading: t('drill.log.wall'),
              width: 'minmax(112px, 1fr)',
              cell: ({ event }) => (
                <bdi dir="ltr" className="mono small">
                  {event?.wall.slice(11, 23) ?? '?'}
                </bdi>
              ),
            },
            {
              id: 'prev',
              heading: t('drill.log.prev'),
              width: '112px',
              cell: ({ event }) => (
                <bdi dir="ltr" className="mono small">
                  {event ? short(event.prev) : '?'}
                </bdi>
              ),
            },
            {
              id: 'sha256',
              heading: t('drill.log.hash'),
              width: '92px',
              cell: ({ sha256 }) => (
                <bdi dir="ltr" className="mono small">
                  {short(sha256)}
                </bdi>
              ),
            },
          ]}
          items={lines}
          idOf={({ line: number }) => String(number)}
          textOf={({ event, line: number }) => String(event?.seq ?? number)}
          selected={chosen}
          onSelect={setChosen}
          place={`drill.log.${drill}.${copy}`}
        />
      </div>
      <div className="drill-detail">
        {line === undefined ? (
          <EmptyState title={t('drill.log.none')}>{t('drill.log.none.how')}</EmptyState>
        ) : (
          <OneLine line={line} onPlace={onPlace} />
        )}
      </div>
    </div>
  );
}

function OneLine({ line, onPlace }: { line: CopyLine; onPlace: ((event: number) => void) | undefined }) {
  const t = useText();
  const { event, sha256, text } = line;
  return (
    <>
      <Facts
        facts={[
          { name: t('drill.log.line'), value: <bdi dir="ltr">{line.line}</bdi> },
          ...(event
            ? [
                { name: t('drill.log.entry'), value: <bdi dir="ltr">{event.seq}</bdi> },
                {
                  name: t('drill.log.wall'),
                  value: (
                    <bdi dir="ltr" className="mono one-line">
                      {event.wall}
                    </bdi>
                  ),
                },
                { name: t('drill.log.prev'), value: <Hash value={event.prev} label={t('drill.log.prev')} /> },
              ]
            : []),
          { name: t('drill.log.hash'), value: <Hash value={sha256} label={t('drill.log.hash')} /> },
        ]}
      />
      <div className="drill-line-tools">
        {onPlace && event && (
          <Button size="small" icon={<MapPin aria-hidden />} onPress={() => onPlace(event.seq)}>
            {t('drill.place.this')}
          </Button>
        )}
        <CopyButton text={text} label={t('drill.log.text')} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text longer than the screen must scroll by keyboard too. */}
      <pre className="mono drill-text" dir="ltr" tabIndex={0}>
        {text}
      </pre>
    </>
  );
}
