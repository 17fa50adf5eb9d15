import type { HashAlgorithm } from '../../core/domain/hashing/algorithm';

/** A digest that its authors published. */
export interface DigestVector {
  algorithm: HashAlgorithm;
  /** What the octets are, for the test's title. */
  of: string;
  octets(): Uint8Array;
  digest: string;
}

/** The octets that BLAKE3's test vectors are about: 0, 1, 2, …, 250, 0, 1, … */
export function patterned(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => at % 251);
}

function text(algorithm: HashAlgorithm, of: string, digest: string): DigestVector {
  return { algorithm, of: `“${of}”`, octets: () => Buffer.from(of), digest };
}

function pattern(length: number, digest: string): DigestVector {
  return {
    algorithm: 'blake3',
    of: `the pattern of ${length} octets`,
    octets: () => patterned(length),
    digest,
  };
}

/**
 * RFC 1321 (MD5), FIPS 180 examples (SHA-1, SHA-2), FIPS 202 examples (SHA-3), test_vectors.json of the BLAKE3 project; the last
 * three cross the edges of its chunks of 1024 octets.
 */
export const digestVectors: readonly DigestVector[] = [
  text('md5', '', 'd41d8cd98f00b204e9800998ecf8427e'),
  text('md5', 'abc', '900150983cd24fb0d6963f7d28e17f72'),
  text('md5', 'message digest', 'f96b697d7cb7938d525a2f31aaf161d0'),
  text('sha1', 'abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'),
  text('sha256', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
  text(
    'sha512',
    'abc',
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
  ),
  text('sha224', 'abc', '23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7'),
  text(
    'sha384',
    'abc',
    'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  ),
  text('sha3-224', 'abc', 'e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf'),
  text(
    'sha3-384',
    'abc',
    'ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25',
  ),
  text('sha3-256', '', 'a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a'),
  text('sha3-256', 'abc', '3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532'),
  text(
    'sha3-512',
    '',
    'a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26',
  ),
  text(
    'sha3-512',
    'abc',
    'b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0',
  ),
  text('blake3', '', 'af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262'),
  pattern(1, '2d3adedff11b61f14c886e35afa036736dcd87a74d27b5c1510225d0f592e213'),
  pattern(1023, '10108970eeda3eb932baac1428c7a2163b0e924c9a9e25b35bba72b28f70bd11'),
  pattern(1025, 'd00278ae47eb27b34faecf67b4fe263f82d5412916c1ffd97c8cb7fb814b8444'),
  pattern(5121, '628bd2cb2004694adaab7bbd778a25df25c47b9d4155a55f8fbd79f2fe154cff'),
];
