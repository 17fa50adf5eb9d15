import { Check } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useFormats } from '../../i18n';
import { Address, ForeignLine } from '../../ui';

export interface FilterChoice {
  value: string;
  label: string;
  /** A handle, under the label. */
  code?: string;
  /** Answers that it would leave; unknown of what no answer has. */
  count?: number;
}

/** One way to narrow the answers. A choice that is pressed again is let go: then `value` is undefined. */
export function FilterGroup(props: {
  title: string;
  choices: readonly FilterChoice[];
  chosen: string | readonly string[] | undefined;
  onChoose: (value: string | undefined, pressed: string) => void;
}) {
  const formats = useFormats();
  const id = useId();
  const chosen = [props.chosen ?? []].flat();
  if (props.choices.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons, not fields of a form.
    <div role="group" aria-labelledby={id} className="filter-group">
      <h3 id={id}>{props.title}</h3>
      <ul>
        {props.choices.map(({ value, label, code, count }) => (
          <li key={value}>
            <ToggleButton
              className="filter"
              isSelected={chosen.includes(value)}
              onChange={(selected) => props.onChoose(selected ? value : undefined, value)}
            >
              {chosen.includes(value) && <Check aria-hidden />}
              <span className="filter-label">
                <ForeignLine>{label}</ForeignLine>
                {code !== undefined && (
                  <span className="filter-code small quiet">
                    <Address>{code}</Address>
                  </span>
                )}
              </span>
              {count !== undefined && (
                <span className="filter-count small quiet">{formats.number(count)}</span>
              )}
            </ToggleButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
