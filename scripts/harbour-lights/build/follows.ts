import type { Account, Follow } from '../../../core/domain/dataset/records';
import { accountId } from '../cast/person';
import { instant } from '../local-time';
import { chanceOf } from '../random';

const day = 24 * 60 * 60_000;
const storyBegins = Date.parse('2031-02-10T06:00:00Z');

/** Who certainly follows whom, from the plot. */
const fixed: [follower: string, followees: string[]][] = [
  ['sami', ['club', 'odette', 'hadi', 'tarek', 'yazid', 'kiko', 'dalia', 'lina', 'rana']],
  ['club', ['sami', 'odette', 'rana', 'ghada', 'cinema']],
  ['odette', ['sami', 'club', 'hadi']],
  ['hadi', ['sami', 'odette', 'etoile', 'ferries']],
  ['tarek', ['sami', 'club', 'etoile', 'yazid', 'sofiane', 'mona']],
  ['yazid', ['sami', 'club', 'etoile', 'tarek', 'nour', 'kiko', 'sofiane']],
  ['kiko', ['sami', 'club', 'yazid', 'maya', 'jamal', 'mimo', 'dalia']],
  ['dalia', ['sami', 'club', 'odette', 'cinema', 'ghada', 'lina']],
  ['lina', ['sami', 'club', 'nisrine', 'dalia', 'nour', 'rana']],
  ['nour', ['yazid', 'lina', 'maya', 'club', 'lycee']],
  ['rana', ['club', 'sami', 'lina', 'okafor', 'cats']],
  ['mona', ['tarek', 'depeche', 'salwa']],
  ['jad', ['sami', 'club', 'odette', 'mona', 'depeche', 'leila', 'odile']],
  ['samy', ['emma', 'ferries', 'meteo', 'port']],
  ['charter', ['meteo', 'emma', 'port', 'ville']],
];

/** Follows on the microblog: the plot's, and those of a town where everybody follows the baker. */
export function follows(accounts: readonly Account[]): Follow[] {
  const onMurmur = accounts.filter(({ platform }) => platform === 'murmur');
  const joined = new Map(onMurmur.map(({ id, joinedAt }) => [id, Date.parse(joinedAt)]));
  const edges = new Map<string, Follow>();
  const add = (follower: string, followee: string) => {
    if (follower === followee || edges.has(`${follower} ${followee}`)) return;
    const chance = chanceOf(`follow ${follower} ${followee}`);
    const earliest = Math.max(joined.get(follower) ?? 0, joined.get(followee) ?? 0) + day;
    const from = Math.max(
      earliest,
      Math.min(storyBegins + chance.between(0, 40) * day, earliest + chance.between(1, 300) * day),
    );
    edges.set(`${follower} ${followee}`, {
      follower,
      followee,
      from: instant(from + chance.between(0, 86_399) * 1000),
    });
  };
  for (const [follower, followees] of fixed) {
    for (const followee of followees) add(accountId('murmur', follower), accountId('murmur', followee));
  }
  const most = Math.max(...onMurmur.map(({ followers }) => followers));
  for (const follower of onMurmur) {
    const chance = chanceOf(`follows of ${follower.id}`);
    for (const followee of onMurmur) {
      // Nobody of the town is made to follow the suspects or the child by chance.
      if (['m-sami', 'm-odette', 'm-hadi', 'm-nour'].includes(followee.id)) continue;
      if (['m-nour', 'm-odette'].includes(follower.id)) continue;
      if (chance.happens(0.06 + 0.3 * Math.sqrt(followee.followers / most))) add(follower.id, followee.id);
    }
  }
  return [...edges.values()].sort((a, b) =>
    `${a.from} ${a.follower} ${a.followee}` < `${b.from} ${b.follower} ${b.followee}` ? -1 : 1,
  );
}
