import { useState } from 'react';
import type { SubmissionDetail } from '../../../core/contract/submission';
import type { Tag } from '../../../core/domain/evidence/tag';
import { evidenceAddress } from '../../engine-client';
import { useLocalised, useText } from '../../i18n';
import { Address, Button, Facts, Foreign, Moment, Panel } from '../../ui';
import { ItemList } from './item-list';

/** One exhibit as the trainee preserved it, and what they put on it. */
export function ExhibitView(
  props: SubmissionDetail['exhibits'][number] & { terms: SubmissionDetail['terms'] },
) {
  const { exhibit, tags, notes, terms } = props;
  const t = useText();
  const screenshot = exhibit.items.find(({ role }) => role === 'screenshot');
  return (
    <div className="assessor-exhibit">
      <header>
        <h2>
          <Address>{exhibit.number}</Address> <Foreign>{exhibit.title}</Foreign>
        </h2>
        <Facts
          facts={[
            { name: t('assessor.exhibit.address'), value: <Address>{exhibit.address}</Address> },
            {
              name: t('assessor.exhibit.exerciseTime'),
              value: <Moment at={exhibit.exerciseTime} as="evidence" />,
            },
            { name: t('assessor.exhibit.wall'), value: <Moment at={exhibit.wall} as="wall" /> },
          ]}
        />
      </header>
      <div className="assessor-exhibit-body">
        {screenshot !== undefined && <Picture sha256={screenshot.sha256} alt={exhibit.title} />}
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
            <ItemList items={exhibit.items} />
          </Panel>
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

/** The full-page screenshot: fitted to the column, or all of it. */
function Picture({ sha256, alt }: { sha256: string; alt: string }) {
  const t = useText();
  const [whole, setWhole] = useState(false);
  const [missing, setMissing] = useState(false);
  return (
    <figure
      className={
        whole ? 'assessor-exhibit-picture assessor-exhibit-picture-whole' : 'assessor-exhibit-picture'
      }
    >
      {missing ? (
        <p className="quiet assessor-exhibit-picture-missing">{t('assessor.exhibit.noPicture')}</p>
      ) : (
        <>
          <div>
            <img src={evidenceAddress(sha256)} alt={alt} dir="auto" onError={() => setMissing(true)} />
          </div>
          <Button size="small" look="quiet" onPress={() => setWhole(!whole)}>
            {whole ? t('assessor.exhibit.fit') : t('assessor.exhibit.whole')}
          </Button>
        </>
      )}
    </figure>
  );
}
