import type { View } from '../page/view';
import type { MessageState } from '../state';

/** Most characters of a summary. */
const limit = 120;

/** A message in one line: its words, or what it holds instead. */
export function summaryText(view: View, message: MessageState): string {
  if (message.deleted) return view.say('message.deleted');
  const line = message.text.trim().replace(/\s+/gu, ' ');
  if (line !== '') {
    const characters = [...line];
    return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : line;
  }
  const type = message.media[0] === undefined ? '' : (view.media(message.media[0])?.type ?? '');
  if (type.startsWith('audio/')) return view.say('media.voice');
  if (type.startsWith('video/')) return view.say('media.film');
  return view.say(type.startsWith('image/') ? 'media.picture' : 'media.file');
}
