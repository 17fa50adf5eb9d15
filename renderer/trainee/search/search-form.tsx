import { Search } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n';
import { Button, SearchField } from '../../ui';
import { useWorkspaceKey } from '../case/use-workspace-key';

/** Longest question, as the contract has it. */
const longest = 500;

/** What is asked: words, phrases, operators. Enter asks. It has the keyboard when its screen comes, and with Ctrl+Shift+F. */
export function SearchForm(props: { text: string; pending: boolean; onAsk: (text: string) => void }) {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  // What is typed belongs to the reader until another search is run from elsewhere.
  const [of, setOf] = useState(props.text);
  const [typed, setTyped] = useState(props.text);
  if (of !== props.text) {
    setOf(props.text);
    setTyped(props.text);
  }
  const focus = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(focus, []);
  useWorkspaceKey('search', focus);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onAsk(typed.trim());
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element `search` is not known to all readers yet.
    <form role="search" className="finding-form" onSubmit={submit}>
      <SearchField
        label={t('trainee.search.query')}
        value={typed}
        onChange={(text) => setTyped(text.slice(0, longest).replace(/\p{Surrogate}/gu, ''))}
        inputRef={field}
      />
      <Button look="primary" type="submit" icon={<Search aria-hidden />} isDisabled={props.pending}>
        {t('trainee.search.go')}
      </Button>
    </form>
  );
}
