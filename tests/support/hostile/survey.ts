import type { Page } from '@playwright/test';
import { forged, ran } from './attack-texts';

/**
 * What is wrong with how a page shows hostile texts, one line each; nothing where it shows every one of them whole, as text, on its
 * own, and acts on none.
 */
export async function survey(page: Page, expected: readonly string[]): Promise<string[]> {
  // React draws when it can: what is missing at first may be about to come.
  for (const until = Date.now() + patience; ; await page.waitForTimeout(20)) {
    const found = await look(page, expected);
    if (found.length === 0 || Date.now() > until) return found;
  }
}

/** Milliseconds. */
const patience = 3000;

function look(page: Page, expected: readonly string[]): Promise<string[]> {
  return page.evaluate(
    ([texts, forgedName, ranName]) => {
      const found: string[] = [];
      const short = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

      // Nothing of them was parsed or run.
      if (ranName in globalThis) found.push('a script of a text ran');
      for (const element of document.querySelectorAll('*')) {
        const { localName } = element;
        if (localName.startsWith(forgedName)) found.push(`<${localName}> was made`);
        const acts = 'iframe, object, embed, base, math, foreignObject, meta[http-equiv="refresh" i]';
        if (element.matches(acts)) found.push(`<${localName}> is in the page`);
        if (localName === 'script' && !(element as HTMLScriptElement).src.startsWith('hirz://'))
          found.push('a script is in the page');
        for (const { name, value } of element.attributes) {
          if (/^on/.test(name)) found.push(`<${localName}> has ${name}`);
          if (name === 'data-entity' && /forged/.test(value))
            found.push(`<${localName}> passes for ${value}`);
          if (/^(href|src|action|srcset)$/.test(name) && /^\s*(javascript|data:text|vbscript)/i.test(value))
            found.push(`<${localName}> leads to ${short(value)}`);
        }
      }

      // Each is the whole text of an element, and shares its line with no other where directions could mix.
      const byText = new Map<string, Element[]>();
      for (const element of document.body.querySelectorAll('*')) {
        if (['script', 'style', 'title'].includes(element.localName)) continue;
        const text = element.textContent ?? '';
        const known = byText.get(text);
        if (known) known.push(element);
        else byText.set(text, [element]);
      }
      const isolates = (element: Element): boolean => {
        const { display, unicodeBidi } = getComputedStyle(element);
        return display !== 'inline' || /isolate|plaintext/.test(unicodeBidi);
      };
      for (const text of texts) {
        const shown = byText.get(text);
        if (shown === undefined) found.push(`not shown as it is: ${short(text)}`);
        else if (!shown.some(isolates)) found.push(`not on its own: ${short(text)}`);
      }

      // Nor does any push the page out of its window.
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth + 1) found.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
      return found;
    },
    [expected, forged, ran] as const,
  );
}
