import { describe, expect, it } from 'vitest';
import { pageText } from '../../../core/domain/evidence/page-text';
import { seenOf } from '../../../core/domain/evidence/seen';

describe('the text of a page', () => {
  it('has a line for each block, words apart, users’ own words as they wrote them', () => {
    const markup = `<!doctype html>
<html><head><title>Sami &amp; Co</title><style>p { color: red }</style></head><body>
<header class="post-head"><a href="/@s"><bdi>Sami</bdi></a><bdi class="handle">@sami</bdi><a class="when" href="/1">3 h</a></header>
<div class="text" dir="rtl" lang="ar">أول سطر
  ثانٍ، مع <a href="/tag/x"><bdi>#وسم</bdi></a>، و&lt;b&gt;</div>
<ul><li><span aria-hidden="true">7</span><span class="unseen">7 reposts</span></li></ul>
<article>One<figure><img src="/a.jpg" alt="A &quot;gull&quot;"></figure></article><article>Two</article>
<svg><title>never</title></svg><video src="/f" aria-label="Film"></video></body></html>`;
    expect(pageText(markup)).toBe(
      [
        'Sami & Co',
        'Sami @sami 3 h',
        'أول سطر\n  ثانٍ، مع #وسم، و<b>',
        '7 reposts',
        '',
        'One',
        '[A "gull"]',
        '',
        'Two',
        '',
        '[Film]',
        '',
      ].join('\n'),
    );
  });

  it('is there whatever the markup is', () => {
    expect(pageText('')).toBe('\n');
    expect(pageText('a < b &#xD800;&#1114112;&nope; <p')).toContain('a < b \ufffd\ufffd&nope;');
    expect(pageText('</div></p>x<br/>y')).toBe('x\ny\n');
  });

  it('takes no longer than its length', () => {
    const long = pageText(`<article>${'<p>word</p>'.repeat(100_000)}</article>`);
    expect(long.length).toBe(500_000);
  });
});

describe('what was visible of a thing', () => {
  const frame = {
    scroll: { x: 0, y: 500 },
    viewport: { width: 800, height: 600 },
    pictured: { width: 800, height: 2000 },
  };
  const at = (y: number, height = 100) => seenOf({ x: 0, y, width: 10, height }, frame);

  it('is told by where it stands', () => {
    expect([at(0), at(400), at(401), at(1099), at(1100), at(1999), at(2000)]).toEqual([
      'picture',
      'picture',
      'window',
      'window',
      'picture',
      'picture',
      'beyond',
    ]);
    expect(at(600, 0)).toBe('hidden');
    const { viewport: _, ...unwatched } = frame;
    expect(seenOf({ x: 0, y: 600, width: 10, height: 100 }, unwatched)).toBe('picture');
    expect(seenOf(undefined, frame)).toBe('hidden');
  });
});
