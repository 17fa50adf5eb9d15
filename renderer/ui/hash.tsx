import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useText } from '../i18n';
import { IconButton } from './button';
import './hash.css';

/**
 * A digest for reading aloud: groups of eight, first and last emphasised, left to right in any language, one click to copy.
 * @param differsAt index of the first hexadecimal digit that differs from another value: it is marked.
 */
export function Hash(props: { value: string; label: string; short?: boolean; differsAt?: number | null }) {
  const groups = props.value.match(/.{1,8}/g) ?? [];
  return (
    <span className="hash">
      <bdi
        dir="ltr"
        className={props.short ? 'hash-value hash-short' : 'hash-value'}
        title={props.short ? props.value : undefined}
      >
        {props.short ? (
          <>
            <b>{props.value.slice(0, 6)}</b>…<b>{props.value.slice(-6)}</b>
          </>
        ) : (
          groups.map((group, index) => {
            const edge = index === 0 || index === groups.length - 1;
            const at = props.differsAt == null ? -1 : props.differsAt - index * 8;
            const Group = edge ? 'b' : 'span';
            const key = `${index}-${group}`;
            return (
              <Group key={key}>
                {at < 0 || at >= group.length ? (
                  group
                ) : (
                  <>
                    {group.slice(0, at)}
                    <mark>{group.charAt(at)}</mark>
                    {group.slice(at + 1)}
                  </>
                )}
              </Group>
            );
          })
        )}
      </bdi>
      <CopyButton text={props.value} label={props.label} />
    </span>
  );
}

/** Copies a text; says that it did. */
export function CopyButton(props: { text: string; label: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <>
      <IconButton
        size="small"
        label={copied ? t('app.copied') : t('app.copyThing', { thing: props.label })}
        icon={copied ? <Check aria-hidden /> : <Copy aria-hidden />}
        onPress={() => {
          if (copyText(props.text)) setCopied(true);
        }}
      />
      <span className="visually-hidden" role="status">
        {copied ? t('app.copied') : ''}
      </span>
    </>
  );
}

/** Through a selection, since the window has no permission for the asynchronous clipboard. */
function copyText(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
