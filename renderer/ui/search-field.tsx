import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import './text-field.css';

/** A field that narrows a list as one types; Escape empties it. */
export function SearchField(props: {
  label: string;
  value: string;
  onChange: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}) {
  return (
    <AriaSearchField
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      className="search"
    >
      <Search aria-hidden />
      <Input
        className="input"
        {...(props.value !== '' && { dir: 'auto' })}
        placeholder={props.label}
        {...(props.inputRef && { ref: props.inputRef })}
      />
    </AriaSearchField>
  );
}
