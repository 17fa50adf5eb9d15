import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashAlgorithms, hashDigits, hashNames } from '../../../core/domain/hashing/algorithm';
import { bitsChanged, firstDifference } from '../../../core/domain/hashing/difference';
import { readPastedHash, whyNoHash } from '../../../core/domain/hashing/pasted-hash';

const sha256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const sha384 = sha256 + sha256.slice(0, 32);
const sha512 = sha256 + sha256;
const md5 = '900150983cd24fb0d6963f7d28e17f72';

describe('a pasted hash', () => {
  it.each([
    ['alone', sha256],
    ['in capitals', sha256.toUpperCase()],
    ['in groups', sha256.match(/.{8}/g)?.join(' ') ?? ''],
    ['with colons, as certificates show it', sha256.match(/../g)?.join(':') ?? ''],
    ['over two lines', `${sha256.slice(0, 32)}\r\n  ${sha256.slice(32)}\n`],
    ['with marks of direction around it', `\u2066${sha256}\u2069\u200f`],
    ['in quotation marks', `"${sha256}"`],
    ['in other quotation marks', ` « ${sha256} »\n`],
    ['with 0x before it', `0x${sha256}`],
    ['as a line of sha256sum', `${sha256}  ferry ticket.jpg`],
    ['as a line of sha256sum -b', `${sha256} *face.jpg`],
    ['as a line with an escaped name', `\\${sha256}  a\\nb`],
  ])('is read %s; the length leaves three algorithms', (_, pasted) => {
    expect(readPastedHash(pasted)).toEqual({
      value: sha256,
      algorithms: ['sha256', 'blake3', 'sha3-256'],
      notComputed: ['SHA-512/256', 'BLAKE2s', 'SM3'],
    });
  });

  it.each([
    [`sha256:${sha256}`, 'sha256', sha256],
    [`SHA-256 = ${sha256}`, 'sha256', sha256],
    [`SHA-256: “${sha256}”`, 'sha256', sha256],
    [`'MD5: ${md5}'`, 'md5', md5],
    [`SHA3-256: ${sha256}`, 'sha3-256', sha256],
    [`sha3_256 ${sha256}`, 'sha3-256', sha256],
    [`BLAKE3 (ferry (1).jpg) = ${sha256}`, 'blake3', sha256],
    [`SHA2-256(ferry.jpg)= ${sha256}`, 'sha256', sha256],
    [`MD5 (a) = ${md5}`, 'md5', md5],
    [`md5 ${md5}`, 'md5', md5],
    [`md5 ${md5.match(/.{8}/g)?.join(' ')}`, 'md5', md5],
    [`SHA 256 ${sha256}`, 'sha256', sha256],
    [`SHA384 (a) = ${sha384}`, 'sha384', sha384],
    [`SHA2-384: ${sha384}`, 'sha384', sha384],
  ])('%s names its algorithm', (pasted, algorithm, value) => {
    expect(readPastedHash(pasted)).toEqual({ value, algorithms: [algorithm], notComputed: [] });
  });

  it.each([
    [`BLAKE2b (a) = ${sha512}`, sha512, ['BLAKE2b']],
    [`BLAKE2B-512(a)= ${sha512}`, sha512, ['BLAKE2B-512']],
    [`blake2b-256: ${sha256}`, sha256, ['blake2b-256']],
    [`SHA2-512/256(a)= ${sha256}`, sha256, ['SHA-512/256']],
    [`SHA512t256 (a) = ${sha256}`, sha256, ['SHA-512/256']],
    [`RIPEMD-160: ${sha256.slice(24)}`, sha256.slice(24), ['RIPEMD-160']],
    [`HMAC-SHA2-256(a)= ${sha256}`, sha256, ['HMAC-SHA2-256']],
    ['deadbeef', 'deadbeef', ['CRC-32']],
  ])('%s is of a function that Hirz does not compute', (pasted, value, notComputed) => {
    expect(readPastedHash(pasted)).toEqual({ value, algorithms: [], notComputed });
  });

  it.each([
    [sha384.slice(40), ['sha224', 'sha3-224'], ['SHA-512/224']],
    [sha384, ['sha384', 'sha3-384'], []],
    [sha512, ['sha512', 'sha3-512'], ['BLAKE2b', 'Whirlpool']],
    [sha256.slice(24), ['sha1'], ['RIPEMD-160']],
  ])('%s may be of every function that gives so many digits', (value, algorithms, notComputed) => {
    expect(readPastedHash(value)).toEqual({ value, algorithms, notComputed });
  });

  it('is read in every algorithm’s name and length, however it is grouped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hashAlgorithms),
        fc.infiniteStream(fc.constantFrom(...'0123456789abcdefABCDEF')),
        fc.constantFrom('', ' ', ':', '-'),
        (algorithm, digits, gap) => {
          const value = [...digits.take(hashDigits[algorithm])].join('');
          const pasted = (value.match(/.{1,4}/g) ?? []).join(gap);
          expect(readPastedHash(pasted)?.algorithms).toContain(algorithm);
          expect(readPastedHash(`${hashNames[algorithm]}: ${pasted}`)).toEqual({
            value: value.toLowerCase(),
            algorithms: [algorithm],
            notComputed: [],
          });
        },
      ),
    );
  });

  it.each([
    '',
    'abc',
    sha256.slice(1),
    `${sha256}0`,
    `g${sha256.slice(1)}`,
    `md5: ${sha256}`,
    'no hash at all',
  ])('%s is none', (pasted) => expect(readPastedHash(pasted)).toBeUndefined());

  it.each([
    ['two of different length', `${sha256} ${md5}`, 2],
    ['one on each line', `${sha256}\r\n${md5}\r\n`, 2],
    ['in quotation marks each', `"${sha256}","${md5}"`, 2],
    ['with their names', `MD5: ${md5}\nSHA-256: ${sha256}`, 2],
    ['two of one function', `MD5: ${md5}\nMD5: ${md5}`, 2],
    ['lines of a list', `${sha256}  a.jpg\n${sha256}  b.jpg\n`, 2],
    ['three, as long as none together', `${sha256} ${sha256} ${sha256}`, 3],
  ])('that is several (%s) is none of them', (_, pasted, count) => {
    expect(readPastedHash(pasted)).toBeUndefined();
    expect(whyNoHash(pasted)).toEqual({ code: 'hashSeveral', params: { count } });
  });

  it('that is none says why: by how many digits it has, where it has any', () => {
    expect(whyNoHash(sha256.slice(1))).toEqual({ code: 'hashLength', params: { digits: 63 } });
    expect(whyNoHash(`"${sha256} 0"`)).toEqual({ code: 'hashLength', params: { digits: 65 } });
    expect(whyNoHash(`md5: ${sha256}`)).toEqual({
      code: 'hashOtherLength',
      params: { digits: 64, algorithm: 'MD5', expected: 32 },
    });
    expect(whyNoHash('no hash at all')).toEqual({ code: 'notAHash', params: {} });
  });
});

describe('two digests', () => {
  it('differ first at a digit, and in so many bits', () => {
    expect(firstDifference(sha256, sha256)).toBeNull();
    expect(firstDifference('00ff', '00fe')).toBe(3);
    expect(firstDifference('00', '00ff')).toBe(2);
    expect(bitsChanged('00ff', '00ff')).toBe(0);
    expect(bitsChanged('00ff', '01fe')).toBe(2);
    expect(bitsChanged('0'.repeat(64), 'f'.repeat(64))).toBe(256);
  });
});
