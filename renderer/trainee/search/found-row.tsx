import { AtSign, Image, MessageSquare, MessagesSquare, Paperclip, Stamp, StickyNote } from 'lucide-react';
import { memo } from 'react';
import type { Found } from '../../../core/contract/search';
import { useText } from '../../i18n';
import { Address, ForeignLine } from '../../ui';
import { PlatformMoment } from './platform-moment';
import { usePlatformNames } from './use-platform-names';

const icons = {
  post: StickyNote,
  message: MessageSquare,
  account: AtSign,
  channel: MessagesSquare,
  media: Image,
} as const;

/**
 * One answer: what it is, whose and where, what it says with what was asked for marked, when, and what preserves it. Drawn
 * once: while a list scrolls, only the rows that come into it are.
 */
export const FoundRow = memo(function FoundRow({ found }: { found: Found }) {
  const t = useText();
  const platforms = usePlatformNames();
  const Icon = icons[found.kind];
  return (
    <article className="found">
      <div className="found-head">
        <Icon aria-hidden />
        <span className="visually-hidden">{t(`trainee.search.kind.${found.kind}`)}</span>
        {found.author && (
          <>
            <strong>
              <ForeignLine>{found.author.name}</ForeignLine>
            </strong>
            <Address>{`@${found.author.handle}`}</Address>
          </>
        )}
        {found.place !== null &&
          (found.author ? (
            <span className="found-place quiet">
              {t('trainee.search.in')} <ForeignLine>{found.place}</ForeignLine>
            </span>
          ) : (
            <strong>
              <ForeignLine>{found.place}</ForeignLine>
            </strong>
          ))}
        <span className="found-platform quiet small">
          <bdi>{platforms(found.platform)}</bdi>
        </span>
      </div>
      {found.from === 'gone' ? (
        <p className="found-text quiet">{t('trainee.search.gone')}</p>
      ) : (
        <p className="found-text" dir="auto" lang={found.lang === 'und' ? undefined : found.lang}>
          <Marked text={found.text} marks={found.marks} />
        </p>
      )}
      <div className="found-foot small quiet">
        {found.at !== null && <PlatformMoment at={found.at} platform={found.platform} />}
        {found.media > 0 && found.kind !== 'media' && (
          <span className="found-sign">
            <Paperclip aria-hidden />
            {t('trainee.search.media', { count: found.media })}
          </span>
        )}
        {found.exhibits.length > 0 && (
          <span className="found-sign found-preserved">
            <Stamp aria-hidden />
            {t(`trainee.search.preserved.${found.from}`)}
            <Address>{found.exhibits.slice(0, 3).join(' ')}</Address>
          </span>
        )}
      </div>
    </article>
  );
});

function Marked({ text, marks }: { text: string; marks: Found['marks'] }) {
  const ends = [0, ...marks.flat(), text.length];
  return ends.slice(1).map((end, place) => {
    const part = text.slice(ends[place], end);
    const key = `${place} ${end}`;
    return place % 2 === 1 ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
}
