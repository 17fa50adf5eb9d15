import { AnswerKey } from '../../../core/domain/assessment/answer-key';
import { accountId, microblogs } from '../cast/person';
import { exercise } from '../story/exercise';
import { keyItems } from '../story/key-items';
import { trapsWith } from '../story/traps';
import { accounts } from './accounts';
import { channels } from './channels';
import { published } from './published';
import { messages, posts } from './writings';

/** The answer key in clear. SPOILERS. It leaves this folder only sealed. */
export function answerKey(): AnswerKey {
  const people = accounts();
  if (people.length === 0) throw new RangeError('nobody is there');
  const said = messages(channels());
  const written = posts().filter((post) => post.repostOf === undefined);
  const key = AnswerKey.parse({
    format: 'hirz-answer-key',
    version: 1,
    exercise: exercise.id,
    edition: exercise.edition,
    passMark: 60,
    items: keyItems,
    traps: trapsWith(
      (channel) => said.filter((message) => message.channel === channel).map(({ id }) => id),
      (key) =>
        written
          .filter(({ author }) => microblogs.some((platform) => author === accountId(platform, key)))
          .map(({ id }) => id),
    ),
  });
  return published(key);
}
