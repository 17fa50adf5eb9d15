import type { VolatilityEvent } from '../../dataset/volatility-event';
import { instantOf } from '../../text/instant';
import type { Language } from '../../text/localised';
import { chanceOf } from '../chance/chance';
import { scatteredIds } from '../chance/scattered-ids';
import type { MessageWatcher } from '../messenger/message-stream';
import type { PostWatcher } from '../microblog/post-stream';
import { kinds, type Population, tongues } from '../people/population';
import { daySeconds, endsAt, startsAt } from './calendar';
import type { ChangeDraft } from './change-draft';

/** What the clock changes in ordinary life: people correct, regret, rename, leave. */
export interface Changes {
  watchPost: PostWatcher;
  watchMessage: MessageWatcher;
  /** To be asked for once everything was written. In order of time. */
  events(): VolatilityEvent[];
}

/** Only what was written so short before the exercise, or during it, still changes. Seconds. */
const fresh = 9 * daySeconds;
/** Most changes of one kind: a page about them is read as a whole. */
const most = 20_000;

/** `others`: changes that are there already, in any order. */
export function createChanges(
  name: string,
  microblog: Population,
  others: () => Iterable<ChangeDraft>,
): Changes {
  const chance = chanceOf(`${name} changes`);
  const drafts: ChangeDraft[] = [];
  const soon = (from: number) =>
    Math.max(from + chance.between(120, 8 * 3600), startsAt + chance.below(60 * 3600));
  const add = (draft: ChangeDraft) => {
    if (drafts.length < most && draft.at < endsAt) drafts.push(draft);
  };
  const correction = (text: string, reworded: string, language: Language) =>
    reworded !== text && reworded !== '' ? reworded : `${text} ${corrected[language]}`;

  return {
    watchPost({ id, at, text, author, reworded }) {
      if (at < startsAt - fresh || text === '') return;
      const draw = chance.below(1000);
      if (draw < 9) {
        const language = tongues[microblog.tongue(author)] ?? 'en';
        add({ at: soon(at), kind: 'post-edited', post: id, text: correction(text, reworded(), language) });
      } else if (draw < 17) {
        const when = soon(at);
        add({ at: when, kind: 'post-deleted', post: id });
        if (chance.happens(1, 12))
          add({ at: when + chance.between(600, 20_000), kind: 'post-restored', post: id });
      }
    },
    watchMessage({ id, at, text }) {
      if (at < startsAt - fresh || text === '') return;
      const draw = chance.below(1000);
      if (draw < 6) add({ at: soon(at), kind: 'message-deleted', message: id });
      else if (draw < 10) add({ at: soon(at), kind: 'message-edited', message: id, text: `${text} *` });
    },
    events() {
      const id = scatteredIds(`${name} changes`);
      for (const draft of accountChanges()) add(draft);
      for (const draft of others()) add(draft);
      return drafts
        .map((draft, order) => ({ draft, order }))
        .sort((a, b) => a.draft.at - b.draft.at || a.order - b.order)
        .map(
          ({ draft: { at, ...rest } }, index) =>
            ({ id: `e${id(index)}`, at: instantOf(at * 1000), ...rest }) as VolatilityEvent,
        );
    },
  };

  function* accountChanges(): Generator<ChangeDraft> {
    const touched = new Set<number>();
    const some = Math.min(400, Math.floor(microblog.count / 250));
    const somebody = (): number | undefined => {
      for (let attempt = 0; attempt < 20; attempt++) {
        const index = chance.below(microblog.count);
        if (
          touched.has(index) ||
          microblog.kind(index) !== kinds.person ||
          microblog.joinedAt(index) >= startsAt
        )
          continue;
        touched.add(index);
        return index;
      }
      return undefined;
    };
    const during = () => startsAt + 1800 + chance.below(64 * 3600);
    for (let number = 0; number < some * 5; number++) {
      const index = somebody();
      if (index === undefined) continue;
      const account = microblog.id(index);
      const at = during();
      switch (number % 5) {
        case 0:
          yield {
            at,
            kind: 'account-renamed',
            account,
            handle: microblog.handles.change(microblog.handle(index), microblog.nature(index)),
          };
          break;
        case 1:
          yield { at, kind: 'account-made-private', account };
          if (chance.happens(1, 3))
            yield { at: at + chance.between(3600, 30_000), kind: 'account-made-public', account };
          break;
        case 2:
          yield { at, kind: 'account-suspended', account };
          if (chance.happens(1, 3))
            yield { at: at + chance.between(7200, 50_000), kind: 'account-reinstated', account };
          break;
        case 3:
          yield {
            at,
            kind: 'account-profile-changed',
            account,
            bio: chance.pick(newBios[tongues[microblog.tongue(index)] ?? 'en']),
          };
          break;
        default:
          if (number % 15 === 4) yield { at, kind: 'account-posts-purged', account };
          else yield { at, kind: 'account-profile-changed', account, bio: '' };
      }
    }
  }
}

const corrected: Record<Language, string> = {
  en: '(edited: typo)',
  ar: '(تعديل: غلطة إملائية)',
  fr: '(modifié : coquille)',
};

const newBios: Record<Language, readonly string[]> = {
  en: [
    'Taking a break',
    'Back in autumn',
    'No longer answering here',
    'Moved. Same me',
    'Less talk, more sea',
  ],
  ar: ['استراحة', 'راجعين بالخريف', 'ما بقا ردّ هون', 'نقلنا', 'حكي أقل وبحر أكتر'],
  fr: [
    'En pause',
    'De retour à l’automne',
    'Je ne réponds plus ici',
    'Déménagé, toujours moi',
    'Moins de mots, plus de mer',
  ],
};
