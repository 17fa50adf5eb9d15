import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { AnonymousSignature } from '../../../core/domain/web-archive/wacz-texts';
import type { LabelledDigest } from '../../../core/domain/web-archive/warc-record';

export type SignWacz = (
  hash: LabelledDigest,
  about: Pick<AnonymousSignature, 'created' | 'software'>,
) => AnonymousSignature;

/**
 * Signs web archives with a key (ECDSA, P-384) that is made when it is first needed and never kept: it shows that an archive is
 * whole. Who made it is shown by the custody log, which has the archive's hash, and by the seat's key.
 */
export function createWaczSigner(): SignWacz {
  let keys: { privateKey: KeyObject; publicKey: KeyObject } | undefined;
  return (hash, about) => {
    keys ??= generateKeyPairSync('ec', { namedCurve: 'P-384' });
    return {
      ...about,
      signature: sign('sha256', Buffer.from(hash), {
        key: keys.privateKey,
        dsaEncoding: 'ieee-p1363',
      }).toString('base64'),
      publicKey: keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
    };
  };
}
