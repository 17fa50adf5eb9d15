import { createHash } from 'node:crypto';
import { privateKeyOf, rawPublicKey } from '../../electron/engine/custody/raw-keys';

/**
 * PUBLIC, FOR TRAINING. Everybody who reads this file has these keys: what they sign or seal is worth nothing outside the
 * sample exercise. They are derived from fixed words so that the package is the same byte for byte wherever it is built.
 */
const octets = (purpose: string, length = 32) =>
  new Uint8Array(
    createHash('sha256')
      .update(`hirz harbour lights, public training key: ${purpose}`)
      .digest()
      .subarray(0, length),
  );

/** Ed25519 seed of the instructor who signs the sample exercise, raw. */
export const instructorPrivateKey = octets('instructor');
export const instructorPublicKey = rawPublicKey(privateKeyOf('ed25519', instructorPrivateKey));

/** X25519 private key of the sample assessors, raw, and what their key file is made with. */
export const assessorSeeds = {
  privateKey: octets('assessor'),
  salt: octets('assessor salt', 16),
  nonce: octets('assessor nonce', 12),
};
export const assessorPublicKey = rawPublicKey(privateKeyOf('x25519', assessorSeeds.privateKey));

/** Passphrase of fixtures/harbour-lights/sample.hirz-assessor-key.json. A training secret, and no secret at all. */
export const assessorPassphrase = 'harbour-lights';

/** Seeds of the sealing, bound to the answer key's octets: another key text never meets the same nonce. */
export function sealingSeeds(key: Uint8Array): { ephemeralSeed: Uint8Array; nonce: Uint8Array } {
  const bound = createHash('sha256').update(key).digest('hex');
  return { ephemeralSeed: octets(`ephemeral ${bound}`), nonce: octets(`nonce ${bound}`, 12) };
}
