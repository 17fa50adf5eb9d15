import { ArrowLeft, ArrowRight, RotateCw, Stamp } from 'lucide-react';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { BrowserState } from '../../../core/contract/browser';
import { useAnnouncement, useCommand } from '../../engine-client';
import { useText } from '../../i18n';
import { Button, IconButton, TextField } from '../../ui';
import { useOpenCase } from '../case/case-context';
import type { Preserve } from './use-preserve';

/** Back, forward, reload, the address, and Preserve. */
export function AddressBar(props: {
  browser: z.infer<typeof BrowserState> | undefined;
  onGo: (address: string) => void;
  preserve: Preserve;
  more: ReactNode;
}) {
  const t = useText();
  const { browser, preserve } = props;
  const { readOnly } = useOpenCase();
  const back = useCommand('browser.back');
  const forward = useCommand('browser.forward');
  const reload = useCommand('browser.reload');
  const enter = useCommand('browser.focus');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const address = browser?.address ?? '';

  useAnnouncement('menu', ({ action }) => {
    if (action === 'focus-address') focusAddress();
    else if (action === 'back') void back.run({});
    else if (action === 'forward') void forward.run({});
    else if (action === 'reload') void reload.run({});
  });
  const focusAddress = () => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyL') {
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      }
    };
    // Before the control that has the focus: fields keep every key to themselves.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  const go = (event: FormEvent) => {
    event.preventDefault();
    const wanted = (typed ?? address).trim();
    setTyped(undefined);
    if (wanted === '') return;
    props.onGo(wanted);
    // As in every browser, what was asked for has the keyboard now.
    void enter.run({});
  };
  const ctrl = window.hirz.platform === 'darwin' ? '⌘' : t('app.ctrl');
  return (
    <div className="address-bar">
      <IconButton
        label={t('trainee.platforms.back')}
        icon={<ArrowLeft className="directional" aria-hidden />}
        isDisabled={!browser?.canGoBack}
        onPress={() => void back.run({})}
      />
      <IconButton
        label={t('trainee.platforms.forward')}
        icon={<ArrowRight className="directional" aria-hidden />}
        isDisabled={!browser?.canGoForward}
        onPress={() => void forward.run({})}
      />
      <IconButton
        label={t('trainee.platforms.reload')}
        icon={<RotateCw aria-hidden />}
        onPress={() => void reload.run({})}
      />
      <form onSubmit={go} className="address-form">
        <TextField
          label={t('trainee.platforms.address')}
          labelHidden
          code
          inputRef={field}
          value={typed ?? readable(address)}
          onChange={setTyped}
          onBlur={() => setTyped(undefined)}
          onFocus={() => field.current?.select()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped(undefined);
          }}
          autoComplete="off"
          spellCheck="false"
        />
      </form>
      <Button
        look="primary"
        icon={<Stamp aria-hidden />}
        keys={`${ctrl} ⏎`}
        isDisabled={preserve.pending || readOnly || browser === undefined || browser.platform === null}
        onPress={() => void preserve.run()}
      >
        {preserve.pending ? t('trainee.preserve.now') : t('trainee.preserve')}
      </Button>
      {props.more}
    </div>
  );
}

/** An address as it is read aloud: words of any script in letters; what is invisible or would mislead stays encoded. */
function readable(address: string): string {
  try {
    return address
      .split('%25')
      .map((part) => decodeURI(part).replace(/[\p{C}\p{Z}]/gu, encodeURIComponent))
      .join('%25');
  } catch {
    return address;
  }
}
