import type { CustodyEvent } from '../../../core/domain/custody/event';
import { sentenceOf, valuesOf, Written } from '../../../core/domain/custody/event-sentence';
import { languageName } from '../../../core/domain/text/language-name';
import type { Language } from '../../../core/domain/text/localised';
import { say } from '../../../core/language';

/** A custody event as a sentence. Terms and injects go by the identifiers that stand in the log: an exercise that names them need not be there. */
export function eventText(language: Language, event: CustodyEvent): string {
  const octets = new Intl.NumberFormat(language, { style: 'unit', unit: 'byte', unitDisplay: 'long' });
  const values = valuesOf(event, {
    term: (id) => id,
    inject: (id) => id,
    searched: (name, value) =>
      say(language, `custody.searched.${name}`, value === undefined ? {} : { value }),
    language: (tag) => languageName(language, tag),
    bytes: (n) => octets.format(n),
    verdict: (verdict) => say(language, `app.mark.${verdict}`),
  });
  const written = Object.entries(values).map(([name, value]) => [
    name,
    value instanceof Written ? value.text : value,
  ]);
  return say(language, `custody.${sentenceOf(event)}`, Object.fromEntries(written));
}
