import { isMicroblog } from './cast/person';

/** One thing said in a scene: a post, or a message in the scene's channel. */
export interface Line {
  /** Name in the script; the id is made of it. */
  name: string;
  /** Key of a person of the cast. */
  by: string;
  text: string;
  /** Local time `MM-DD HH:MM` where it is fixed. */
  fixed?: string;
  /** Minutes after the line before, where it is set. */
  after?: number;
  /** Name of the line that it answers. */
  replyTo?: string;
  quote?: string;
  media: string[];
  likes?: number;
  reposts?: number;
  lang?: 'en' | 'ar' | 'fr' | 'und';
  forwardedFrom?: string;
  pinned: boolean;
  reactions: { emoji: string; count: number }[];
}

/** A conversation, or a single post. */
export interface Scene {
  name: string;
  /** `murmur`, `embarcadere`, or the id of a channel of the messenger. */
  where: string;
  /** `MM-DD HH:MM`, or words such as `morning`, `fri evening`, `live night`. */
  when: string;
  lines: Line[];
}

const head = /^==\s*([a-z0-9-]+)\s*\|\s*([a-z0-9_-]+)\s*\|\s*(.+?)\s*$/;
const line =
  /^(>*)\s*([a-z0-9_]+)(?:\s+\+(\d+))?(?:\s+@(\d\d-\d\d \d\d:\d\d))?(?:\s+#([a-z0-9-]+))?:\s?(.*?)\s*(?:\{([^{}]*)\})?$/u;

/**
 * Reads scenes as they are written by hand:
 * ```
 * == bread | murmur | morning
 * salwa: Fresh out of the oven ⏎ come early {media:bread-tray likes:40}
 * > hiba +12: keep two for me
 * >> salwa: for you always
 * ```
 * `>` answers the last line that is one level up; on the messenger `>` answers the line before. `⏎` breaks the line.
 * `#name` names a line for the plot; `@03-05 18:40` fixes its time; `+12` is minutes after the line before.
 */
export function readScenes(script: string): Scene[] {
  const scenes: Scene[] = [];
  let levels: Line[] = [];
  for (const raw of script.split('\n')) {
    const text = raw.trim();
    if (text === '' || text.startsWith('//')) continue;
    const opening = head.exec(text);
    if (opening) {
      const [, name = '', where = '', when = ''] = opening;
      scenes.push({ name, where, when, lines: [] });
      levels = [];
      continue;
    }
    const scene = scenes.at(-1);
    const said = line.exec(text);
    if (!scene || !said) throw new SyntaxError(`not a line of a scene: ${text}`);
    const [, depth = '', by = '', after, fixed, alias, words = '', attributes] = said;
    const read: Line = {
      name: alias ?? `${scene.name}/${scene.lines.length}`,
      by,
      text: words.replace(/\s*⏎\s*/g, '\n'),
      media: [],
      pinned: false,
      reactions: [],
    };
    if (after !== undefined) read.after = Number(after);
    if (fixed !== undefined) read.fixed = fixed;
    const answered = isMicroblog(scene.where) ? levels[depth.length - 1] : scene.lines.at(-1);
    if (depth !== '') {
      if (!answered) throw new SyntaxError(`answers nothing: ${text}`);
      read.replyTo = answered.name;
    }
    if (attributes !== undefined) readAttributes(read, attributes);
    levels = [...levels.slice(0, depth.length), read];
    scene.lines.push(read);
  }
  return scenes;
}

/** `media:a,b likes:12 reposts:3 lang:fr re:name quote:name pin react:😂3,❤️5 fwd:Some_Name`. */
function readAttributes(read: Line, attributes: string): void {
  for (const attribute of attributes.trim().split(/\s+/)) {
    const [key = '', value = ''] = attribute.split(/:(.*)/su);
    if (key === 'media') read.media = value.split(',');
    else if (key === 'likes') read.likes = Number(value);
    else if (key === 'reposts') read.reposts = Number(value);
    else if (key === 'lang' && (value === 'en' || value === 'ar' || value === 'fr' || value === 'und')) {
      read.lang = value;
    } else if (key === 're') read.replyTo = value;
    else if (key === 'quote') read.quote = value;
    else if (key === 'pin') read.pinned = true;
    else if (key === 'fwd') read.forwardedFrom = value.replaceAll('_', ' ');
    else if (key === 'react') {
      read.reactions = value.split(',').map((one) => {
        const parts = /^(\D+)(\d+)$/u.exec(one);
        if (!parts) throw new SyntaxError(`not a reaction: ${one}`);
        return { emoji: parts[1] ?? '', count: Number(parts[2]) };
      });
    } else throw new SyntaxError(`unknown attribute: ${attribute}`);
  }
}
