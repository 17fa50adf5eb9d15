import { Globe, Stamp, Waypoints } from 'lucide-react';
import type { Found } from '../../../core/contract/search';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import { useOpenFound } from './use-open-found';

/** What can be done with the answer in hand. */
export function FoundActions(props: {
  found: Found | undefined;
  onOpen: (found: Found) => void;
  onAccount: (account: string) => void;
}) {
  const t = useText();
  const { exhibit } = useOpenFound();
  const { found } = props;
  if (found === undefined) return <p className="finding-actions small quiet">{t('trainee.search.choose')}</p>;
  const [number] = found.exhibits;
  const { author } = found;
  const first = found.from === 'platform' || number === undefined ? 'page' : 'exhibit';
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons, not fields of a form.
    <div className="finding-actions" role="group" aria-label={t('trainee.search.actions')}>
      {found.from !== 'exhibit' && (
        <Button
          size="small"
          icon={<Globe aria-hidden />}
          {...(first === 'page' && { keys: '⏎' })}
          onPress={() => props.onOpen(found)}
        >
          {t('trainee.search.open')}
        </Button>
      )}
      {number !== undefined && (
        <Button
          size="small"
          icon={<Stamp aria-hidden />}
          {...(first === 'exhibit' && { keys: '⏎' })}
          onPress={() => exhibit(number)}
        >
          {t('trainee.search.exhibit', { number: `\u2066${number}\u2069` })}
        </Button>
      )}
      {author && (
        <Button size="small" icon={<Waypoints aria-hidden />} onPress={() => props.onAccount(author.id)}>
          {t('trainee.links.of', { handle: `\u2066@${author.handle}\u2069` })}
        </Button>
      )}
    </div>
  );
}
