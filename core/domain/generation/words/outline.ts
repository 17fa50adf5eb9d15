import { type Lexicon, type Line, readLine } from './line';

/** How a post sounds: reactions to it must fit. */
export const moods = ['glad', 'funny', 'sad', 'cross', 'ask', 'news'] as const;
export type Mood = (typeof moods)[number];

/** When a post can be written: of the day, and of the week. */
const times = ['morning', 'noon', 'evening', 'night', 'weekend', 'workday'] as const;
export type Hour = (typeof times)[number];

/** Something said, with what others answer to it. */
export interface Said {
  /** Its place in `Outline.all`. */
  readonly number: number;
  readonly line: Line;
  readonly mood: Mood;
  readonly times: readonly Hour[];
  /** Kind of picture that goes with it. */
  readonly picture: string | undefined;
  readonly voice: boolean;
  readonly answers: readonly Said[];
  /** Topic that it belongs to. */
  readonly topic: string;
}

export interface Topic {
  readonly name: string;
  /** Hashtags without `#`. */
  readonly tags: readonly string[];
  readonly starters: readonly Said[];
  /** Sentences that may follow any starter of the topic. */
  readonly more: readonly Line[];
}

/** All that is said in one language, by topic. */
export interface Outline {
  readonly all: readonly Said[];
  readonly topics: ReadonlyMap<string, Topic>;
}

interface Open {
  depth: number;
  answers: Said[];
}

/**
 * Reads outlines. A topic begins with `== name | mood | #tag #tag`; each line of depth 0 is how a thread begins,
 * each `> ` deeper one answers the line above it; `+ ` is a sentence that may be added to any beginning.
 * Before the words there may stand marks in brackets, such as `(sad evening pic:sea)`.
 * Answers at even depth (`>>`) are given by whoever is answered two lines up: it is a conversation.
 * @throws SyntaxError naming the line.
 */
export function readOutline(sources: readonly string[], lexicon: Lexicon): Outline {
  const all: Said[] = [];
  const topics = new Map<string, Topic>();
  for (const source of sources) {
    let topic: { name: string; tags: string[]; starters: Said[]; more: Line[] } | undefined;
    let mood: Mood = 'glad';
    let open: Open[] = [];
    for (const raw of source.split('\n')) {
      const text = raw.trim();
      if (text === '') continue;
      const fail = (what: string): never => {
        throw new SyntaxError(`${what}: ${text}`);
      };
      if (text.startsWith('==')) {
        const [name = '', stated = '', tags = ''] = text
          .slice(2)
          .split('|')
          .map((part) => part.trim());
        mood = moodOf(stated) ?? fail('no mood');
        if (topics.has(name)) fail('topic twice');
        topic = { name, tags: tags.split(' ').flatMap((tag) => tag.slice(1) || []), starters: [], more: [] };
        topics.set(name, topic);
        open = [{ depth: -1, answers: topic.starters }];
        continue;
      }
      if (!topic) return fail('before any topic');
      if (text.startsWith('+ ')) {
        topic.more.push(readLine(text.slice(2), lexicon));
        continue;
      }
      const depth = /^>*/.exec(text)?.[0].length ?? 0;
      while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
      const above = open.at(-1);
      if (above === undefined || above.depth !== depth - 1) return fail('answers nothing');
      const { words, marks } = splitMarks(text.slice(depth).trim());
      const unknown = marks.find(
        (mark) => !mark.startsWith('pic:') && mark !== 'voice' && !moodOf(mark) && !hourOf(mark),
      );
      if (unknown !== undefined) fail(`unknown mark ${unknown}`);
      const answers: Said[] = [];
      const said: Said = {
        number: all.length,
        line: readLine(words, lexicon),
        mood: marks.map(moodOf).find((found) => found !== undefined) ?? mood,
        times: marks.flatMap((mark) => hourOf(mark) ?? []),
        picture: marks.find((mark) => mark.startsWith('pic:'))?.slice(4),
        voice: marks.includes('voice'),
        answers,
        topic: topic.name,
      };
      all.push(said);
      above.answers.push(said);
      open.push({ depth, answers });
    }
  }
  return { all, topics };
}

function moodOf(text: string): Mood | undefined {
  return moods.find((mood) => mood === text);
}

function hourOf(text: string): Hour | undefined {
  return times.find((time) => time === text);
}

/** `(sad night) words` as its words and marks. */
export function splitMarks(text: string): { words: string; marks: string[] } {
  const match = /^\(([a-z: -]+)\) ?(.*)$/u.exec(text);
  return match ? { words: match[2] ?? '', marks: (match[1] ?? '').split(' ') } : { words: text, marks: [] };
}
