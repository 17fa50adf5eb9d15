import type { Item } from '../../../core/domain/evidence/item';
import { useText } from '../../i18n';

/** What an item is, in words; media go by the name of their file, the pictures of several pages by the page. */
export function useItemNames(): (item: Pick<Item, 'role' | 'path'>) => string {
  const t = useText();
  return ({ role, path }) => {
    const page = /^(?:pages|overlays)\/(\d+)\.png$/.exec(path)?.[1];
    switch (role) {
      case 'screenshot':
        return page === undefined
          ? t('trainee.item.screenshot')
          : t('trainee.item.pagePicture', { page: Number(page) });
      case 'overlay':
        return page === undefined
          ? t('trainee.item.overlay')
          : t('trainee.item.pageOverlay', { page: Number(page) });
      case 'page':
        return t('trainee.item.page');
      case 'archive':
        return t('trainee.item.archive');
      case 'snapshot':
        return t('trainee.item.snapshot');
      case 'records':
        return t('trainee.item.records');
      case 'text':
        return t('trainee.item.text');
      case 'capture':
        return t('trainee.item.capture');
      case 'receipt':
        return t('trainee.item.receipt');
      case 'origin':
        return t('trainee.item.origin', { name: path.slice(path.lastIndexOf('/') + 1) });
      case 'derivative':
      case 'file':
      case 'media':
        return path.slice(path.lastIndexOf('/') + 1);
    }
  };
}
