import { normaliseWitnessCode } from '../../../core/domain/custody/witness-code';
import { HirzError } from '../../../core/domain/fault/fault';

/** The witness code after `--code`, as codes are compared; undefined where none was given. @throws HirzError `notACode` */
export function givenCode(code: string | undefined): string | undefined {
  const normal = code === undefined ? undefined : normaliseWitnessCode(code);
  if (code !== undefined && normal === undefined) throw new HirzError('notACode');
  return normal;
}
