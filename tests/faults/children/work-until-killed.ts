/**
 * Works a case without end, for whoever stands outside to kill. Before each deed it says on standard output what it begins, and
 * after the engine has answered what was acknowledged, one line of JSON each.
 * Arguments: data folder, case, seed, after how many deeds it seals.
 */
import { writeSync } from 'node:fs';
import { randomOf } from '../../support/random-timeline';
import { engineOver, jobEnd, preserve } from '../../support/worked-case';

const [, , data = '', id = '', seed = '0', sealAfter = '0'] = process.argv;
const random = randomOf(Number(seed));
const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`);

const pages = [
  'https://gull.example/',
  'https://gull.example/@sami_travel',
  'https://gull.example/@sami_travel/post/p7',
];

async function main(): Promise<void> {
  const engine = engineOver(data);
  await engine.call('session.chooseRole', { role: 'trainee' });
  tell({ begins: 'opening' });
  await engine.call('case.open', { case: id });
  tell({ acknowledged: 'opened' });
  const numbers = (await engine.call('exhibit.list', {})).items.map(({ number }) => number);

  async function takeExhibit(): Promise<void> {
    tell({ begins: 'preserving' });
    const { number, wall, bytes } = await preserve(engine, one(pages));
    tell({ acknowledged: 'preserved', number, wall, bytes });
    numbers.push(number);
  }

  async function putTag(): Promise<void> {
    const number = one(numbers);
    const { tags } = await engine.call('exhibit.get', { number });
    const standing = tags.find(({ withdrawn }) => !withdrawn);
    tell({ begins: 'tagging' });
    if (standing && random(2) === 0) {
      await engine.call('tag.withdraw', { tag: standing.id, reason: 'Looked at again.' });
      tell({ acknowledged: 'withdrawn', number, tag: standing.id });
      return;
    }
    const term = one(
      ['recruitment', 'travel'].filter((each) => !tags.some((tag) => tag.term === each && !tag.withdrawn)),
    );
    if (term === undefined) return;
    const { id: tag } = await engine.call('tag.put', { number, term, reason: `Seen in ${number}.` });
    tell({ acknowledged: 'tagged', number, tag });
  }

  async function writeNote(): Promise<void> {
    const number = one(numbers);
    tell({ begins: 'noting' });
    const { id: note } = await engine.call('note.write', { number, text: `ملاحظة ${random(1_000_000)}` });
    tell({ acknowledged: 'noted', number, note });
  }

  for (let deeds = 0; deeds < Number(sealAfter); deeds += 1) {
    if (numbers.length === 0 || random(10) < 4) await takeExhibit();
    else if (random(3) < 2) await putTag();
    else await writeNote();
  }
  tell({ begins: 'sealing' });
  const { job } = await engine.call('case.seal', {});
  await jobEnd(engine, job);
  const { sealed } = await engine.call('case.get', {});
  tell({ acknowledged: 'sealed', sha256: sealed?.sha256, code: sealed?.code });
  // Waits to be killed.
  setInterval(() => {}, 1_000);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
