import { beginCase, engineOver, preserve } from './worked-case';

/** Subjects of the messages that came, and of the one that has not. */
export const subjects = {
  first: 'Read this first',
  second: 'A second word',
  future: 'What nobody knows yet',
};

const three = (text: string) => ({ en: text, ar: text, fr: text });
const inject = (id: keyof typeof subjects, at: string) => ({
  id: `message-${id}`,
  at,
  kind: 'tip' as const,
  from: three('The prosecutor'),
  subject: three(subjects[id]),
  body: three('Read it.'),
});

/**
 * Works a case of the tiny exercise with so many captures, five at a time, a little more than half of its clock through.
 * Resolves to the id of the case.
 */
export async function captureMany(data: string, count: number): Promise<string> {
  const time = { ms: 0 };
  const engine = engineOver(data, { monotonic: () => time.ms });
  const id = await beginCase(engine, data, 'Amal Karim', {
    content: (content) => {
      content.injects = [
        inject('first', '2031-04-03T08:00:00Z'),
        inject('second', '2031-04-03T13:00:00Z'),
        inject('future', '2031-04-04T19:00:00Z'),
      ];
    },
  });
  const { pace } = await engine.call('clock.get', {});
  const step = (20 * 3_600_000) / Math.ceil(count / 5) / pace;
  for (let index = 0; index < count; index += 1) {
    if (index % 5 === 0) time.ms += step;
    await preserve(engine, `https://gull.example/${index % 2 === 0 ? '' : '@sami_travel'}`);
  }
  await engine.stop();
  return id;
}
