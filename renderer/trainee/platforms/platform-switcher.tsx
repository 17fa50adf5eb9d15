import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { useText } from '../../i18n';
import { useOpenCase } from '../case/case-context';

/** The platforms of the exercise, side by side; each opens at its front page. */
export function PlatformSwitcher(props: { current: string | null; onChoose: (address: string) => void }) {
  const t = useText();
  const { exercise } = useOpenCase();
  return (
    <RadioGroup
      className="platform-switcher"
      orientation="horizontal"
      aria-label={t('trainee.platforms.switch')}
      value={props.current}
      onChange={(id) => {
        const platform = exercise.platforms.find((one) => one.id === id);
        if (platform) props.onChoose(`https://${platform.domain}/`);
      }}
    >
      {exercise.platforms.map((platform) => (
        <Radio key={platform.id} value={platform.id} className="choice-option platform-option">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={platform.theme.mark} fill="currentColor" />
          </svg>
          <bdi>{platform.name}</bdi>
        </Radio>
      ))}
    </RadioGroup>
  );
}
