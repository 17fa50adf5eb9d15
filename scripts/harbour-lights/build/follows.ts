import type { Account, Follow } from '../../../core/domain/dataset/records';
import { falseFollowers } from '../cast/false-followers';
import { accountId, type Microblog, microblogs } from '../cast/person';
import { instant, localTime } from '../local-time';
import { chanceOf } from '../random';

const day = 24 * 60 * 60_000;
const storyBegins = Date.parse('2031-02-10T06:00:00Z');

/** Who certainly follows whom, from the plot. */
const fixed: Record<Microblog, [follower: string, followees: string[]][]> = {
  murmur: [
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
  ],
  embarcadere: [
    ['express', ['hadi']],
    ['hadi', ['express']],
    ['jad', ['guichet', 'ferries']],
    ['mona', ['guichet', 'loic']],
    ['yara', ['guichet', 'loic', 'odile']],
    ['bonneau', ['ferries', 'guichet', 'loic', 'port']],
  ],
};

/** Who stopped following whom, and when (local). */
const endings: [follower: string, followee: string, until: string][] = [
  ['lina', 'sami', '04-11 15:03'],
  ['lina', 'club', '04-11 15:06'],
  ['rana', 'sami', '04-13 22:10'],
  ['dalia', 'odette', '04-15 16:55'],
  ['tarek', 'sami', '04-14 19:40'],
  ['tarek', 'club', '04-14 19:41'],
  ['rana', 'club', '04-14 18:13'],
  ['yazid', 'club', '04-16 21:50'],
];

/** Who begins to follow whom while the exercise runs (local). */
const beginnings: [follower: string, followee: string, from: string][] = [
  ['leila', 'mona', '04-14 20:02'],
  ['sofiane', 'jad', '04-14 20:10'],
  ['emma', 'samy', '04-14 20:31'],
  ['salwa', 'tarek', '04-14 20:05'],
  ['hiba', 'tarek', '04-14 20:12'],
  ['nisrine', 'tarek', '04-14 20:20'],
  ['jad', 'tarek', '04-14 19:58'],
  ['mimo', 'depeche', '04-15 09:10'],
  ['okafor', 'odile', '04-15 13:55'],
  ['kiko', 'mona', '04-16 22:58'],
];

/** Bought followers arrive within minutes of each other, all for the captain, half of them for his club too. */
const boughtFrom = localTime('02-01 03:12');
/** Nobody of the town is made to follow the suspects or the child by chance. */
const unfollowed = ['m-sami', 'm-odette', 'm-hadi', 'm-nour', 'e-express', 'e-hadi'];
const followingNobodyElse = ['m-nour', 'm-odette', 'e-express', 'e-hadi', 'e-mona'];

/** Follows on one microblog: the plot's, and those of a town where everybody follows the baker. */
function followsOn(platform: Microblog, accounts: readonly Account[]): Follow[] {
  const bought = new Set(falseFollowers.map(({ key }) => accountId(platform, key)));
  const there = accounts.filter((account) => account.platform === platform);
  const joined = new Map(there.map(({ id, joinedAt }) => [id, Date.parse(joinedAt)]));
  const edges = new Map<string, Follow>();
  const put = (follower: string, followee: string, from: number) => {
    edges.set(`${follower} ${followee}`, { follower, followee, from: instant(from) });
  };
  const add = (follower: string, followee: string) => {
    if (follower === followee || edges.has(`${follower} ${followee}`)) return;
    const chance = chanceOf(`follow ${follower} ${followee}`);
    const earliest = Math.max(joined.get(follower) ?? 0, joined.get(followee) ?? 0) + day;
    const from = Math.max(
      earliest,
      Math.min(storyBegins + chance.between(0, 40) * day, earliest + chance.between(1, 300) * day),
    );
    put(follower, followee, from + chance.between(0, 86_399) * 1000);
  };
  for (const [follower, followees] of fixed[platform]) {
    for (const followee of followees) add(accountId(platform, follower), accountId(platform, followee));
  }
  const people = there.filter(({ id }) => !bought.has(id));
  const most = Math.max(...people.map(({ followers }) => followers));
  for (const follower of people) {
    const chance = chanceOf(`follows of ${follower.id}`);
    for (const followee of people) {
      if (unfollowed.includes(followee.id) || followingNobodyElse.includes(follower.id)) continue;
      if (chance.happens(0.06 + 0.3 * Math.sqrt(followee.followers / most))) add(follower.id, followee.id);
    }
  }
  if (platform === 'murmur') {
    [...bought].forEach((follower, index) => {
      put(follower, 'm-sami', boughtFrom + index * 17_000);
      if (index % 2 === 0) put(follower, 'm-club', boughtFrom + index * 17_000 + 4000);
    });
    for (const [follower, followee, from] of beginnings) {
      put(accountId(platform, follower), accountId(platform, followee), localTime(from));
    }
    for (const [follower, followee, until] of endings) {
      const edge = edges.get(`${accountId(platform, follower)} ${accountId(platform, followee)}`);
      if (!edge) throw new RangeError(`${follower} does not follow ${followee}`);
      edge.until = instant(localTime(until));
    }
  }
  return [...edges.values()];
}

/** Follows on the microblogs, in order of time. */
export function follows(accounts: readonly Account[]): Follow[] {
  return microblogs
    .flatMap((platform) => followsOn(platform, accounts))
    .sort((a, b) =>
      `${a.from} ${a.follower} ${a.followee}` < `${b.from} ${b.follower} ${b.followee}` ? -1 : 1,
    );
}
