import { Info } from 'lucide-react';
import type { Item } from '../../../core/domain/evidence/item';
import { type FileKind, nameDiffers } from '../../../core/domain/evidence/name-and-content';
import { useText } from '../../i18n';
import { Remark } from '../remark';

/**
 * Says of a received file that its name says something else than its content, and what each says; of any other, nothing. It says no more:
 * a name may be wrong for many a reason.
 */
export function NameDiffers({
  file,
  why = false,
}: {
  file: Pick<Item, 'path' | 'type' | 'bytes'>;
  /** Whether it says too what Hirz makes of it. */
  why?: boolean;
}) {
  const t = useText();
  const differs = nameDiffers(file);
  if (!differs) return null;
  const { ending, named, found } = differs;
  const words = ({ kind, format }: FileKind) => t(`app.fileKind.${kind}`, { format });
  return (
    <Remark small icon={<Info aria-hidden />}>
      {t('app.nameDiffers', { ending, named: words(named), found: words(found) })}
      {why && <span className="quiet"> {t('app.nameDiffers.why')}</span>}
    </Remark>
  );
}
