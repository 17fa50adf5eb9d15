import { millisecondsOf } from '../../text/instant';
import { type Html, html, type Part } from '../page/html';
import { localDay, longDate, timeTag } from '../page/time';
import type { View } from '../page/view';
import type { ChannelState, MessageState } from '../state';
import { messageBubble } from './message-bubble';
import { runningRoles } from './roles';
import { type SystemLine, systemLines } from './system-lines';

/** Messages by one author within this time stand together, milliseconds. */
const together = 5 * 60_000;

type Row = SystemLine | { at: string; message: MessageState };

/** A stretch of a chat: whether it begins and ends where the chat does. */
export interface Stretch {
  items: readonly MessageState[];
  fromStart: boolean;
  toEnd: boolean;
}

/** Messages by day, oldest first, with what the messenger itself says between them. `linked` is the message that the address names. */
export function messageList(view: View, channel: ChannelState, stretch: Stretch, linked?: string): Html {
  const rows = merged(stretch, systemLines(view, channel));
  const roles = runningRoles(view, channel);
  const farSide = channel.kind === 'direct' ? channel.members[0]?.account : undefined;
  const parts: Part[] = [];
  let day = '';
  let before: Row | undefined;
  for (const row of rows) {
    const today = localDay(view, row.at);
    if (today !== day) {
      parts.push(html`<li class="day"><h2>${timeTag(view, row.at, longDate(view, row.at))}</h2></li>`);
      day = today;
      before = undefined;
    }
    if ('line' in row) {
      parts.push(html`<li class="system">${row.line}</li>`);
    } else {
      const { message } = row;
      const place = {
        first: !follows(message, before),
        far: message.author === farSide,
        linked: message.id === linked,
        role: roles.get(message.author),
      };
      parts.push(messageBubble(view, channel, message, place));
    }
    before = row;
  }
  return html`<ol class="messages">${parts}</ol>`;
}

function follows(message: MessageState, before: Row | undefined): boolean {
  return (
    before !== undefined &&
    'message' in before &&
    before.message.author === message.author &&
    millisecondsOf(message.at) - millisecondsOf(before.at) < together
  );
}

/** Both in order of time; system lines only from the stretch's own time. */
function merged({ items, fromStart, toEnd }: Stretch, lines: readonly SystemLine[]): Row[] {
  const first = items[0];
  const last = items.at(-1);
  const from = fromStart || !first ? Number.NEGATIVE_INFINITY : millisecondsOf(first.at);
  const until = toEnd || !last ? Number.POSITIVE_INFINITY : millisecondsOf(last.at);
  const within = lines.filter(({ at }) => millisecondsOf(at) >= from && millisecondsOf(at) <= until);
  const rows: Row[] = [...within, ...items.map((message) => ({ at: message.at, message }))];
  return rows.sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at));
}
