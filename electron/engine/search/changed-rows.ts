import { accountAsOf } from '../../../core/domain/simulation/account-as-of';
import { channelAsOf } from '../../../core/domain/simulation/channel-as-of';
import { messageAsOf } from '../../../core/domain/simulation/message-as-of';
import { postAsOf } from '../../../core/domain/simulation/post-as-of';
import { isProfileShown } from '../../../core/domain/simulation/searched-text';
import type { AccountState, ChannelState } from '../../../core/domain/simulation/state';
import { millisecondsOf } from '../../../core/domain/text/instant';
import type { OpenWorld } from '../platform/world';
import { rowSigns, type SearchColumns } from '../storage/dataset/search-rows';
import { accountStanding } from './account-standing';
import { touchedRecords } from './touched-records';

/** The time of an account whose profile, and with it when it joined, a visitor is not shown: before all others. */
export const undated = Number.NEGATIVE_INFINITY;

/** How an account stands, in a byte: `private` shows its profile alone. */
export const stands = { hidden: 0, shown: 1, private: 2 } as const;

/** Bits of `ChangedWritings.marks`. `edited`: an event changes its text at some time, so that the index may not know it. */
export const rowMarks = { touched: 1, gone: 2, edited: 4 } as const;

/** Posts or messages that events change. */
export interface ChangedWritings {
  /** By row number: see `rowMarks`. */
  readonly marks: Uint8Array;
  /** By row number of an account: what it wrote in rows before this one, a purge struck. */
  readonly struckBefore: Int32Array;
  /** What those say that are edited at some time, by row number. */
  readonly texts: ReadonlyMap<number, string>;
}

/** What events made of a world until an instant. Whether something is there yet they do not say: rows are in order of time. */
export interface ChangedRows {
  /** By row number of an account: see `stands`. */
  readonly standing: Uint8Array;
  /** By row number of an account: when it joined, as far as a visitor is shown that; otherwise `undated`. */
  readonly joined: Float64Array;
  readonly posts: ChangedWritings;
  readonly messages: ChangedWritings;
  /** Accounts that any event changes, by row number. */
  readonly accounts: ReadonlyMap<number, AccountState>;
  /** By the identifier of a media file: which of these accounts have it as face or banner, by row number, lowest first. */
  readonly worn: ReadonlyMap<string, readonly number[]>;
  /** All channels, those to come too. Their subscribers move between events, so they are not among it. */
  readonly channels: ReadonlyMap<number, Omit<ChannelState, 'subscribers'>>;
}

/** What was worked out last for a world, and after how many events. */
const last = new WeakMap<OpenWorld, { events: number; changed: ChangedRows }>();

/**
 * A byte or two for each row, since rows are asked by the million; and states of the few that events touch. Nothing of it
 * changes between one event and the next, and a clock that runs meets few events between two searches, so it is kept.
 */
export function changedRows(world: OpenWorld, columns: SearchColumns, time: number): ChangedRows {
  const events = world.sources.events.passed(time);
  const known = last.get(world);
  if (known?.events === events) return known.changed;
  const changed = workOut(world, columns, time);
  last.set(world, { events, changed });
  return changed;
}

function workOut(world: OpenWorld, columns: SearchColumns, time: number): ChangedRows {
  const { dataset, events } = world.sources;
  const touched = touchedRecords(world);
  const startsAt = millisecondsOf(dataset.exercise.clock.startsAt);
  const accounts = new Map(
    touched.accounts.map(({ n, record }) => [n, accountAsOf(record, events.of('account', record.id, time))]),
  );
  const standing = columns.accounts.signs.map((signs) =>
    signs & rowSigns.private ? stands.private : stands.shown,
  );
  for (const [row, account] of accounts) {
    const is = accountStanding(account);
    standing[row] = is === 'shown' || is === 'private' ? stands[is] : stands.hidden;
  }
  const hiding = world.platforms.map(({ kind }) => !isProfileShown({ private: true }, kind));
  const joined = columns.accounts.at.map((at, row) =>
    standing[row] === stands.private && hiding[columns.accounts.home[row] ?? -1] ? undated : at,
  );
  const struckBefore = (
    kind: 'account-posts-purged' | 'account-messages-purged',
    end: (at: number) => number,
  ) => {
    const rows = new Int32Array(columns.accounts.last + 1);
    for (const [row, { id }] of accounts) {
      const purge = events.of('account', id, time).findLast((event) => event.kind === kind);
      if (purge) rows[row] = end(millisecondsOf(purge.at) - 1);
    }
    return rows;
  };
  return {
    standing,
    joined,
    accounts,
    worn: wornBy(accounts),
    posts: {
      ...writings(
        columns.posts.last,
        touched.posts.map(({ n, record }) => ({
          n,
          ...postAsOf(record, events.ofPost(record.id, record.author, time)),
        })),
        events.edited('post'),
      ),
      struckBefore: struckBefore('account-posts-purged', dataset.posts.end),
    },
    messages: {
      ...writings(
        columns.messages.last,
        touched.messages.map(({ n, record }) => ({
          n,
          ...messageAsOf(record, events.ofMessage(record.id, record.author, time)),
        })),
        events.edited('message'),
      ),
      struckBefore: struckBefore('account-messages-purged', dataset.messages.end),
    },
    channels: new Map(
      touched.channels.map(({ n, record }) => [
        n,
        channelAsOf(record, events.of('channel', record.id, time), { startsAt, at: time }),
      ]),
    ),
  };
}

function wornBy(accounts: ReadonlyMap<number, AccountState>): Map<string, number[]> {
  const worn = new Map<string, number[]>();
  for (const [row, { avatar, banner }] of accounts) {
    for (const media of new Set([avatar, banner])) {
      if (media !== undefined) worn.set(media, [...(worn.get(media) ?? []), row]);
    }
  }
  for (const rows of worn.values()) rows.sort((a, b) => a - b);
  return worn;
}

function writings(
  rows: number,
  touched: readonly {
    n: number;
    id: string;
    text: string;
    deleted: boolean;
    withheld?: string | undefined;
  }[],
  edited: ReadonlySet<string>,
): Pick<ChangedWritings, 'marks' | 'texts'> {
  const marks = new Uint8Array(rows + 1);
  const texts = new Map<number, string>();
  for (const { n, id, text, deleted, withheld } of touched) {
    marks[n] =
      rowMarks.touched |
      (deleted || withheld !== undefined ? rowMarks.gone : 0) |
      (edited.has(id) ? rowMarks.edited : 0);
    if (edited.has(id)) texts.set(n, text);
  }
  return { marks, texts };
}
