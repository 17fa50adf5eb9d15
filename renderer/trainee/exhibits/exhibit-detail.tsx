import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useCommand, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Address, Button, FaultNote, Foreign, Mark, Moment, Panel } from '../../ui';
import { EventList } from '../../ui/custody';
import {
  CutShort,
  DerivativeBeside,
  DerivativeList,
  EvidenceView,
  OriginFacts,
  SelectionNote,
  SourceFacts,
  useItemInHand,
} from '../../ui/evidence';
import { useOpenCase } from '../case/case-context';
import { useNames } from '../case/use-names';
import { DeriveDesk } from '../derive/derive-desk';
import { DeriveMenu } from '../derive/derive-menu';
import { useWorkingCopies } from '../derive/use-working-copies';
import { CheckFound } from './check-found';
import { ExhibitSeal } from './exhibit-seal';
import { ItemList } from './item-list';
import { Notes } from './notes';
import { TagList } from './tag-list';
import { useItemNames } from './use-item-names';

type Detail = NonNullable<ReturnType<typeof useQuery<'exhibit.get'>>['value']>;

/**
 * One exhibit: the item in hand large, and beside it the items with their hashes, tags, notes and custody entries.
 * `onBegin`: a working copy is being made of it.
 */
export function ExhibitDetail({ number, onBegin }: { number: string; onBegin: () => void }) {
  const { value: detail, fault } = useQuery('exhibit.get', { number });
  if (fault) return <FaultNote fault={fault} />;
  return detail && <Detail detail={detail} onBegin={onBegin} />;
}

function Detail({ detail, onBegin }: { detail: Detail; onBegin: () => void }) {
  const t = useText();
  const names = useNames();
  const { case: state, readOnly } = useOpenCase();
  const verify = useCommand('exhibit.verify');
  const [checks, setChecks] = useState<NonNullable<Awaited<ReturnType<typeof verify.run>>>>();
  const { exhibit } = detail;
  const { number } = exhibit;
  const inHand = useItemInHand(exhibit.items);
  const pages = exhibit.items.filter(({ role }) => role === 'screenshot').length;
  const copies = useWorkingCopies();
  const itemNames = useItemNames();
  const begin: typeof copies.make = (source, operation) => {
    copies.make(source, operation);
    onBegin();
  };
  const derived = detail.derivatives.map(({ item }) => item);
  const beside = detail.derivatives.find(({ derivative }) => derivative === copies.shown);
  return (
    <article className="exhibit" aria-label={exhibit.number}>
      <header className="exhibit-head">
        <div className="exhibit-title">
          <h1>
            <Address>{exhibit.number}</Address> <Foreign>{exhibit.title}</Foreign>
          </h1>
          {exhibit.address !== '' && (
            <p className="quiet">
              <Address>{exhibit.address}</Address>
            </p>
          )}
          <p className="quiet small">
            {exhibit.origin && <>{t('app.origin.taken')} </>}
            <Moment at={exhibit.exerciseTime} as="evidence" />
            {pages > 1 && <> · {t('trainee.exhibit.pages', { count: pages })}</>}
          </p>
          <CutShort items={exhibit.items} />
          <SelectionNote items={exhibit.items} />
        </div>
        <div className="exhibit-verify">
          <Mark value={checks?.result ?? detail.verified} boxed />
          {state.sealed === null && (
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
      {copies.making ? (
        <DeriveDesk number={number} {...copies.making} onMade={copies.made} onLeave={copies.leave} />
      ) : (
        <div className="exhibit-columns">
          <section className="exhibit-view" aria-label={t('trainee.exhibit.view')}>
            {beside ? (
              <DerivativeBeside
                key={beside.derivative}
                derivative={beside}
                items={[...exhibit.items, ...derived]}
                onClose={() => copies.show(undefined)}
              />
            ) : (
              <EvidenceView items={exhibit.items} inHand={inHand} />
            )}
          </section>
          <div className="exhibit-side">
            {exhibit.origin && (
              <Panel title={t('app.source')}>
                <OriginFacts exhibit={exhibit} />
              </Panel>
            )}
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
                onShow={(path) => {
                  copies.show(undefined);
                  inHand.choose(path);
                }}
                checks={checks?.items}
              />
            </Panel>
            {(!readOnly || detail.derivatives.length > 0) && (
              <Panel
                title={t('app.derivatives', { count: detail.derivatives.length })}
                aside={
                  !readOnly && (
                    <DeriveMenu
                      item={inHand.item}
                      name={itemNames(inHand.item)}
                      onChoose={(operation) => begin(inHand.item, operation)}
                    />
                  )
                }
              >
                {detail.derivatives.length === 0 && <p className="quiet">{t('trainee.derive.none')}</p>}
                <DerivativeList
                  derivatives={detail.derivatives}
                  shown={copies.shown}
                  onShow={copies.show}
                  checks={checks?.items}
                  found={(check) => <CheckFound check={check} />}
                  action={({ derivative, item }) =>
                    !readOnly && (
                      <DeriveMenu
                        item={item}
                        name={derivative}
                        onChoose={(operation) => begin(item, operation)}
                      />
                    )
                  }
                />
              </Panel>
            )}
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
      )}
    </article>
  );
}
