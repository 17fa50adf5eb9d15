/**
 * What both kinds of platform share: type, links, focus, pictures, marks, notices, print. Logical sides, so that it mirrors.
 * The system's font comes first: layout waits for each family named that is not there, on every page anew.
 */
export const baseCss = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 84px; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; text-rendering: optimizeLegibility; -webkit-font-smoothing: antialiased; overflow-wrap: break-word; }
:lang(ar) { line-height: 1.75; letter-spacing: 0; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2 { line-height: 1.25; letter-spacing: -0.012em; text-wrap: balance; }
a { color: inherit; text-decoration: none; }
@media not (prefers-contrast: more) { a:hover { text-decoration: underline; text-underline-offset: 0.18em; text-decoration-thickness: 1px; } }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 6px; }
main:focus { outline: none; }
img, video { max-width: 100%; display: block; }
audio { display: block; width: 100%; height: 40px; }
.sheet { position: absolute; width: 0; height: 0; overflow: hidden; }
.icon { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.25em; }
[dir="rtl"] .mirrored { transform: scaleX(-1); }
.icon.locked { width: 0.95em; height: 0.95em; margin-inline-start: 0.25em; color: var(--muted); vertical-align: -0.1em; }
.verified { width: 1.15em; height: 1.15em; margin-inline-start: 0.2em; vertical-align: -0.22em; flex: none; }
.seal { fill: var(--accent); }
.tick { fill: none; stroke: var(--on-accent); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; inset-block-start: 12px; inset-inline-start: 12px; z-index: 20; padding: 10px 16px; border-radius: 8px; background: var(--ink); color: var(--surface); font-weight: 600; }
.skip:not(:focus) { clip-path: inset(50%); }
.mark { width: 24px; height: 24px; padding: 4px; box-sizing: content-box; border-radius: 10px; background: var(--accent); fill: var(--on-accent); flex: none; }
.avatar { display: inline-flex; align-items: center; justify-content: center; flex: none; width: var(--side); height: var(--side); border-radius: 50%; object-fit: cover; background: var(--hue, var(--soft)); color: #fff; font-size: calc(var(--side) * 0.38); font-weight: 600; line-height: 1; letter-spacing: 0; user-select: none; }
.avatar-tiny { --side: 24px; } .avatar-small { --side: 36px; } .avatar-medium { --side: 44px; } .avatar-large { --side: 52px; } .avatar-huge { --side: 112px; }
.name { font-weight: 650; unicode-bidi: isolate; overflow-wrap: anywhere; }
.who, .handle { min-width: 0; overflow-wrap: anywhere; }
.handle { color: var(--muted); }
.dot { color: var(--muted); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; text-align: start; }
.text a { color: var(--link); }
.edited, .since, .when { color: var(--muted); }
.search { display: flex; align-items: center; gap: 8px; height: 44px; padding-inline: 14px; border: 1px solid var(--line); border-radius: 22px; background: var(--surface); color: var(--muted); transition: border-color 120ms, box-shadow 120ms; }
@media not (prefers-contrast: more) { .search:hover { border-color: color-mix(in srgb, var(--ink) 24%, var(--surface)); } }
.search:focus-within { border-color: var(--link); box-shadow: 0 0 0 3px var(--tint-strong); }
.search-notes { margin-block-end: 16px; padding-inline: 4px; color: var(--muted); }
.search-notes code { color: var(--ink); font-weight: 600; }
.search input { flex: 1; min-width: 0; border: 0; outline: 0; background: none; color: var(--ink); font: inherit; text-overflow: ellipsis; }
.search input::placeholder { color: var(--muted); opacity: 1; }
.pictures { display: grid; gap: 3px; margin-block: 10px 2px; border: 1px solid var(--line); border-radius: 14px; overflow: hidden; background: var(--line); }
.pictures-2, .pictures-3, .pictures-4 { grid-template-columns: 1fr 1fr; }
.pictures .media { min-width: 0; background: var(--soft); }
.pictures img { width: 100%; height: 100%; object-fit: cover; transition: filter 120ms; }
@media not (prefers-contrast: more) { .pictures a:hover img { filter: brightness(0.95); } }
.pictures-1 img { height: auto; max-height: 520px; }
.pictures-2 .media, .pictures-4 .media { aspect-ratio: 4 / 3; } .pictures-3 .media { aspect-ratio: 1; }
.pictures-3 .media:first-child { grid-row: span 2; aspect-ratio: auto; }
.media a { display: block; height: 100%; }
.pictures a:focus-visible { outline-offset: -3px; border-radius: 12px; }
.pictures a:focus-visible img { clip-path: inset(6px round 8px); }
.film:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px; }
.media-removed { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 6px; min-height: 132px; padding: 20px; color: var(--muted); font-size: 0.92em; text-align: center; }
.media-removed .icon { width: 28px; height: 28px; }
.film { margin-block: 10px 2px; border-radius: 14px; overflow: hidden; background: #000; }
.film video { width: 100%; height: auto; max-height: 520px; }
.voice { margin-block: 10px 2px; padding: 10px 12px 12px; border: 1px solid var(--line); border-radius: 14px; background: var(--soft); min-width: min(300px, 100%); }
.voice figcaption { display: flex; align-items: center; gap: 6px; margin-block-end: 8px; font-size: 0.88em; font-weight: 600; }
.voice .length { margin-inline-start: auto; color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
.file a { display: flex; align-items: center; gap: 12px; margin-block: 8px 2px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 14px; background: var(--soft); }
@media not (prefers-contrast: more) { .file a:hover { text-decoration: none; border-color: var(--link); } }
.file .icon { width: 28px; height: 28px; color: var(--link); }
.file-name { display: flex; flex-direction: column; min-width: 0; font-weight: 600; overflow-wrap: anywhere; line-height: 1.35; }
.file-size { color: var(--muted); font-size: 0.86em; font-weight: 400; }
.file-face { width: 44px; height: 56px; flex: none; object-fit: cover; object-position: top; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
.file-page { padding: 22px 24px 26px; }
.file-head { display: flex; flex-wrap: wrap; align-items: center; gap: 14px; }
.file-head > .icon { width: 44px; height: 44px; padding: 9px; flex: none; border-radius: 14px; background: var(--tint); color: var(--link); }
.file-head > div { flex: 1; min-width: min(180px, 100%); }
.file-head h1 { font-size: 19px; line-height: 1.35; overflow-wrap: anywhere; }
.file-head p, .file-none { color: var(--muted); font-size: 0.94em; }
.file-head .button { display: inline-flex; align-items: center; gap: 8px; }
.file-about { margin-block-start: 14px; }
.file-preview { margin-block-start: 18px; padding: 26px; border-radius: 14px; background: color-mix(in srgb, var(--ink) 8%, var(--surface)); text-align: center; }
.file-preview img { max-width: 100%; margin-inline: auto; background: #fff; box-shadow: 0 2px 10px color-mix(in srgb, var(--ink) 24%, transparent); }
.file-none { margin-block-start: 18px; padding: 44px 20px; border: 1px dashed var(--line); border-radius: 14px; text-align: center; }
.tabs ul { display: flex; }
.notice { display: flex; flex-direction: column; align-items: center; gap: 10px; padding: 72px 32px; text-align: center; }
.notice > .icon { width: 56px; height: 56px; padding: 14px; border-radius: 50%; background: var(--tint); color: var(--link); stroke-width: 1.6; }
.notice h1 { margin-block-start: 8px; font-size: 22px; }
.notice p { max-width: 44ch; color: var(--muted); }
.notice-reference { padding: 6px 16px; border-radius: 10px; background: var(--tint); color: var(--ink) !important; font-weight: 600; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.notice-reference bdi { display: inline-block; }
.notice-small { padding: 40px 24px; }
.button { display: inline-block; padding: 10px 20px; border-radius: 22px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
@media not (prefers-contrast: more) { .button:hover { text-decoration: none; filter: brightness(0.94); } }
.notice-links { margin-block-start: 8px; }
.pager { text-align: center; margin-block: 16px; }
.pager a { display: inline-flex; align-items: center; gap: 8px; padding: 9px 20px; border: 1px solid var(--line); border-radius: 22px; background: var(--surface); color: var(--link); font-weight: 600; }
@media not (prefers-contrast: more) { .pager a:hover { text-decoration: none; background: var(--tint); } }
.facts { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--muted); font-size: 0.94em; }
.facts li { display: flex; align-items: center; gap: 6px; }
.person { display: flex; gap: 12px; padding: 14px 20px; }
.person > div { min-width: 0; flex: 1; }
.person-head { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 8px; }
.synthetic { padding: 18px; color: var(--muted-on-paper); font-size: 12px; text-align: center; letter-spacing: 0.02em; }
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print { body { background: #fff; } .skip, .search, .pager, .tabs, .margin, .visitor { display: none !important; } .post, .message, .person, .found { break-inside: avoid; } a { color: inherit; } }
`;
