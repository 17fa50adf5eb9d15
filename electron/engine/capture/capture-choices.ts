import type { CaptureChoice } from '../../../core/contract/exhibit';
import { widerThan } from '../../../core/domain/simulation/page-ways';
import { platformOf } from '../../../core/domain/simulation/read-address';
import { renderPlatform } from '../../../core/domain/simulation/render-platform';
import { type JsonObject, structuredRecord } from '../../../core/domain/simulation/structured-record';
import type { World } from '../../../core/domain/simulation/world';
import type { Instant } from '../../../core/domain/text/instant';

type Wide = 'thread' | 'profile' | 'channel';

const textOf = (value: JsonObject[string] | undefined) => (typeof value === 'string' ? value : '');

function choiceOf(record: JsonObject): Pick<CaptureChoice, 'who' | 'text'> {
  const { author, owner } = record;
  const by = author ?? owner;
  const who = by && typeof by === 'object' && !Array.isArray(by) ? textOf(by.name) : textOf(record.name);
  return {
    who,
    text: beginning(
      textOf(record.text) || textOf(record.file) || textOf(record.bio) || textOf(record.description),
    ),
  };
}

/** So many characters of a text are enough to know it again. */
const longest = 120;

function beginning(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

/** What of a page that was shown can be preserved beside all of it: everything that has more pages, and single things on it. */
export function captureChoices(
  world: World,
  address: string,
  shownAt: Instant,
): { wide: Wide | null; things: CaptureChoice[] } {
  const platform = platformOf(world, address)?.platform;
  const served = renderPlatform(world, { url: address, method: 'GET' }, shownAt);
  if (!platform || !served) return { wide: null, things: [] };
  const scope = served.status === 200 ? widerThan(platform, served.subject) : undefined;
  const wide = scope === 'whole' ? (served.subject?.kind === 'account' ? 'profile' : 'channel') : scope;
  const things = served.entities.flatMap((entity) => {
    const record = structuredRecord(world, entity, shownAt);
    return record ? [{ entity, ...choiceOf(record) }] : [];
  });
  return { wide: wide ?? null, things };
}
