import { useCallback, useEffect, useRef, useState } from 'react';
import { useCaptureKeys } from './use-capture-keys';

/** What the keys ask for: all pages, or a selection. */
export type CaptureWish = 'wide' | 'choose';

/**
 * What the keys ask of a page, done as soon as it is known what can be preserved of it: they may be pressed before the engine has
 * said so. A wish that the page can't grant is told, until it is put away or another page comes; one for a page that went away is none.
 * @param page names the page in view and the instant that it shows; undefined while there is none
 * @param grants whether a wish can be granted; undefined while that is not known
 */
export function useCaptureWish(
  page: string | undefined,
  grants: Record<CaptureWish, boolean> | undefined,
  deeds: Record<CaptureWish, () => void>,
) {
  const [wished, setWished] = useState<{ wish: CaptureWish; page: string }>();
  const [refused, setRefused] = useState<{ wish: CaptureWish; page: string }>();
  const latest = useRef(deeds);
  latest.current = deeds;
  const ask = (wish: CaptureWish) => {
    setRefused(undefined);
    setWished(page === undefined ? undefined : { wish, page });
  };
  useCaptureKeys({ wide: () => ask('wide'), choose: () => ask('choose') });

  const dismiss = useCallback(() => setRefused(undefined), []);

  useEffect(() => {
    if (!wished || (grants === undefined && wished.page === page)) return;
    setWished(undefined);
    if (wished.page !== page) return;
    if (grants?.[wished.wish]) latest.current[wished.wish]();
    else setRefused(wished);
  }, [wished, grants, page]);

  return {
    /** What was asked for last and can't be had of the page in view. */
    refused: refused?.page === page ? refused?.wish : undefined,
    dismiss,
  };
}
