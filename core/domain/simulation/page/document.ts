import { directionOf } from '../../text/localised';
import { styleSheet } from '../style/style-sheet';
import { Html, html } from './html';
import { icon, iconSheet } from './icon';
import type { View } from './view';

/** A whole document around a body: language, direction, title, the platform's style sheet itself, skip link, the training mark. */
export function documentOf(view: View, title: string, kind: string, body: Html): Html {
  const { language } = view.platform;
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<style>${Html.ofMarkup(styleSheet(view.platform).css)}</style>
</head>
<body class="${kind}">
<a class="skip" href="#main">${view.say('skip')}</a>
${iconSheet}
${body}
<footer class="synthetic">${view.say('synthetic')}</footer>
</body>
</html>
`;
}

/** The platform's mark: the path of its theme. */
export function brandMark(view: View): Html {
  return html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d="${view.platform.theme.mark}"/></svg>`;
}

/** A search box: a plain form, which leads to `/search?q=…`. */
export function searchForm(value: string, label: string): Html {
  // An empty box follows the page; what stands in it has its own direction.
  const direction = value === '' ? '' : html` dir="auto"`;
  return html`<form class="search" role="search" action="/search" method="get">${icon('search')}<input type="search" name="q" value="${value}" aria-label="${label}" placeholder="${label}"${direction} autocomplete="off"></form>`;
}
