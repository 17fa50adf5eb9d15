import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Address, Button, FaultNote, Foreign, Mark, Moment, Panel } from '../../ui';
import { EventList } from '../../ui/custody';
import { EvidenceView, SourceFacts, useItemInHand } from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import { useNames } from '../case/use-names';
import { ExhibitSeal } from './exhibit-seal';
import { ItemList } from './item-list';
import { Notes } from './notes';
import { TagList } from './tag-list';

type Detail = NonNullable<ReturnType<typeof useQuery<'exhibit.get'>>['value']>;

/** One exhibit: the item in hand large, and beside it the items with their hashes, tags, notes and custody entries. */
export function ExhibitDetail({ number }: { number: string }) {
  const { value: detail, fault } = useQuery('exhibit.get', { number });
  if (fault) return <FaultNote fault={fault} />;
  return detail && <Detail detail={detail} />;
}

function Detail({ detail }: { detail: Detail }) {
  const t = useText();
  const names = useNames();
  const { sealed } = useOpenCase();
  const verify = useCommand('exhibit.verify');
  const [checks, setChecks] = useState<NonNullable<Awaited<ReturnType<typeof verify.run>>>>();
  const { exhibit } = detail;
  const { number } = exhibit;
  const inHand = useItemInHand(exhibit.items);
  const pages = exhibit.items.filter(({ role }) => role === 'screenshot').length;
  return (
    <article className="exhibit" aria-label={exhibit.number}>
      <header className="exhibit-head">
        <div className="exhibit-title">
          <h1>
            <Address>{exhibit.number}</Address> <Foreign>{exhibit.title}</Foreign>
          </h1>
          {exhibit.kind === 'web' && (
            <p className="quiet">
              <Address>{exhibit.address}</Address>
            </p>
          )}
          <p className="quiet small">
            <Moment at={exhibit.exerciseTime} as="evidence" />
            {pages > 1 && <> · {t('trainee.exhibit.pages', { count: pages })}</>}
          </p>
        </div>
        <div className="exhibit-verify">
          <Mark value={checks?.result ?? detail.verified} boxed />
          {!sealed && (
            <Button
              icon={<ShieldCheck aria-hidden />}
              isDisabled={verify.pending}
              onPress={async () => setChecks(await verify.run({ number }))}
            >
              {verify.pending ? t('trainee.verify.now') : t('trainee.verify')}
            </Button>
          )}
        </div>
      </header>
      <FaultNote fault={verify.fault} onClose={verify.clear} />
      <div className="exhibit-columns">
        <section className="exhibit-view" aria-label={t('trainee.exhibit.view')}>
          <EvidenceView items={exhibit.items} inHand={inHand} />
        </section>
        <div className="exhibit-side">
          {exhibit.source && (
            <Panel title={t('app.source')}>
              <SourceFacts source={exhibit.source} />
            </Panel>
          )}
          <Panel title={t('trainee.items', { count: exhibit.items.length })}>
            <ItemList
              number={number}
              items={exhibit.items}
              shown={inHand.item.path}
              onShow={inHand.choose}
              checks={checks?.items}
            />
          </Panel>
          <Panel title={t('trainee.bag.panel')}>
            <ExhibitSeal number={number} />
          </Panel>
          <Panel title={t('trainee.tags')}>
            <TagList number={number} tags={detail.tags} items={exhibit.items} />
          </Panel>
          <Panel title={t('trainee.notes')}>
            <Notes number={number} notes={detail.notes} />
          </Panel>
          <Panel title={t('trainee.exhibit.custody')}>
            <EventList entries={detail.custody} names={names} />
          </Panel>
        </div>
      </div>
    </article>
  );
}
