import { useText } from '../../i18n';
import { Select } from '../../ui';
import { useLanguageNames } from '../../ui/evidence';

/** Languages that are offered; the first three are Hirz's own. */
const tags = 'ar en fr am bn de el es fa ha he hi it ku nl pl ps pt ro ru so sq sw ti tr uk ur zh'.split(' ');

/** A language by its name in the reader's own. */
export function LanguageChoice(props: {
  label: string;
  value: string | null;
  onChange: (tag: string) => void;
}) {
  const t = useText();
  const names = useLanguageNames();
  return (
    <Select
      label={props.label}
      placeholder={t('trainee.derive.language.choose')}
      value={props.value}
      onChange={props.onChange}
      options={tags.map((tag) => ({ id: tag, label: names(tag) }))}
    />
  );
}
