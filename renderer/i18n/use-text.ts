import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';

export type TextValues = Record<string, string | number | Date>;
export type RichValues = Record<string, ReactNode | Date>;

/** `t('app.cancel')`: the text of a key of the catalogues in the reader's language. */
export function useText(): (key: string, values?: TextValues) => string {
  const intl = useIntl();
  return useMemo(() => (key, values) => String(intl.formatMessage({ id: key }, values)), [intl]);
}

/** As `useText`, where values may be elements, such as an isolated address inside a sentence. */
export function useRichText(): (key: string, values: RichValues) => ReactNode {
  const intl = useIntl();
  return useMemo(
    () => (key, values) =>
      intl.formatMessage({ id: key }, values as Parameters<typeof intl.formatMessage>[1]) as ReactNode,
    [intl],
  );
}
