/** The messenger: a pane of chats, a wall of bubbles. The page itself scrolls, so that a capture holds the whole of it. */
export const messengerCss = `
.panes { display: grid; grid-template-columns: minmax(280px, 348px) minmax(0, 1fr); min-height: calc(100vh - 56px); max-width: 1480px; margin-inline: auto; background: var(--surface); box-shadow: 0 0 0 1px var(--line), 0 10px 40px color-mix(in srgb, var(--ink) 7%, transparent); }
.messenger header.chats { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; scrollbar-width: thin; }
.chats { background: var(--surface); min-width: 0; }
.open { min-width: 0; display: flex; flex-direction: column; border-inline-start: 1px solid var(--line); background: color-mix(in srgb, var(--accent) 5%, var(--paper)); }
.pane-head { padding: 16px 16px 14px; background: var(--accent); color: var(--on-accent); }
.brand { display: inline-flex; align-items: center; gap: 10px; margin-block-end: 12px; font-size: 19px; font-weight: 750; letter-spacing: -0.015em; }
@media not (prefers-contrast: more) { .brand:hover { text-decoration: none; } }
.brand .mark { background: var(--on-accent); fill: var(--accent); border-radius: 50%; width: 20px; height: 20px; padding: 6px; }
.pane-head :focus-visible { outline-color: var(--on-accent); }
.pane-head .search { height: 40px; border: 0; border-radius: 10px; }
.chat-list { padding: 6px 8px 24px; }
.chat-list h2 { padding: 16px 10px 6px; color: var(--muted); font-size: 12.5px; font-weight: 650; letter-spacing: 0.01em; }
.chat-link { display: flex; align-items: center; gap: 12px; padding: 8px 10px; border-radius: 12px; min-width: 0; transition: background 120ms; }
@media not (prefers-contrast: more) { .chat-link:hover { text-decoration: none; background: var(--soft); } }
.chat-link[aria-current] { background: var(--tint-strong); }
.chat-link > .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: 600; }
.chat-link.rich { padding: 10px; }
.chat-row { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 1px; }
.chat-top { display: flex; align-items: baseline; gap: 4px; min-width: 0; }
.chat-top .name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chat-top time { margin-inline-start: auto; padding-inline-start: 10px; color: var(--muted); font-size: 12.5px; white-space: nowrap; font-variant-numeric: tabular-nums; }
.chat-last, .pinned a { display: flex; gap: 5px; min-width: 0; white-space: nowrap; }
.chat-last { color: var(--muted); font-size: 14px; }
.chat-last .by { flex: none; max-width: 45%; overflow: hidden; text-overflow: ellipsis; color: var(--link); }
.summary { min-width: 0; overflow: hidden; text-overflow: ellipsis; }
.granted { color: var(--link); flex: none; }
.granted .icon { width: 1em; height: 1em; margin-inline-start: 0.3em; vertical-align: -0.12em; }
.welcome { align-items: center; justify-content: center; text-align: center; color: var(--muted-on-paper); }
.welcome > div { position: sticky; top: calc(50vh - 190px); margin-block-end: auto; padding: 40px; }
.welcome .mark { width: 56px; height: 56px; padding: 22px; border-radius: 50%; }
.welcome-name { margin-block: 18px 2px; color: var(--ink); font-size: 24px; font-weight: 750; letter-spacing: -0.02em; }
.welcome-hint { display: inline-block; margin-block-start: 22px; padding: 6px 16px; border-radius: 18px; background: color-mix(in srgb, var(--ink) 8%, transparent); color: var(--ink); font-size: 13.5px; }
.open-head { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: 12px; min-height: 68px; padding: 10px 20px; border-block-end: 1px solid var(--line); background: var(--surface); }
.open-title { flex: 1; min-width: 0; line-height: 1.35; }
.open-title h1 { display: flex; align-items: baseline; font-size: 17px; font-weight: 700; overflow-wrap: anywhere; }
.open-title p { color: var(--muted); font-size: 13.5px; }
.to-chats, .search-again { display: none; }
.to-members { display: flex; align-items: center; gap: 8px; padding: 8px 14px; border-radius: 18px; color: var(--link); font-weight: 600; font-size: 14px; }
@media not (prefers-contrast: more) { .to-members:hover { text-decoration: none; background: var(--tint); } }
.granted-note { display: flex; align-items: center; gap: 10px; padding: 9px 22px; border-block-end: 1px solid var(--line); background: var(--tint); color: var(--ink); font-size: 13.5px; }
.granted-note .icon { color: var(--link); }
.open-about { padding: 12px 22px; border-block-end: 1px solid var(--line); background: var(--surface); color: var(--muted); font-size: 14px; }
.pinned { display: flex; gap: 14px; align-items: baseline; padding: 10px 22px; border-block-end: 1px solid var(--line); background: var(--surface); font-size: 14px; }
.pinned h2 { display: flex; align-items: center; gap: 6px; color: var(--link); font-size: 13px; font-weight: 650; white-space: nowrap; }
.pinned ul { min-width: 0; flex: 1; }
.pinned .by { flex: none; font-weight: 650; }
.wall { flex: 1; padding: 18px 24px 22px; background-image: radial-gradient(color-mix(in srgb, var(--accent) 16%, transparent) 1.2px, transparent 1.4px), radial-gradient(color-mix(in srgb, var(--accent) 10%, transparent) 1.2px, transparent 1.4px); background-size: 34px 34px; background-position: 0 0, 17px 17px; }
.messages { display: flex; flex-direction: column; gap: 3px; max-width: 860px; margin-inline: auto; }
.day { align-self: center; margin-block: 16px 10px; }
.day h2, .system { padding: 4px 14px; border-radius: 14px; background: color-mix(in srgb, var(--ink) 9%, var(--surface)); font-size: 12.5px; font-weight: 600; letter-spacing: 0; }
.system { align-self: center; margin-block: 6px; padding-block: 3px; font-weight: 400; background: color-mix(in srgb, var(--surface) 86%, var(--ink) 4%); border: 1px solid var(--line); text-align: center; overflow-wrap: anywhere; }
.system bdi { font-weight: 600; }
.message { display: flex; align-items: flex-end; gap: 8px; max-width: min(84%, 640px); }
.message.first { margin-block-start: 9px; }
.message.far { align-self: flex-end; flex-direction: row-reverse; }
.face { width: 36px; flex: none; align-self: flex-start; }
.bubble { position: relative; min-width: 112px; padding: 7px 12px 6px; border-radius: 6px 16px 16px 6px; background: var(--surface); box-shadow: 0 1px 1.5px color-mix(in srgb, var(--ink) 14%, transparent); overflow-wrap: anywhere; }
[dir="rtl"] .bubble { border-radius: 16px 6px 6px 16px; }
.message.first .bubble { border-start-start-radius: 16px; }
.message.far .bubble { background: var(--tint-strong); border-radius: 16px 6px 6px 16px; }
[dir="rtl"] .message.far .bubble { border-radius: 6px 16px 16px 6px; }
.message.linked { scroll-margin-block: 30vh; }
.message.linked:focus { outline: none; }
.message.linked .bubble { box-shadow: 0 0 0 2.5px var(--link); }
.bubble .by, .answered .by { color: color-mix(in srgb, var(--hue) 84%, #000); font-weight: 650; }
.bubble > .by { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; font-size: 13.5px; line-height: 1.5; }
.by .role { padding: 0 8px; font-size: 11.5px; color: var(--ink); }
.by .role-owner { color: var(--link-on-tint); }
.bubble > .text { font-size: 15px; line-height: 1.48; }
.bubble > .text:lang(ar) { font-size: 15.5px; line-height: 1.75; }
.meta { display: flex; align-items: center; justify-content: flex-end; gap: 6px; margin-block-start: 1px; color: var(--muted); font-size: 11.5px; line-height: 1.5; font-variant-numeric: tabular-nums; }
.far .meta, .far .message-gone { color: var(--muted-on-tint); }
.meta .icon { width: 13px; height: 13px; }
.forwarded { display: flex; align-items: center; gap: 6px; color: var(--link); font-size: 13px; font-weight: 600; }
.forwarded .icon { width: 16px; height: 16px; }
.answered { display: flex; flex-direction: column; margin-block: 3px 5px; padding: 4px 10px; border-inline-start: 3px solid var(--hue, var(--accent)); border-radius: 6px; background: color-mix(in srgb, var(--hue, var(--accent)) 9%, transparent); font-size: 13.5px; line-height: 1.45; }
@media not (prefers-contrast: more) { .answered:hover { text-decoration: none; background: color-mix(in srgb, var(--hue, var(--accent)) 15%, transparent); } }
.answered-text { overflow: hidden; text-overflow: ellipsis; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; }
.message-gone { display: flex; align-items: center; gap: 8px; color: var(--muted); }
.message-gone .icon { width: 17px; height: 17px; }
.bubble:has(.pictures) { max-width: 444px; }
.bubble .pictures { margin-block: 5px; border-radius: 12px; width: 420px; max-width: 100%; }
.bubble .pictures-1 img { max-height: 420px; }
.bubble .voice { border: 0; padding: 6px 0 4px; background: none; width: 330px; max-width: 100%; }
.reactions { display: flex; flex-wrap: wrap; gap: 5px; margin-block: 5px 2px; }
.reactions li { padding: 2px 9px; border-radius: 12px; background: var(--tint); font-size: 13px; font-variant-numeric: tabular-nums; }
.far .reactions li { background: color-mix(in srgb, var(--surface) 70%, transparent); }
.writers { padding: 15px 22px; border-block-start: 1px solid var(--line); background: var(--surface); color: var(--muted); font-size: 14px; text-align: center; }
.writers:focus { outline: none; }
.sheet-page { width: 100%; max-width: 720px; margin-inline: auto; padding: 26px 24px 48px; }
.page-title { margin-block-end: 14px; font-size: 20px; font-weight: 700; overflow-wrap: anywhere; }
.card { border-radius: 16px; background: var(--surface); box-shadow: 0 1px 2px color-mix(in srgb, var(--ink) 12%, transparent); overflow: hidden; }
.card + .card { margin-block-start: 16px; }
.people .person + .person, .found + .found { border-block-start: 1px solid var(--line); }
.since { font-size: 13.5px; }
.role { margin-inline-start: auto; padding: 1px 10px; border-radius: 10px; font-size: 12.5px; font-weight: 650; background: color-mix(in srgb, var(--ink) 7%, transparent); }
.role-owner { background: var(--tint-strong); color: var(--link-on-tint); }
.user { padding: 34px 28px 26px; text-align: center; }
.user h1 { margin-block-start: 14px; font-size: 23px; }
.user .bio { margin-block: 12px; text-align: center; }
.user .facts { justify-content: center; margin-block-start: 10px; }
.user .notice { padding: 26px 0 6px; }
.shared { padding: 16px 10px 10px; }
.shared h2 { padding-inline: 10px; margin-block-end: 6px; font-size: 15px; }
.found { padding: 14px 20px; }
.found-head { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: 8px; font-size: 14px; }
.found-in { color: var(--muted); }
.found-head .when { margin-inline-start: auto; font-size: 13px; }
@media not (prefers-contrast: more) { .found:hover { background: var(--soft); } }
.wall-notice { display: flex; align-items: center; justify-content: center; }
.wall-notice .notice { padding: 44px 40px; border-radius: 22px; background: var(--surface); box-shadow: 0 1px 3px color-mix(in srgb, var(--ink) 14%, transparent); }
@media (max-width: 860px) {
  .panes { display: block; min-height: calc(100vh - 56px); }
  .messenger:not(.home) .chats { display: none; }
  .home .welcome { display: none; }
  .open { border: 0; min-height: calc(100vh - 56px); }
  .to-chats { display: inline-flex; padding: 8px; margin-inline-start: -8px; border-radius: 50%; color: var(--link); }
  .open-head { padding-inline: 14px; gap: 10px; }
  .search-again { display: flex; align-items: center; gap: 10px; margin-block-end: 18px; }
  .search-again .search { flex: 1; }
  .to-members span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .wall { padding-inline: 10px; }
  .message { max-width: 94%; }
}
@media (prefers-contrast: more) { .messenger header.chats, .open-head { position: static; } .welcome > div { position: static; margin-block-start: calc(50vh - 190px); } }
@media print { .panes { display: block; box-shadow: none; } header.chats, .writers { display: none; } .open-head { position: static; } .wall, .open { background: none; } .bubble { box-shadow: none; border: 1px solid var(--line); } }
`;
