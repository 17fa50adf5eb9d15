import { millisecondsOf } from '../../../core/domain/text/instant';
import { zoneName } from '../../../core/domain/text/zone-name';
import { useFormats } from '../../i18n';
import { utcOf } from '../../ui';
import { useOpenCase } from '../case/case-context';

/** An instant as the pages of a platform show it, with its zone: `since:` and `until:` mean the days of this clock. */
export function PlatformMoment({ at, platform }: { at: string; platform: string }) {
  const formats = useFormats();
  const { platforms } = useOpenCase().exercise;
  const offsetMinutes = platforms.find(({ id }) => id === platform)?.offsetMinutes ?? 0;
  return (
    <time dateTime={at} title={utcOf(at)}>
      {formats.dateTime(millisecondsOf(at) + offsetMinutes * 60_000, 'UTC')}{' '}
      <bdi dir="ltr">{zoneName(offsetMinutes)}</bdi>
    </time>
  );
}
