import { useMemo } from 'react';
import { languageName } from '../../../core/domain/text/language-name';
import type { Language } from '../../../core/domain/text/localised';
import { useLanguage, useText } from '../../i18n';
import { Select } from '../../ui';

/** Languages that are offered: Hirz's own, then others by their names. */
const own = ['ar', 'en', 'fr'];
const others = 'am bn de el es fa ha he hi it ku nl pl ps pt ro ru so sq sw ti tr uk ur zh'.split(' ');

function namedIn(language: Language, tags: readonly string[]) {
  const collator = new Intl.Collator(language);
  return tags
    .map((tag) => ({ id: tag, label: languageName(language, tag) }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
}

/** A language by its name in the reader's own. */
export function LanguageChoice(props: {
  label: string;
  value: string | null;
  onChange: (tag: string) => void;
}) {
  const t = useText();
  const language = useLanguage();
  const options = useMemo(() => [own, others].flatMap((tags) => namedIn(language, tags)), [language]);
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
