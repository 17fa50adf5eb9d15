import type { Language } from '../../text/localised';
import { lives as arLives } from './ar/biographies';
import { chats as arChats } from './ar/chats';
import { events as arEvents } from './ar/events';
import { lexicon as arLexicon } from './ar/lexicon';
import { notices as arNotices } from './ar/notices';
import { reactions as arReactions } from './ar/reactions';
import { town as arTown } from './ar/town';
import { type ChatScript, readScripts } from './chat-script';
import { lives as enLives } from './en/biographies';
import { chats as enChats } from './en/chats';
import { events as enEvents } from './en/events';
import { lexicon as enLexicon } from './en/lexicon';
import { notices as enNotices } from './en/notices';
import { reactions as enReactions } from './en/reactions';
import { town as enTown } from './en/town';
import { lives as frLives } from './fr/biographies';
import { chats as frChats } from './fr/chats';
import { events as frEvents } from './fr/events';
import { lexicon as frLexicon } from './fr/lexicon';
import { notices as frNotices } from './fr/notices';
import { reactions as frReactions } from './fr/reactions';
import { town as frTown } from './fr/town';
import { type Lexicon, type Line, lexiconOf, readLine } from './line';
import { type Mood, moods, type Outline, readOutline, type Said } from './outline';

/** An office or a shop: its name and handle with gaps, the topic of what it writes, what it says of itself. */
export interface Voice {
  readonly name: Line;
  readonly handle: string;
  readonly topic: string;
  readonly bio: Line;
}

/** A group or channel of the messenger. `topic` is of a channel's notices. */
export interface Gathering {
  readonly name: Line;
  readonly topic: string;
  readonly about: Line;
}

/** All that the town says in one language. */
export interface Tongue {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly outline: Outline;
  /** Topics of ordinary life, and those of which the whole town talks for some days. */
  readonly topics: readonly string[];
  readonly events: readonly string[];
  readonly reactions: Readonly<Record<Mood, readonly Said[]>>;
  readonly quotes: readonly Said[];
  readonly scripts: readonly ChatScript[];
  readonly biographies: readonly Line[];
  readonly organisations: readonly Voice[];
  readonly shops: readonly Voice[];
  readonly gatherings: readonly Gathering[];
  readonly channels: readonly Gathering[];
}

interface Sources {
  lexicon: Readonly<Record<string, readonly string[]>>;
  outlines: readonly string[];
  chats: string;
  lives: Record<'biographies' | 'organisations' | 'shops' | 'gatherings' | 'channels', readonly string[]>;
}

const sources: Record<Language, Sources> = {
  en: {
    lexicon: enLexicon,
    outlines: [enTown, enEvents, enReactions, enNotices],
    chats: enChats,
    lives: enLives,
  },
  ar: {
    lexicon: arLexicon,
    outlines: [arTown, arEvents, arReactions, arNotices],
    chats: arChats,
    lives: arLives,
  },
  fr: {
    lexicon: frLexicon,
    outlines: [frTown, frEvents, frReactions, frNotices],
    chats: frChats,
    lives: frLives,
  },
};

const read = new Map<Language, Tongue>();

/** What the town says in a language; read once. */
export function tongueOf(language: Language): Tongue {
  let tongue = read.get(language);
  if (tongue === undefined) {
    tongue = readTongue(language, sources[language]);
    read.set(language, tongue);
  }
  return tongue;
}

function readTongue(language: Language, { lexicon: lists, outlines, chats, lives }: Sources): Tongue {
  const lexicon = lexiconOf(lists);
  const outline = readOutline(outlines, lexicon);
  const names = [...outline.topics.keys()];
  const starters = (name: string): readonly Said[] => {
    const topic = outline.topics.get(name);
    if (!topic) throw new SyntaxError(`no topic ${name} in ${language}`);
    return topic.starters;
  };
  const fields = (entry: string, count: number): string[] => {
    const found = entry.split(' ~ ');
    if (found.length !== count) throw new SyntaxError(`${count} fields wanted: ${entry}`);
    return found;
  };
  const voice = (entry: string): Voice => {
    const [name = '', handle = '', topic = '', bio = ''] = fields(entry, 4);
    starters(topic);
    return { name: readLine(name, lexicon), handle, topic, bio: readLine(bio, lexicon) };
  };
  return {
    language,
    lexicon,
    outline,
    topics: names.filter((name) => !/^(event|react|org|shop)-|^quotes$/.test(name)),
    events: names.filter((name) => name.startsWith('event-')),
    reactions: Object.fromEntries(moods.map((mood) => [mood, starters(`react-${mood}`)])) as Record<
      Mood,
      readonly Said[]
    >,
    quotes: starters('quotes'),
    scripts: readScripts(chats, lexicon),
    biographies: lives.biographies.map((bio) => readLine(bio, lexicon)),
    organisations: lives.organisations.map(voice),
    shops: lives.shops.map(voice),
    gatherings: lives.gatherings.map((entry) => {
      const [name = '', about = ''] = fields(entry, 2);
      return { name: readLine(name, lexicon), topic: '', about: readLine(about, lexicon) };
    }),
    channels: lives.channels.map((entry) => {
      const [name = '', topic = '', about = ''] = fields(entry, 3);
      starters(topic);
      return { name: readLine(name, lexicon), topic, about: readLine(about, lexicon) };
    }),
  };
}
