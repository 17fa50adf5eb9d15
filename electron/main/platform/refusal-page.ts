import type { Language } from '../../../core/domain/text/localised';
import { directionOf } from '../../../core/domain/text/localised';
import { say } from '../../../core/language/index';

const escaped = (text: string) => text.replace(/[&<>"'\r]/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
html { font: 16px/1.6 "Inter", "Noto Sans Arabic", "Noto Sans", system-ui, sans-serif; color: #1b1d21; background: #f5f4f1; }
main { max-width: 34rem; margin: 16vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 .75rem; }
p { margin: 0 0 .75rem; color: #474b53; }
bdi { font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; font-size: .9rem; color: #1b1d21; overflow-wrap: anywhere; }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid #dedbd4; font-size: .8rem; color: #63676f; }`;

/** What a refusal is answered with. */
const statuses = { outside: 403, unavailable: 503, notInArchive: 404, archiveDamaged: 502 } as const;

/**
 * Page that stands where nothing of the exercise can: `outside` for an address beyond it, `unavailable` while the engine can't answer;
 * and where nothing of a web archive can: `notInArchive` for an address that it does not hold, `archiveDamaged` for a record that is not
 * what it was.
 */
export function refusalPage(kind: keyof typeof statuses, address: string, language: Language): Response {
  const title = escaped(say(language, `shell.${kind}.title`));
  const html = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body><main>
<h1>${title}</h1>
<p><bdi dir="ltr">${escaped(address)}</bdi></p>
<p>${escaped(say(language, `shell.${kind}.text`))}</p>
<footer>${escaped(say(language, 'shell.synthetic'))}</footer>
</main></body></html>`;
  return new Response(html, {
    status: statuses[kind],
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
    },
  });
}
