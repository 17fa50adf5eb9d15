import { useNavigate, useParams } from '@tanstack/react-router';
import { Mail } from 'lucide-react';
import { useEffect } from 'react';
import { useCommand, useQuery } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { EmptyState, FaultNote, ForeignLine, Moment, VirtualList } from '../../ui';
import { useOpenCase } from '../case/case-context';
import { InjectView } from './inject-view';
import './messages.css';
import { useInjectKinds } from './use-inject-kinds';

/** What has come: tips, orders, notes of calls, providers' answers. Newest first. */
export function MessagesScreen() {
  const t = useText();
  const localised = useLocalised();
  const kinds = useInjectKinds();
  const navigate = useNavigate();
  const { readOnly } = useOpenCase();
  const { inject: chosen } = useParams({ strict: false });
  const { value, fault } = useQuery('inject.list', {});
  const open = useCommand('inject.open');
  const { run } = open;
  const injects = value?.toReversed();
  const shown = injects?.find(({ inject }) => inject.id === chosen);
  const unread = shown !== undefined && shown.openedAt === null ? shown.inject.id : undefined;

  // Showing a message is opening it, which the log keeps; a sealed case is only read.
  useEffect(() => {
    if (unread !== undefined && !readOnly) void run({ inject: unread });
  }, [unread, readOnly, run]);

  if (fault) return <FaultNote fault={fault} />;
  if (injects === undefined) return null;
  if (injects.length === 0) {
    return (
      <EmptyState icon={<Mail aria-hidden />} title={t('trainee.messages.none')}>
        {t('trainee.messages.none.hint')}
      </EmptyState>
    );
  }
  return (
    <div className="messages">
      <section className="messages-list" aria-label={t('trainee.nav.messages')}>
        <VirtualList
          label={t('trainee.nav.messages')}
          items={injects}
          idOf={({ inject }) => inject.id}
          textOf={({ inject }) => localised(inject.subject)}
          selected={chosen}
          onSelect={(id) =>
            void navigate({ to: '/case/messages/$inject', params: { inject: id }, replace: true })
          }
          rowHeight={78}
          place="trainee messages"
        >
          {({ inject, deliveredAt, openedAt }) => (
            <div className={openedAt === null ? 'message-row message-unread' : 'message-row'}>
              <div className="message-row-head small quiet">
                <span>{kinds[inject.kind]}</span>
                <Moment at={deliveredAt} as="exercise" />
              </div>
              <div className="message-subject">
                <ForeignLine>{localised(inject.subject)}</ForeignLine>
              </div>
              <div className="quiet">
                <ForeignLine>{localised(inject.from)}</ForeignLine>
                {openedAt === null && (
                  <span className="visually-hidden"> · {t('trainee.messages.unread')}</span>
                )}
              </div>
            </div>
          )}
        </VirtualList>
      </section>
      <div className="messages-shown">
        <FaultNote fault={open.fault} onClose={open.clear} />
        {shown ? (
          <InjectView key={shown.inject.id} delivered={shown} />
        ) : (
          <EmptyState icon={<Mail aria-hidden />} title={t('trainee.messages.choose')}>
            {t('trainee.messages.choose.hint')}
          </EmptyState>
        )}
      </div>
    </div>
  );
}
