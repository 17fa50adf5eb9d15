import { useMemo } from 'react';
import { languageName } from '../../../core/domain/text/language-name';
import { useLanguage, useText } from '../../i18n';
import { Select } from '../../ui';

/** Languages that are offered; the first three are Hirz's own. */
const tags = 'ar en fr am bn de el es fa ha he hi it ku nl pl ps pt ro ru so sq sw ti tr uk ur zh'.split(' ');

/** A language by its name in the reader's own. */
export function LanguageChoice(props: {
  label: string;
  value: string | null;
  onChange: (tag: string) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const options = useMemo(
    () => tags.map((tag) => ({ id: tag, label: languageName(language, tag) })),
    [language],
  );
  return (
    <Select
      label={props.label}
      placeholder={t('trainee.derive.language.choose')}
      value={props.value}
      onChange={props.onChange}
      options={options}
    />
  );
}
