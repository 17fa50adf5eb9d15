import { useText } from '../../i18n';

/** What a drill is called: as its instructor typed, or, where they typed nothing, in the reader's language. */
export function useDrillTitle(): (drill: { title: string }) => string {
  const t = useText();
  return ({ title }) => (title.trim() === '' ? t('drill.make.name.first') : title);
}
