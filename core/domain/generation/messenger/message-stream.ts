import type { Message } from '../../dataset/records';
import { instantOf } from '../../text/instant';
import { chanceOf, mix, share } from '../chance/chance';
import { scatteredIds } from '../chance/scattered-ids';
import { weightedChoice } from '../chance/weighted-choice';
import { type Population, tongues } from '../people/population';
import type { Bursts } from '../town/bursts';
import { hoursOfTown } from '../town/hours-of-town';
import type { MediaPlan } from '../town/media-plan';
import type { ChatScript, ScriptLine } from '../words/chat-script';
import { fillLine } from '../words/line';
import { type Tongue, tongueOf } from '../words/tongue';
import type { Gatherings } from './gatherings';

export type MessageRecord = Partial<Message> & Pick<Message, 'id' | 'channel' | 'author' | 'at' | 'text'>;

/** Told of each message, so that some of them can change later. */
export type MessageWatcher = (message: { id: string; at: number; text: string }) => void;

export interface MessageStreamOptions {
  name: string;
  count: number;
  days: number;
  people: Population;
  gatherings: Gatherings;
  media: MediaPlan;
  bursts: Bursts;
  watch: MessageWatcher;
}

/** A conversation that goes on. */
interface Session {
  room: number;
  lines: readonly ScriptLine[];
  next: number;
  speakers: readonly number[];
  thread: number;
  beganAt: number;
  /** Number of the message before, and who wrote it. */
  last: { index: number; author: number } | undefined;
}

/** After so long nobody goes on with a conversation. Seconds. */
const patience = 5 * 3600;
const faces = ['👍', '❤️', '😂', '🙏', '😮', '🔥', '🎉'];

/** The messages of ordinary life, in order of time: conversations in many rooms at once, each going on line by line. */
export function* messageStream(
  options: MessageStreamOptions,
): Generator<MessageRecord & { seconds: number }> {
  const { name, count, days, people, gatherings, media, bursts, watch } = options;
  if (count === 0) return;
  const chance = chanceOf(`${name} messages`);
  const id = scatteredIds(`${name} messages`);
  const words: readonly Tongue[] = tongues.map(tongueOf);
  const choose = weightedChoice(
    Float64Array.from({ length: gatherings.count }, (_, room) => gatherings.liveliness(room)),
  );
  const salt = chance.next();
  let sessions: Session[] = [];
  const busy = new Set<number>();
  /** What each room talked of last: nobody tells the same twice in a week. */
  const told = new Map<number, ChatScript[]>();

  const end = (session: Session) => {
    busy.delete(session.room);
    sessions = sessions.filter((other) => other !== session);
  };

  function begin(at: number): Session {
    for (let attempt = 0; ; attempt++) {
      const room = choose(chance);
      const there = gatherings.present(room, at);
      // After many attempts any room with somebody in it will do.
      if (
        there.length === 0 ||
        (attempt < 30 && (busy.has(room) || (there.length < 2 && gatherings.kind(room) !== 'channel')))
      ) {
        if (attempt > 400) throw new RangeError('nobody is there to write');
        continue;
      }
      const tongue = words[gatherings.tongue(room)] as Tongue;
      const lines = linesFor(room, there.length, tongue);
      const session: Session = {
        room,
        lines,
        next: 0,
        speakers: speakersOf(there, gatherings.kind(room)),
        thread: chance.next(),
        beganAt: at,
        last: undefined,
      };
      sessions.push(session);
      busy.add(room);
      return session;
    }
  }

  function linesFor(room: number, there: number, tongue: Tongue): readonly ScriptLine[] {
    const kind = gatherings.kind(room);
    if (kind === 'channel' || (kind === 'group' && chance.happens(3, 100))) {
      const topic = tongue.outline.topics.get(kind === 'channel' ? gatherings.topic(room) : 'org-city');
      const said = topic && chance.pick(topic.starters);
      return said ? [{ speaker: 0, line: said.line, picture: undefined, voice: false, pinned: false }] : [];
    }
    const fitting = tongue.scripts.filter(({ where, lines }) => {
      const voices = Math.max(...lines.map(({ speaker }) => speaker)) + 1;
      return (where === 'both' || where === kind) && (voices <= there || voices <= 2);
    });
    const before = told.get(room) ?? [];
    const fresh = fitting.filter((script) => !before.includes(script));
    const script = chance.pick(fresh.length > 0 ? fresh : fitting);
    before.push(script);
    if (before.length > Math.floor(fitting.length / 2)) before.shift();
    told.set(room, before);
    return script.lines;
  }

  /** Who takes the parts: in a group a few talk most. */
  function speakersOf(there: readonly number[], kind: string): number[] {
    if (kind === 'channel') return [there[0] ?? 0];
    const left = [...there];
    const found: number[] = [];
    while (found.length < 3 && left.length > 0) {
      const place = Math.min(chance.below(left.length), chance.below(left.length));
      found.push(...left.splice(place, 1));
    }
    return found;
  }

  let index = 0;
  for (const hour of hoursOfTown(count, days, (day) => share(mix(day, salt), 30), bursts)) {
    const seconds = Uint16Array.from({ length: hour.count }, () => chance.below(3600)).sort();
    // About a line a minute in each conversation.
    const wanted = Math.max(1, Math.min(400, Math.ceil(hour.count / 50)));
    for (const second of seconds) {
      const at = hour.at + second;
      let session: Session | undefined;
      for (let attempt = 0; attempt < 3 && session === undefined && sessions.length > 0; attempt++) {
        const tried = sessions[chance.below(sessions.length)] as Session;
        if (at - tried.beganAt > patience || tried.next >= tried.lines.length) end(tried);
        else if (sessions.length >= wanted || chance.happens(7, 10)) session = tried;
      }
      session ??= begin(at);
      yield say(session, index, at);
      index += 1;
      if (session.next >= session.lines.length) end(session);
    }
  }

  function say(session: Session, number: number, at: number): MessageRecord & { seconds: number } {
    const { room, lines, speakers, thread } = session;
    const line = lines[session.next] as ScriptLine;
    session.next += 1;
    const tongueIndex = gatherings.tongue(room);
    const tongue = words[tongueIndex] as Tongue;
    const wanted = speakers[line.speaker % speakers.length] ?? 0;
    // Who has left meanwhile says nothing more: another takes the line.
    const there = gatherings.present(room, at);
    const author = there.includes(wanted) ? wanted : (there[0] ?? wanted);
    const nature = people.nature(author);
    const picture =
      line.picture === undefined ? undefined : media.picture(line.picture, tongueIndex, chance.next());
    const sound = line.voice ? media.sound(chance.next()) : undefined;
    let text = fillLine(line.line, tongue.lexicon, thread, chance.next());
    if (tongue.language !== 'ar' && gatherings.kind(room) !== 'channel' && share(mix(nature, 64), 3) > 0)
      text = text.charAt(0).toUpperCase() + text.slice(1);
    if (gatherings.kind(room) === 'channel') text = text.charAt(0).toUpperCase() + text.slice(1);
    if (text === '' && picture === undefined && sound === undefined) text = '👋';
    const answers =
      session.last !== undefined && session.last.author !== author && chance.happens(1, 9)
        ? session.last.index
        : undefined;
    const reactions = chance.happens(1, 9)
      ? [
          {
            emoji: chance.pick(faces),
            count: 1 + Math.floor(Math.min(there.length, 12) / (2 + chance.below(6))),
          },
        ]
      : undefined;
    const forwarded =
      lines.length === 1 && gatherings.kind(room) === 'group' ? forwardSource(tongueIndex) : undefined;
    session.last = { index: number, author };
    watch({ id: id(number), at, text });
    const attached = [picture, sound].filter((one) => one !== undefined);
    return {
      id: id(number),
      channel: gatherings.id(room),
      author: people.id(author),
      at: instantOf(at * 1000),
      text,
      lang: tongue.language,
      ...(answers === undefined ? {} : { replyTo: id(answers) }),
      ...(forwarded === undefined ? {} : { forwardedFrom: forwarded }),
      ...(attached.length > 0 ? { media: attached } : {}),
      ...(reactions ? { reactions } : {}),
      ...(line.pinned ? { pinned: true } : {}),
      seconds: at,
    };
  }

  function forwardSource(tongueIndex: number): string | undefined {
    for (let room = 0; room < Math.min(24, gatherings.count); room++) {
      if (gatherings.kind(room) === 'channel' && gatherings.tongue(room) === tongueIndex)
        return gatherings.name(room);
    }
    return undefined;
  }
}
