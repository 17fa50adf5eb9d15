import { HirzError } from '../../../core/domain/fault/fault';

/** How long a picture is waited for that nobody can cancel, milliseconds: the largest take some ten seconds, on slow machines several times that. */
const longest = 120_000;

/** Aborts work on a picture that takes longer than any honest one. Its reason: HirzError `derivativePictureTooSlow`. */
export function patience(path: string, milliseconds = longest): AbortSignal {
  const waiting = new AbortController();
  const params = { path, seconds: milliseconds / 1_000 };
  setTimeout(
    () => waiting.abort(new HirzError('derivativePictureTooSlow', { params })),
    milliseconds,
  ).unref();
  return waiting.signal;
}
