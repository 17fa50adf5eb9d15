import { ArrowLeft, ArrowRight, FileX, House } from 'lucide-react';
import { call, useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Address } from '../bdi';
import { IconButton } from '../button';
import { EmptyState } from '../empty-state';
import { FaultNote } from '../fault-note';
import { ShellView } from '../shell-view';

/** The page of a web archive, replayed: a sandboxed view that is answered from the archive alone. */
export function ArchiveReplay({ sha256 }: { sha256: string }) {
  const t = useText();
  const { value: contents, fault } = useQuery('archive.contents', { sha256 });
  const { value: state } = useQuery('archive.state', {});
  if (fault) return <FaultNote fault={fault} />;
  if (contents === undefined) return null;
  const [page] = contents.pages;
  if (page === undefined) return <EmptyState icon={<FileX aria-hidden />} title={t('app.replay.noPage')} />;
  const shown = state?.sha256 === sha256 ? state : undefined;
  const go = (to: 'back' | 'forward' | 'start') => void call('archive.go', { to }).catch(() => undefined);
  return (
    <div className="archive-replay">
      <div className="archive-replay-bar">
        <IconButton
          size="small"
          label={t('app.replay.back')}
          icon={<ArrowLeft className="directional" aria-hidden />}
          isDisabled={!shown?.canGoBack}
          onPress={() => go('back')}
        />
        <IconButton
          size="small"
          label={t('app.replay.forward')}
          icon={<ArrowRight className="directional" aria-hidden />}
          isDisabled={!shown?.canGoForward}
          onPress={() => go('forward')}
        />
        <IconButton
          size="small"
          label={t('app.replay.start')}
          icon={<House aria-hidden />}
          onPress={() => go('start')}
        />
        <span className="archive-replay-address">
          <Address>{shown?.address ?? page.url}</Address>
        </span>
      </div>
      <p className="quiet small" role="status">
        {shown === undefined || shown.held
          ? t('app.replay.held', { count: contents.responses })
          : t('app.replay.notHeld')}
      </p>
      <ShellView
        of={sha256}
        label={t('app.replay.view')}
        keys={t('app.replay.keys')}
        covered={t('app.replay.covered')}
        title={shown?.title || page.title}
        onPlace={(visible, bounds) =>
          call('archive.place', {
            archive: visible || bounds.width > 0 ? { sha256, page: page.url } : null,
            visible,
            bounds,
          })
        }
        onEnter={() => call('archive.focus', {})}
      />
    </div>
  );
}
