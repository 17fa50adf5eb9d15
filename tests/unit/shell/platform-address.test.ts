import { describe, expect, it } from 'vitest';
import { readTypedAddress } from '../../../electron/main/platform/platform-address';

const url = (typed: string, host?: string) => {
  const read = readTypedAddress(typed, host);
  return read.kind === 'address' ? read.url : `refused ${read.address}`;
};

describe('what is typed into the address bar', () => {
  it.each([
    ['murmur.example', 'https://murmur.example/'],
    ['murmur.example/@amal.k', 'https://murmur.example/@amal.k'],
    ['  https://murmur.example/@amal  ', 'https://murmur.example/@amal'],
    ['http://murmur.example/@amal', 'http://murmur.example/@amal'],
    ['HTTPS://Murmur.Example/x', 'https://murmur.example/x'],
    ['//murmur.example/x', 'https://murmur.example/x'],
    ['murmur.example/search?q=a b', 'https://murmur.example/search?q=a%20b'],
    ['murmur.example:443/x', 'https://murmur.example/x'],
    [
      'https://murmur.example/search?q=from:amal two words',
      'https://murmur.example/search?q=from:amal%20two%20words',
    ],
  ])('%s goes to %s', (typed, expected) => expect(url(typed)).toBe(expected));

  it.each([
    ['@amal', 'https://murmur.example/@amal'],
    ['@amal.k', 'https://murmur.example/@amal.k'],
    ['/tag/port', 'https://murmur.example/tag/port'],
    ['العمل في الخارج', `https://murmur.example/search?q=${encodeURIComponent('العمل في الخارج')}`],
    ['ferry: when', `https://murmur.example/search?q=${encodeURIComponent('ferry: when')}`],
    ['tayyar.example', 'https://tayyar.example/'],
    ['tayyar.example.', 'https://tayyar.example./'],
    ['Tayyar.example:8443/c', 'https://tayyar.example:8443/c'],
    ['موقع.مصر/خبر', `https://xn--4gbrim.xn--wgbh1c/${encodeURIComponent('خبر')}`],
    ['xn--4gbrim.xn--wgbh1c', 'https://xn--4gbrim.xn--wgbh1c/'],
    ['10.0.0.1/x', 'https://10.0.0.1/x'],
    ['//10.30', 'https://10.0.0.30/'],
    ['10.30', 'https://murmur.example/search?q=10.30'],
    ['amal.k', 'https://murmur.example/search?q=amal.k'],
    ['capt.sami', 'https://murmur.example/search?q=capt.sami'],
    ['readme.txt', 'https://murmur.example/search?q=readme.txt'],
    ['www.capt.com', 'https://www.capt.com/'],
    ['t.me', 'https://t.me/'],
    ['capt.sami/x', 'https://capt.sami/x'],
    ['a..b.com', 'https://murmur.example/search?q=a..b.com'],
    ['e.g.', 'https://murmur.example/search?q=e.g.'],
    ['ferry\ud800', 'https://murmur.example/search?q=ferry%EF%BF%BD'],
    ['from:amal', 'https://murmur.example/search?q=from%3Aamal'],
    ['from:amal.k', 'https://murmur.example/search?q=from%3Aamal.k'],
    ['From:@amal ferry', `https://murmur.example/search?q=${encodeURIComponent('From:@amal ferry')}`],
    ['since:2031-04-01', 'https://murmur.example/search?q=since%3A2031-04-01'],
    ['has:media', 'https://murmur.example/search?q=has%3Amedia'],
    ['http://tayyar.example/c/a b', 'http://tayyar.example/c/a%20b'],
    ['http: what it is', `https://murmur.example/search?q=${encodeURIComponent('http: what it is')}`],
  ])('%s on a platform goes to %s', (typed, expected) => expect(url(typed, 'murmur.example')).toBe(expected));

  it('is read in no time, however it is made', () => {
    for (const typed of [`a${'.'.repeat(9_990)} x`, `${'a.'.repeat(4_990)} x`, `${'a.'.repeat(4_990)}com`]) {
      const began = process.cpuUsage().user;
      readTypedAddress(typed, 'murmur.example');
      // Two hundred times what it takes.
      expect(process.cpuUsage().user - began).toBeLessThan(100_000);
    }
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'mailto:a@b.example',
    'hirz://app/',
    'about:blank',
    'from://murmur.example/',
    'https://a b/c',
  ])('%s is refused', (typed) => expect(url(typed, 'murmur.example')).toBe(`refused ${typed}`));
});
