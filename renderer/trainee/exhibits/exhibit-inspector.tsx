import { useNavigate } from '@tanstack/react-router';
import { useQuery } from '../../engine-client';
import { useFormats, useText } from '../../i18n';
import { Address, Button, FaultNote, Foreign, Hash, Moment, Panel } from '../../ui';
import { Thumbnail } from '../../ui/evidence';
import { Notes } from './notes';
import { TagList } from './tag-list';
import { useItemNames } from './use-item-names';

/** An exhibit beside the platform: what it holds, and what one wants to say about it while one remembers. */
export function ExhibitInspector({ number }: { number: string }) {
  const t = useText();
  const formats = useFormats();
  const names = useItemNames();
  const navigate = useNavigate();
  const { value: detail, fault } = useQuery('exhibit.get', { number });
  if (fault) return <FaultNote fault={fault} />;
  if (detail === undefined) return null;
  const { exhibit } = detail;
  const picture = exhibit.items.find((item) => item.role === 'screenshot');
  return (
    <div className="exhibit-inspector">
      <div className="exhibit-inspector-head">
        <Thumbnail sha256={picture?.sha256 ?? null} kind={exhibit.kind} />
        <div>
          <strong>
            <Address>{exhibit.number}</Address>
          </strong>
          <p className="exhibit-row-title">
            <Foreign>{exhibit.title}</Foreign>
          </p>
          <p className="small quiet">
            <Moment at={exhibit.exerciseTime} as="exercise" />
          </p>
        </div>
      </div>
      <Panel
        title={t('trainee.items', { count: exhibit.items.length })}
        aside={
          <Button
            size="small"
            onPress={() => void navigate({ to: '/case/exhibits/$number', params: { number } })}
          >
            {t('trainee.inspector.details')}
          </Button>
        }
      >
        <ul className="exhibit-inspector-items">
          {exhibit.items.map((item) => (
            <li key={item.path}>
              <span title={formats.bytes(item.bytes)}>{names(item)}</span>
              <Hash value={item.sha256} label={t('trainee.items.hashOf', { item: names(item) })} short />
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t('trainee.tags')}>
        <TagList number={number} tags={detail.tags} items={exhibit.items} />
      </Panel>
      <Panel title={t('trainee.notes')}>
        <Notes number={number} notes={detail.notes} />
      </Panel>
    </div>
  );
}
