import { MessageSquareText, Quote, Tag } from 'lucide-react';
import type { z } from 'zod';
import type { ExhibitSummary } from '../../../core/contract/exhibit';
import { useText } from '../../i18n';
import { Address, ForeignLine, Mark, Moment } from '../../ui';
import { SelectionMark, Thumbnail } from '../../ui/evidence';

/** One exhibit in the list: picture, number, title, when, and what was done with it. */
export function ExhibitRow({ exhibit }: { exhibit: z.infer<typeof ExhibitSummary> }) {
  const t = useText();
  return (
    <div className="exhibit-row">
      <Thumbnail sha256={exhibit.screenshot} kind={exhibit.kind} />
      <div className="exhibit-row-words">
        <div className="exhibit-row-head">
          <span className="exhibit-row-number">
            <strong>
              <Address>{exhibit.number}</Address>
            </strong>
            <SelectionMark record={exhibit.record ?? undefined} />
          </span>
          <span className="exhibit-row-signs quiet small">
            {exhibit.tags.length > 0 && (
              <span title={t('trainee.exhibits.tags', { count: exhibit.tags.length })}>
                <Tag aria-hidden />
                {exhibit.tags.length}
              </span>
            )}
            {exhibit.notes > 0 && (
              <span title={t('trainee.exhibits.notes', { count: exhibit.notes })}>
                <MessageSquareText aria-hidden />
                {exhibit.notes}
              </span>
            )}
            {exhibit.cited && (
              <span title={t('trainee.exhibits.cited')}>
                <Quote aria-hidden />
              </span>
            )}
          </span>
        </div>
        <ForeignLine>{exhibit.title}</ForeignLine>
        <div className="exhibit-row-foot small quiet">
          <Moment at={exhibit.exerciseTime} as="exercise" />
          {exhibit.verified !== 'never' && <Mark value={exhibit.verified} />}
        </div>
      </div>
    </div>
  );
}
