/**
 * The microblog: three calm columns of cards. Posts far from what is on the screen are not laid out, which is most of the
 * work of showing a long page; where more contrast is asked for they are, and a capture asks for it (see `picturePage`).
 */
export const microblogCss = `
.frame { display: grid; grid-template-columns: 212px minmax(0, 620px) 300px; gap: 28px; justify-content: center; max-width: 1244px; margin-inline: auto; padding-inline: 24px; }
.rail { position: sticky; top: 0; align-self: start; padding-block: 20px; }
.brand { display: flex; align-items: center; gap: 12px; padding: 6px 8px; font-size: 21px; font-weight: 750; letter-spacing: -0.02em; }
@media not (prefers-contrast: more) { .brand:hover { text-decoration: none; } }
.rail nav { margin-block-start: 22px; }
.rail nav a { display: flex; align-items: center; gap: 14px; padding: 11px 14px; margin-block: 2px; border-radius: 14px; font-size: 17px; transition: background 120ms; }
.rail nav a .icon { width: 24px; height: 24px; }
@media not (prefers-contrast: more) { .rail nav a:hover { text-decoration: none; background: color-mix(in srgb, var(--ink) 6%, transparent); } }
.rail nav a[aria-current] { font-weight: 700; color: var(--link-on-paper); background: color-mix(in srgb, var(--accent) 12%, transparent); }
main { padding-block: 24px 40px; min-width: 0; }
.margin { display: flex; flex-direction: column; gap: 16px; padding-block: 24px; }
.card { border: 1px solid var(--line); border-radius: 18px; background: var(--surface); box-shadow: 0 1px 2px color-mix(in srgb, var(--ink) 4%, transparent); }
.page-title { margin: 4px 4px 16px; font-size: 22px; font-weight: 750; overflow-wrap: anywhere; }
h2.page-title { margin-block: 28px 12px; font-size: 17px; }
.welcome { display: flex; align-items: center; gap: 18px; margin-block-end: 22px; padding: 24px; border-radius: 18px; background: linear-gradient(120deg, var(--tint-strong), var(--tint) 70%); }
.welcome .mark { width: 34px; height: 34px; padding: 9px; border-radius: 16px; }
.welcome-name { font-size: 19px; font-weight: 750; letter-spacing: -0.015em; line-height: 1.35; }
.feed > * + *, .feed > .above { border-block-start: 1px solid var(--line); }
.feed > .above { border-block-start: 0; }
.feed > :first-child { border-start-start-radius: 17px; border-start-end-radius: 17px; }
.feed > :last-child { border-end-start-radius: 17px; border-end-end-radius: 17px; }
.post { position: relative; display: flex; gap: 12px; padding: 16px 20px 12px; transition: background 120ms; }
@media not (prefers-contrast: more) { .post:hover { background: var(--soft); } }
.post-body { flex: 1; min-width: 0; }
@media not (prefers-contrast: more) { .post-face:hover .avatar { filter: brightness(0.95); } }
.post-head { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 6px; line-height: 1.4; margin-block-end: 2px; }
.post-head .handle { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; max-width: 100%; }
.post-head .edited, .post-main-when .edited { font-size: 0.88em; padding-inline: 8px; border-radius: 10px; background: color-mix(in srgb, var(--ink) 6%, transparent); }
.post .when::after { content: ""; position: absolute; inset: 0; }
.post .post-face, .post .who, .post .text, .post .pictures, .post .voice, .post .film, .post .file, .post .quote, .post .counts a, .reply-note a, .repost-note a { position: relative; z-index: 1; }
.post .text { width: fit-content; max-width: 100%; min-width: min(100%, 8em); font-size: 15.5px; }
.post .text:dir(rtl), [dir="rtl"] .post .text { width: auto; }
.reply-note { color: var(--muted); font-size: 0.92em; margin-block-end: 2px; }
.reply-note .handle { color: var(--link); }
.counts { display: flex; gap: 8px; max-width: 400px; margin-block-start: 8px; color: var(--muted); font-size: 13.5px; font-variant-numeric: tabular-nums; }
.counts li { flex: 1; display: flex; align-items: center; gap: 6px; min-height: 28px; position: relative; }
.counts a { display: flex; align-items: center; gap: 6px; padding: 4px 8px; margin: -4px -8px; border-radius: 14px; }
@media not (prefers-contrast: more) { .counts a:hover { text-decoration: none; color: var(--link); background: var(--tint); } }
.counts .icon { width: 18px; height: 18px; }
@media not (prefers-contrast: more) { .repost:hover, .repost:hover > .post { background: var(--soft); } }
.repost .post { padding-block-start: 4px; }
.repost-note { display: flex; align-items: center; gap: 12px; padding: 12px 20px 0; padding-inline-start: 46px; color: var(--muted); font-size: 13px; font-weight: 600; }
.repost-note .icon { width: 18px; height: 18px; }
.repost-note time { font-weight: 400; }
.quote { margin-block: 10px 4px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); }
.quote .post-head { align-items: center; font-size: 0.95em; }
.quote > .tombstone { padding: 0; }
.quote .when::after { content: none; }
.tombstone { display: flex; align-items: center; gap: 10px; padding: 14px 20px; color: var(--muted); font-style: normal; }
.tombstone .icon { width: 20px; height: 20px; }
.above > li { position: relative; }
.above > li::before { content: ""; position: absolute; inset-block: 66px -14px; inset-inline-start: 41px; width: 2px; border-radius: 1px; background: var(--line); z-index: 1; }
.above > li:has(> .tombstone)::before { inset-block-start: 44px; }
.above > li:has(> .more-above)::before { content: none; }
.above .tombstone { padding-inline-start: 32px; }
.post-main { padding: 18px 20px 4px; }
.feed > .above + .post-main { border-block-start: 0; }
.post-main-head { display: flex; align-items: center; gap: 12px; margin-block-end: 14px; }
.post-main-head > div { display: flex; flex-direction: column; line-height: 1.4; min-width: 0; }
.post-main .who { font-size: 16.5px; }
.post-main > .text { font-size: 19px; line-height: 1.5; }
.post-main > .text:lang(ar) { font-size: 20px; line-height: 1.8; }
.post-main > .pictures-1 img { max-height: none; }
.post-main-when { display: flex; flex-wrap: wrap; align-items: baseline; gap: 6px; margin-block: 14px; color: var(--muted); }
.profile-counts { display: flex; flex-wrap: wrap; gap: 4px 22px; color: var(--muted); }
.profile-counts strong { color: var(--ink); font-weight: 700; font-variant-numeric: tabular-nums; }
.post-main > .profile-counts { padding-block: 12px; border-block-start: 1px solid var(--line); }
.feed > .replies > :first-child > .post, .feed > .above > :first-child > .post { border-start-start-radius: 17px; border-start-end-radius: 17px; }
.feed > .replies > :last-child > .post:last-child { border-end-start-radius: 17px; border-end-end-radius: 17px; }
.replies .replies { margin-inline-start: 41px; border-inline-start: 2px solid var(--line); }
.replies .replies .replies { margin-inline-start: 34px; }
.replies > li + li { border-block-start: 1px solid var(--line); }
.replies .replies > li, .replies .replies > li + li { border-block-start: 0; }
.replies .replies .post { padding-block: 10px 8px; padding-inline-start: 16px; }
.replies .replies .tombstone { padding-inline-start: 16px; }
.branch-more a, .more-above { display: flex; align-items: center; gap: 8px; padding: 10px 16px 14px; color: var(--link); font-weight: 600; font-size: 0.94em; }
.branch-more .icon, .more-above .icon { width: 18px; height: 18px; }
.replies > li:target > .post { background: var(--tint); }
.profile { overflow: hidden; }
.banner { display: block; width: 100%; height: 188px; object-fit: cover; background: linear-gradient(115deg, var(--hue, var(--accent)), color-mix(in srgb, var(--hue, var(--accent)) 45%, var(--surface))); }
.profile-in { padding: 0 24px 20px; }
.profile .avatar-huge { margin-block-start: -60px; margin-inline-start: -4px; border: 4px solid var(--surface); box-sizing: content-box; position: relative; }
.profile h1 { margin-block-start: 10px; font-size: 23px; font-weight: 750; }
.profile .name { font-weight: 750; }
.profile-handle { margin-block-end: 10px; }
.bio { margin-block-end: 12px; }
.profile .facts { margin-block-end: 12px; }
.profile-counts a { border-radius: 4px; }
.tabs { margin-block: 18px 14px; }
.page-title + .tabs { margin-block-start: 0; }
.tabs ul { gap: 4px; padding: 4px; border-radius: 16px; background: color-mix(in srgb, var(--ink) 6%, transparent); }
.tabs li { flex: 1; display: flex; }
.tabs a { flex: 1; display: flex; align-items: center; justify-content: center; padding: 8px 12px; border-radius: 12px; color: var(--muted-on-paper); font-weight: 600; text-align: center; }
@media not (prefers-contrast: more) { .tabs a:hover { text-decoration: none; color: var(--ink); } }
.tabs a[aria-current] { background: var(--surface); color: var(--ink); box-shadow: 0 1px 3px color-mix(in srgb, var(--ink) 16%, transparent); }
.people + .feed { margin-block-start: 16px; }
.people .person + .person { border-block-start: 1px solid var(--line); }
.people .person .text { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.list-row { position: relative; display: flex; gap: 14px; padding: 16px 20px; transition: background 120ms; }
@media not (prefers-contrast: more) { .list-row:hover { background: var(--soft); } }
.list-row > .icon { width: 44px; height: 44px; padding: 11px; border-radius: 14px; background: var(--tint); color: var(--link); }
.list-row > div { min-width: 0; flex: 1; }
.list-row .who { font-weight: 700; }
.list-row .who::after { content: ""; position: absolute; inset: 0; }
.list-row .text { position: relative; z-index: 1; width: fit-content; max-width: 100%; }
.list-facts, .list-by { color: var(--muted); font-size: 0.94em; }
.list-head { padding: 22px 24px 20px; }
.list-head h1 { display: flex; align-items: baseline; gap: 10px; font-size: 23px; font-weight: 750; overflow-wrap: anywhere; }
.list-head h1 .icon { flex: none; width: 22px; height: 22px; align-self: center; color: var(--link); }
.list-head .bio { margin-block: 8px; }
.list-by { margin-block-end: 8px; }
.list-by .who { color: var(--ink); font-weight: 600; }
.margin .card { padding: 16px 18px; }
.margin h2 { display: flex; align-items: center; gap: 8px; font-size: 15px; font-weight: 700; }
.margin h2 .icon { color: var(--link); }
.trends { padding-block-end: 8px !important; }
.trends ol { margin-block-start: 8px; margin-inline: -18px; }
.trends a { display: flex; flex-direction: column; padding: 7px 18px; line-height: 1.4; }
@media not (prefers-contrast: more) { .trends a:hover { text-decoration: none; background: var(--soft); } }
.trends .tag { font-weight: 650; overflow: hidden; text-overflow: ellipsis; }
.trends .count { color: var(--muted); font-size: 13px; }
.visitor { background: transparent; box-shadow: none; }
.visitor p { margin-block-start: 4px; color: var(--muted-on-paper); font-size: 13.5px; }
.search-large .search { height: 52px; font-size: 17px; border-radius: 26px; }
.search-again { display: none; }
.search-help { margin-block-start: 20px; padding: 22px 24px; }
.search-help h2 { display: flex; align-items: center; gap: 10px; font-size: 17px; }
.search-help h2 .icon { color: var(--link); }
.search-help dl { margin-block-start: 12px; }
.search-help dl div { display: grid; grid-template-columns: 128px 1fr; gap: 12px; padding-block: 9px; border-block-start: 1px solid var(--line); }
.search-help dl div:first-child { border: 0; }
.search-help code { padding: 3px 8px; border-radius: 7px; background: var(--tint); color: var(--link); font: 600 13px/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
.search-help dd { color: var(--muted); }
.locked-note { margin-block-start: 16px; padding-block: 44px; }
.locked-note h2 { font-size: 19px; }
main > .notice { border: 1px solid var(--line); border-radius: 18px; background: var(--surface); }
@media (max-width: 1180px) { .frame { grid-template-columns: 60px minmax(0, 620px) 280px; gap: 22px; } .rail nav a { padding: 13px; width: 50px; } .rail nav a span, .rail .brand span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
@media (max-width: 960px) { .frame { grid-template-columns: 60px minmax(0, 640px); } .margin { grid-column: 2; padding-block: 0 8px; } .margin .search { display: none; } .search-again { display: block; margin-block-end: 16px; } }
@media (max-width: 640px) {
  .frame { display: block; padding-inline: 0; }
  .rail { z-index: 10; display: flex; align-items: center; justify-content: space-between; padding: 8px 14px; border-block-end: 1px solid var(--line); background: var(--surface); }
  .rail nav { margin: 0; } .rail nav ul { display: flex; gap: 4px; }
  .rail .brand span { position: static; width: auto; height: auto; clip-path: none; }
  main, .margin { padding-inline: 12px; }
  main { padding-block-start: 16px; }
  .post, .repost-note, .person, .tombstone { padding-inline: 14px; }
  .repost-note { padding-inline-start: 40px; }
  .above > li::before { inset-inline-start: 35px; }
  .banner { height: 132px; }
  .search-help dl div { grid-template-columns: 104px 1fr; }
}
@media (prefers-contrast: more) { .rail { position: static; } }
.feed > .post, .feed > .repost { contain-intrinsic-size: auto 140px; }
@media not (prefers-contrast: more) { .feed > .post, .feed > .repost { content-visibility: auto; } }
@media print { .feed > * { content-visibility: visible !important; } .frame { display: block; } .rail { position: static; } .post .when::after { content: none; } }
`;
