import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import type { Tag } from '../../../core/domain/evidence/tag';
import { useLocalised, useText } from '../../i18n';
import { Address, Facts, Foreign, Moment, Panel } from '../../ui';
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
import { ItemList } from './item-list';

/** One exhibit as the trainee preserved it, and what they put on it. */
export function ExhibitView(
  props: SubmissionDetail['exhibits'][number] & { terms: SubmissionDetail['terms'] },
) {
  const { exhibit, derivatives, missing, tags, notes, terms } = props;
  const t = useText();
  const here = exhibit.items.filter(({ path }) => !missing.includes(path));
  const inHand = useItemInHand(here.length > 0 ? here : exhibit.items);
  const [shown, setShown] = useState<string>();
  const beside = derivatives.find(({ derivative }) => derivative === shown);
  return (
    <div className="assessor-exhibit">
      <header>
        <h2>
          <Address>{exhibit.number}</Address> <Foreign>{exhibit.title}</Foreign>
        </h2>
        <Facts
          facts={[
            ...(exhibit.address !== ''
              ? [{ name: t('assessor.exhibit.address'), value: <Address>{exhibit.address}</Address> }]
              : []),
            {
              name: t('assessor.exhibit.exerciseTime'),
              value: <Moment at={exhibit.exerciseTime} as="evidence" />,
            },
            { name: t('assessor.exhibit.wall'), value: <Moment at={exhibit.wall} as="wall" /> },
          ]}
        />
        <CutShort items={exhibit.items} />
        <SelectionNote items={exhibit.items} />
        {exhibit.source && <SourceFacts source={exhibit.source} />}
        <OriginFacts exhibit={exhibit} />
      </header>
      <div className={`assessor-exhibit-body assessor-exhibit-body-${beside ? 'beside' : inHand.view}`}>
        <section className="assessor-exhibit-view" aria-label={t('assessor.exhibit.view')}>
          {beside ? (
            <DerivativeBeside
              key={beside.derivative}
              derivative={beside}
              items={[...exhibit.items, ...derivatives.map(({ item }) => item)]}
              onClose={() => setShown(undefined)}
            />
          ) : here.length === 0 ? (
            <p>{t('assessor.exhibit.nothingHere')}</p>
          ) : (
            <EvidenceView items={here} inHand={inHand} />
          )}
        </section>
        <div className="assessor-exhibit-facts">
          <Panel title={t('assessor.exhibit.tags', { count: tags.length })}>
            {tags.length === 0 ? (
              <p className="quiet">{t('assessor.exhibit.noTags')}</p>
            ) : (
              <ul className="assessor-exhibit-tags bare-list">
                {tags.map((tag) => (
                  <li key={tag.id}>
                    <TagWithReason tag={tag} terms={terms} />
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          {notes.length > 0 && (
            <Panel title={t('assessor.exhibit.notes', { count: notes.length })}>
              <ul className="assessor-exhibit-tags bare-list">
                {notes.map((note) => (
                  <li key={note.id}>
                    <p className="assessor-exhibit-text" dir="auto">
                      {note.text}
                    </p>
                    <p className="small quiet">
                      <Moment at={note.exerciseTime} as="exercise" />
                    </p>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <Panel title={t('assessor.exhibit.items', { count: exhibit.items.length })}>
            <ItemList
              items={exhibit.items}
              missing={missing}
              shown={inHand.item.path}
              onShow={(path) => {
                setShown(undefined);
                inHand.choose(path);
              }}
            />
          </Panel>
          {derivatives.length > 0 && (
            <Panel title={t('app.derivatives', { count: derivatives.length })}>
              <DerivativeList
                derivatives={derivatives}
                shown={shown}
                onShow={(derivative) => setShown(derivative === shown ? undefined : derivative)}
              />
            </Panel>
          )}
        </div>
      </div>
    </div>
  );
}

function TagWithReason({ tag, terms }: { tag: Tag; terms: SubmissionDetail['terms'] }) {
  const t = useText();
  const localised = useLocalised();
  const label = terms[tag.term];
  return (
    <>
      <p
        className={
          tag.withdrawn ? 'assessor-exhibit-tag assessor-exhibit-tag-withdrawn' : 'assessor-exhibit-tag'
        }
      >
        {label ? localised(label) : <Address>{tag.term}</Address>}
        {tag.item !== undefined && (
          <span className="quiet">
            {' '}
            · <Address>{tag.item}</Address>
          </span>
        )}
      </p>
      <p className="assessor-exhibit-text" dir="auto">
        {tag.reason}
      </p>
      {tag.withdrawn && (
        <p className="small">
          {t('assessor.exhibit.withdrawn')} <Foreign>{tag.withdrawn.reason}</Foreign>
        </p>
      )}
    </>
  );
}
