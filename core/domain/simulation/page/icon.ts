import { Html, html } from './html';

/** Outlines on a grid of 24 × 24, drawn with a stroke of 1.75. Of our own making. */
const outlines = {
  home: 'M4 11.2 12 4.5l8 6.7V19a1.5 1.5 0 0 1-1.5 1.5H15v-5.5H9v5.5H5.5A1.5 1.5 0 0 1 4 19z',
  search: 'M10.8 17.6a6.8 6.8 0 1 0 0-13.6 6.8 6.8 0 0 0 0 13.6zM16 16l4.5 4.5',
  reply:
    'M20 11.6c0 4-3.6 7.2-8 7.2-1.1 0-2.2-.2-3.2-.6L4.5 19.8l1.2-3.7A6.7 6.7 0 0 1 4 11.6c0-4 3.6-7.2 8-7.2s8 3.2 8 7.2z',
  repost:
    'M5 14V9.5A2.5 2.5 0 0 1 7.5 7H17m0 0-3-3m3 3-3 3M19 10v4.5a2.5 2.5 0 0 1-2.5 2.5H7m0 0 3 3m-3-3 3-3',
  heart: 'M12 19.7 5.4 13.3a4.3 4.3 0 0 1 6-6.1l.6.6.6-.6a4.3 4.3 0 0 1 6 6.1z',
  pin: 'M9 4h6l-.8 5.5 3 3V14H6.8v-1.5l3-3zM12 14v6',
  lock: 'M6.5 10.5h11a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  place:
    'M12 20.5s6.5-5.6 6.5-10.5a6.5 6.5 0 1 0-13 0c0 4.9 6.5 10.5 6.5 10.5zM12 12.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z',
  calendar:
    'M5 6.5h14a1 1 0 0 1 1 1V19a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7.5a1 1 0 0 1 1-1zM4 10.5h16M8.5 4v4M15.5 4v4',
  gone: 'M5 7h14M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10.3 10.5v5.5M13.7 10.5v5.5',
  stop: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17zM6 6l12 12',
  back: 'M19.5 12h-15m0 0 6-6m-6 6 6 6',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.8 19.5c.3-3.3 2.9-5.5 6.2-5.5s5.9 2.2 6.2 5.5M15.5 4.9a3.3 3.3 0 0 1 0 6.2M17.5 14.5c2.1.7 3.5 2.5 3.7 5',
  megaphone: 'M4 10v4.5h3L17.5 19V5.5L7 10zM7.5 14.5 9 20h2.5M20 10.5v3.5',
  chat: 'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v8a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.5v-8A1.5 1.5 0 0 1 5.5 5z',
  forward: 'M13.5 6 19.5 11.5 13.5 17v-3.5c-4.5 0-7 1.5-9 4.5.3-5 3-8.5 9-8.8z',
  file: 'M7 3.5h7l4.5 4.5V19a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 19V5A1.5 1.5 0 0 1 7 3.5zM13.5 3.5V8.5h5',
  picture:
    'M5 5h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zM4.5 17.5l5-5 3.5 3.5 2.5-2.5 4 4M15.5 10.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
  voice: 'M12 14a3 3 0 0 0 3-3V7a3 3 0 0 0-6 0v4a3 3 0 0 0 3 3zM6 11a6 6 0 0 0 12 0M12 17v3.5',
  key: 'M14.5 13.5a4.5 4.5 0 1 0-4.2-3L4 16.8V20h3.2v-2h2v-2l1.7-1.7a4.5 4.5 0 0 0 3.6-.8zM15.5 8.5h.01',
  trend: 'M4 17l5.5-5.5 3.5 3.5L20 8m0 0h-5m5 0v5',
  list: 'M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4.3 6.5h.01M4.3 12h.01M4.3 17.5h.01',
  onward: 'M4.5 12h15m0 0-6-6m6 6-6 6',
  up: 'M12 19V6m0 0-5.5 5.5M12 6l5.5 5.5',
  down: 'M12 5v13m0 0 5.5-5.5M12 18l-5.5-5.5',
} as const;

export type IconName = keyof typeof outlines;

/** A picture without meaning of its own; what it stands for is said beside it. */
export function icon(name: IconName, kind = ''): Html {
  return html`<svg class="icon ${kind}" viewBox="0 0 24 24" aria-hidden="true"><use href="#i-${name}"/></svg>`;
}

/** The outlines that a page's icons refer to, once in each page: no request, no script. */
export const iconSheet: Html = Html.ofMarkup(
  `<svg class="sheet" aria-hidden="true">${Object.entries(outlines)
    .map(([name, path]) => `<symbol id="i-${name}" viewBox="0 0 24 24"><path d="${path}"/></symbol>`)
    .join(
      '',
    )}<symbol id="i-verified" viewBox="0 0 24 24"><path class="seal" d="M12 2.5l2.4 1.9 3-.2 1 2.9 2.6 1.6-.8 3 .8 3-2.6 1.6-1 2.9-3-.2L12 21l-2.4-1.9-3 .2-1-2.9L3 14.8l.8-3-.8-3 2.6-1.6 1-2.9 3 .2z"/><path class="tick" d="M8.3 11.9l2.5 2.5 4.9-5"/></symbol></svg>`,
);
