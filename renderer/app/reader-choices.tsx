import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Theme } from '../../core/contract/session';
import { Language } from '../../core/domain/text/localised';
import { useCommand, useSession } from '../engine-client';
import { useLanguage, useText } from '../i18n';
import { languageNames } from '../ui/language-names';

/** The three languages, each by its own name. */
export function LanguageChoice() {
  const t = useText();
  const language = useLanguage();
  const set = useCommand('session.setLanguage');
  return (
    <Choice
      label={t('app.language')}
      value={language}
      onChange={(value) => void set.run({ language: Language.parse(value) })}
      options={Language.options.map((id) => ({ id, label: <span lang={id}>{languageNames[id]}</span> }))}
    />
  );
}

/** As the system, light, dark. */
export function ThemeChoice() {
  const t = useText();
  const { value: session } = useSession();
  const set = useCommand('session.setTheme');
  return (
    <Choice
      label={t('app.theme')}
      value={session?.theme ?? 'system'}
      onChange={(value) => void set.run({ theme: Theme.parse(value) })}
      options={[
        { id: 'system', label: t('app.theme.system') },
        { id: 'light', label: t('app.theme.light') },
        { id: 'dark', label: t('app.theme.dark') },
      ]}
    />
  );
}

function Choice(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: { id: string; label: ReactNode }[];
}) {
  return (
    <RadioGroup className="choice" orientation="horizontal" value={props.value} onChange={props.onChange}>
      <Label className="field-label">{props.label}</Label>
      <div className="choice-options">
        {props.options.map((option) => (
          <Radio key={option.id} value={option.id} className="choice-option">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
