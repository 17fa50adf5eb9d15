import type { Served } from '../../../core/contract/shell-engine';
import type { VisitAgain } from '../../../core/contract/visit';
import type { EventPayload, TypedEvent } from '../../../core/domain/custody/event';
import { HirzError } from '../../../core/domain/fault/fault';
import type { PlatformRequest } from '../../../core/domain/simulation/response';
import type { ExerciseLibrary } from '../exercise/exercise-library';
import { replayVisit } from '../platform/replay-visit';
import { servePlatform } from '../platform/serve';
import { type OpenWorld, openWorld } from '../platform/world';
import { submissionLog } from './submission-detail';
import type { SubmissionStore } from './submission-store';

/** The pages that the log of an opened submission says were visited, computed again from the exercise that is installed here. */
export interface Visits {
  /** @throws HirzError `submissionUnknown`, `visitUnknown` where the log's entry is none of a visit */
  get(submission: string, seq: number): Promise<VisitAgain>;
  /** Address of a visited page. @throws as `get` */
  address(submission: string, seq: number): Promise<string>;
  /**
   * Answers one request of the view that shows it, as of the instant of the visit.
   * @throws as `get`; HirzError `visitNotInstalled`, `visitOtherEdition`, `exerciseOutdated`, `exerciseDamaged`
   */
  serve(submission: string, seq: number, request: PlatformRequest): Promise<Served | null>;
  /** Closes an exercise's databases, so that it can be removed. */
  letGo(exercise: string): void;
  close(): void;
}

type Visited = Extract<TypedEvent, { type: 'page.visited' }>;

/** What is needed of one submission's log. */
interface ReadLog {
  submission: string;
  exercise: EventPayload<'case.opened'>['exercise'] | undefined;
  visits: Visited[];
}

export function createVisits(store: () => SubmissionStore, library: ExerciseLibrary): Visits {
  /** A page is asked for with all that is on it, and then the next one: the log is read once, the exercise opened once. */
  let log: ReadLog | undefined;
  let open: { exercise: string; world: OpenWorld } | undefined;

  async function read(submission: string): Promise<ReadLog> {
    store().get(submission);
    if (log?.submission === submission) return log;
    const events = (await submissionLog(store(), submission)).map(({ event }) => event as TypedEvent);
    const [first] = events;
    log = {
      submission,
      exercise: first?.type === 'case.opened' ? first.payload.exercise : undefined,
      visits: events.filter((event) => event.type === 'page.visited'),
    };
    return log;
  }

  function close(): void {
    open?.world.close();
    open = undefined;
  }

  /** The world of the very package that the trainee worked on. */
  function worldOf({ exercise }: ReadLog): OpenWorld {
    if (!exercise) throw new HirzError('visitUnknown');
    const { manifestSha256: key } = exercise;
    if (open?.exercise === key) return open.world;
    if (!library.find(key)) throw notInstalled(exercise);
    const { folder } = library.get(key);
    close();
    open = { exercise: key, world: openWorld(folder) };
    return open.world;
  }

  /** Says which edition is wanted, and which are there instead. */
  function notInstalled({ id, edition }: NonNullable<ReadLog['exercise']>): HirzError {
    const others = library.list().filter((one) => one.id === id);
    const params = { exercise: id, edition };
    if (others.length === 0) return new HirzError('visitNotInstalled', { params });
    const installed = others.map((one) => one.edition).join(', ');
    return new HirzError('visitOtherEdition', { params: { ...params, installed } });
  }

  function indexOf({ visits }: ReadLog, seq: number): number {
    const index = visits.findIndex((event) => event.seq === seq);
    if (index < 0) throw new HirzError('visitUnknown');
    return index;
  }

  function again(of: ReadLog, { payload }: Visited): VisitAgain['again'] {
    try {
      const replayed = replayVisit(worldOf(of), payload);
      if (!replayed) throw new HirzError('visitElsewhere');
      const { status, sha256, same } = replayed;
      return { computed: true, status, sha256, same };
    } catch (error) {
      if (error instanceof HirzError) return { computed: false, fault: error.fault };
      throw error;
    }
  }

  async function find(submission: string, seq: number) {
    const of = await read(submission);
    const index = indexOf(of, seq);
    return { of, index, event: of.visits[index] as Visited };
  }

  return {
    async get(submission, seq) {
      const { of, index, event } = await find(submission, seq);
      return {
        seq,
        visited: event.payload,
        exerciseTime: event.exerciseTime,
        previous: of.visits[index - 1]?.seq ?? null,
        next: of.visits[index + 1]?.seq ?? null,
        at: index + 1,
        of: of.visits.length,
        again: again(of, event),
      };
    },
    address: async (submission, seq) => (await find(submission, seq)).event.payload.url,
    async serve(submission, seq, request) {
      const { of, event } = await find(submission, seq);
      return servePlatform(worldOf(of), request, event.payload.servedAt);
    },
    letGo(exercise) {
      if (open?.exercise === exercise) close();
    },
    close,
  };
}
