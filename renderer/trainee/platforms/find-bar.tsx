import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { FoundOnPage } from '../../../core/contract/browser';
import { useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { IconButton, TextField } from '../../ui';
import './find-bar.css';

type Step = 'first' | 'next' | 'previous';

/**
 * Finding words on the page in view: typed here, marked there. Enter goes on, Shift+Enter back, Escape ends it.
 * @param page what is in view, once all of it is there: on another page it is looked for anew
 * @param asked how often it was asked for: each time the field has the keyboard
 */
export function FindBar({
  page,
  asked,
  onClose,
}: {
  page: string | undefined;
  asked: number;
  onClose: () => void;
}) {
  const t = useText();
  const { run: find } = useCommand('browser.find');
  const { run: end } = useCommand('browser.endFind');
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundOnPage>();
  const latest = useRef(0);

  const look = useCallback(
    async (words: string, step: Step) => {
      latest.current += 1;
      const mine = latest.current;
      if (words === '') {
        setFound(undefined);
        await end({});
        return;
      }
      const answer = await find({ text: words, step });
      if (mine === latest.current) setFound(answer);
    },
    [find, end],
  );
  useEffect(() => {
    if (page !== undefined) void look(text, 'first');
  }, [page, text, look]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it is asked for
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
  useEffect(() => () => void end({}), [end]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.altKey)
      void look(text, event.shiftKey ? 'previous' : 'next');
    else return;
    event.preventDefault();
  };
  const none = text === '' || found === undefined || found.matches === 0;
  return (
    <search className="platform-note find-bar" aria-label={t('trainee.find')}>
      <Search aria-hidden />
      <TextField
        label={t('trainee.find')}
        labelHidden
        inputRef={field}
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck="false"
        maxLength={200}
      />
      <p className="find-count quiet" role="status">
        {text !== '' &&
          found !== undefined &&
          (found.matches === 0
            ? t('trainee.find.none')
            : t('trainee.find.count', { current: found.current, matches: found.matches }))}
      </p>
      <IconButton
        size="small"
        label={t('trainee.find.previous')}
        icon={<ChevronUp aria-hidden />}
        isDisabled={none}
        onPress={() => void look(text, 'previous')}
      />
      <IconButton
        size="small"
        label={t('trainee.find.next')}
        icon={<ChevronDown aria-hidden />}
        isDisabled={none}
        onPress={() => void look(text, 'next')}
      />
      <IconButton size="small" label={t('trainee.find.close')} icon={<X aria-hidden />} onPress={onClose} />
    </search>
  );
}
