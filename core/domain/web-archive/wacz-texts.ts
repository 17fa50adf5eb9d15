import type { LabelledDigest } from './warc-record';

/** The version of WACZ that is written: https://specs.webrecorder.net/wacz/1.1.1/ */
export const waczVersion = '1.1.1';

/** A file of a WACZ, as its datapackage lists it. */
export interface WaczResource {
  /** Below the root of the WACZ, with `/`. */
  path: string;
  hash: LabelledDigest;
  bytes: number;
}

export interface WaczPage {
  id: string;
  url: string;
  title: string;
  /** UTC, RFC 3339. */
  date: string;
}

/** Two spaces deep, for people who look into it. */
function readableJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** `pages/pages.jsonl`: the header line of json-pages 1.0, then a line a page. */
export function pagesText(pages: readonly WaczPage[]): string {
  const header = { format: 'json-pages-1.0', id: 'pages', title: 'Pages' };
  const lines = pages.map(({ id, url, title, date }) => ({ id, url, title, ts: date }));
  return [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** `datapackage.json`: what the WACZ is, and every other file of it with its hash. */
export function datapackageText(about: {
  title: string;
  description: string;
  /** UTC, RFC 3339. */
  created: string;
  software: string;
  page: Pick<WaczPage, 'url' | 'date'>;
  resources: readonly WaczResource[];
}): string {
  return readableJson({
    profile: 'data-package',
    wacz_version: waczVersion,
    title: about.title,
    description: about.description,
    created: about.created,
    software: about.software,
    mainPageUrl: about.page.url,
    mainPageDate: about.page.date,
    resources: about.resources.map(({ path, hash, bytes }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      path,
      hash,
      bytes,
    })),
  });
}

/** An anonymous signature of a WACZ (WACZ Signing and Verification 0.1.0): ECDSA over P-384 of the digest's text, without who made it. */
export interface AnonymousSignature {
  /** UTC, RFC 3339. */
  created: string;
  software: string;
  /** Base64 of r and s, 96 octets (IEEE P1363). */
  signature: string;
  /** Base64 of the SubjectPublicKeyInfo. */
  publicKey: string;
}

/** `datapackage-digest.json`: the digest of `datapackage.json`, signed. The standard's `signedData` allows nothing else. */
export function digestText(hash: LabelledDigest, signature: AnonymousSignature): string {
  const { created, software, signature: signed, publicKey } = signature;
  return readableJson({
    path: 'datapackage.json',
    hash,
    signedData: { hash, created, software, version: '0.1.0', signature: signed, publicKey },
  });
}
