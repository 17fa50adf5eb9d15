import { base64Of, bytesOfBase64 } from '../integrity/base64';

/** Certificates as text (RFC 7468), one after the other. */
export function pemOf(certificates: readonly Uint8Array[]): string {
  return certificates
    .map((bytes) => {
      const lines = base64Of(bytes).match(/.{1,64}/g) ?? [];
      return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
    })
    .join('');
}

/** The certificates of such a text. @throws RangeError where one of them is no base64 */
export function certificatesOfPem(text: string): Uint8Array[] {
  return [...text.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g)].map(
    ([, body = '']) => bytesOfBase64(body.replace(/\s/g, '')),
  );
}
