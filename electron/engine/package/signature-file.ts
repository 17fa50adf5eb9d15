import { signatureFile, signPackage } from '../../../core/domain/exercise/package-signature';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { Signer } from '../../../core/domain/integrity/dsse';
import { nodeCryptography } from '../custody/node-cryptography';

/** The tag file in which an instructor signs the manifests of a package's bag, as `writeBag` asks for it. */
export function signatureTagFile(signer: Signer, { id, edition }: { id: string; edition: string }) {
  return ({ sha256, sha512 }: { sha256: string; sha512: string }) => [
    {
      path: signatureFile,
      bytes: canonicalBytes(
        signPackage(nodeCryptography, signer, {
          exercise: id,
          edition,
          manifestSha256: sha256,
          manifestSha512: sha512,
        }),
      ),
    },
  ];
}
