import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pemOf } from '../../../core/domain/timestamp/pem';
import { readTimeStampResponse } from '../../../core/domain/timestamp/read-token';
import { nodeCryptography, sha256Hex } from '../../../electron/engine/custody/node-cryptography';
import {
  openTimestampAuthority,
  type TimestampAuthority,
} from '../../../electron/engine/custody/timestamp-authority';
import { temporaryFolder } from '../../support/temporary-folder';

const folder = temporaryFolder('timestamps');
const at = new Date('2031-04-03T16:07:00.120Z');
const data = Buffer.from('{"number":"AK-001"}');
const noErrors = { write: () => {} };
let authority: TimestampAuthority;
let token: Uint8Array;

function openssl(...args: string[]): { ok: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync('openssl', args, { cwd: folder, encoding: 'utf8' });
  return { ok: status === 0, said: stdout + stderr };
}

const chain = ['-CAfile', 'root.pem', '-untrusted', 'authority.pem'];

beforeAll(() => {
  authority = openTimestampAuthority(folder, noErrors);
  token = authority.stamp(data, at);
  writeFileSync(join(folder, 'data'), data);
  writeFileSync(join(folder, 'other'), Buffer.from('{"number":"AK-002"}'));
  writeFileSync(join(folder, 'token.tsr'), token);
  writeFileSync(join(folder, 'root.pem'), pemOf([authority.chain.root]));
  writeFileSync(join(folder, 'authority.pem'), pemOf([authority.chain.certificate]));
});

describe('the training time-stamping authority', () => {
  it('makes tokens that openssl verifies, and rejects for other data', () => {
    const verified = openssl('ts', '-verify', '-data', 'data', '-in', 'token.tsr', ...chain);
    expect(verified.said).toContain('Verification: OK');
    expect(verified.ok).toBe(true);
    const other = openssl('ts', '-verify', '-data', 'other', '-in', 'token.tsr', ...chain);
    expect(other.ok).toBe(false);
    expect(other.said).toContain('message imprint mismatch');
    const text = openssl('ts', '-reply', '-in', 'token.tsr', '-text').said;
    expect(text).toMatch(/Policy OID: 2\.999\.3161\.1/);
    expect(text).toMatch(/Time stamp: Apr {2}3 16:07:00\.12 2031 GMT/);
    expect(text).toMatch(/Accuracy: 0x01 seconds/);
    expect(text).toMatch(/Nonce: 0x[0-9A-F]{16}/);
  });

  it('is rejected by openssl and by Hirz once another authority signed', () => {
    const second = join(folder, 'second');
    mkdirSync(second);
    const forger = openTimestampAuthority(second, noErrors);
    writeFileSync(join(folder, 'forged.tsr'), forger.stamp(data, at));
    expect(openssl('ts', '-verify', '-data', 'data', '-in', 'forged.tsr', ...chain).ok).toBe(false);
    const read = readTimeStampResponse(nodeCryptography, forger.stamp(data, at));
    expect(sha256Hex(read.certificate)).not.toBe(authority.named.certificate);
  });

  it('has a root and a certificate that openssl takes for what they are', () => {
    const certificate = openssl('x509', '-in', 'authority.pem', '-noout', '-text').said;
    expect(certificate).toMatch(/X509v3 Extended Key Usage: critical\s+Time Stamping/);
    const verify = openssl('verify', '-purpose', 'timestampsign', '-CAfile', 'root.pem', 'authority.pem');
    expect(verify.said).toContain('authority.pem: OK');
    expect(openssl('x509', '-in', 'root.pem', '-noout', '-subject').said).toContain('for training only');
  });

  it('reads its own tokens, each with a number of its own', () => {
    const read = readTimeStampResponse(nodeCryptography, token);
    expect(read).toMatchObject({ imprint: sha256Hex(data), at: at.getTime() });
    expect(read.signed()).toBe(true);
    expect(readTimeStampResponse(nodeCryptography, authority.stamp(data, at)).serial).not.toBe(read.serial);
  });

  it('never takes a token for sound in which any one octet was changed', () => {
    const passed: number[] = [];
    for (let octet = 0; octet < token.length; octet += 1) {
      const changed = Uint8Array.from(token);
      changed[octet] = (changed[octet] ?? 0) ^ 0x04;
      try {
        const read = readTimeStampResponse(nodeCryptography, changed);
        const known = sha256Hex(read.certificate) === authority.named.certificate;
        if (known && read.signed()) passed.push(octet);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
    expect(passed).toEqual([]);
  });

  it('is kept in the data folder for this user alone, and made again where it is damaged', () => {
    const file = join(folder, 'timestamp-authority.json');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(openTimestampAuthority(folder, noErrors).named).toEqual(authority.named);
    const kept = readFileSync(file);
    writeFileSync(file, kept.subarray(0, 100));
    const said: string[] = [];
    const other = openTimestampAuthority(folder, { write: (about) => said.push(about) });
    expect(said).toEqual([expect.stringContaining('another one is made')]);
    expect(other.named).not.toEqual(authority.named);
    expect(openTimestampAuthority(folder, noErrors).named).toEqual(other.named);
  });
});
