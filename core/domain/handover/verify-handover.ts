import { bagInfoOf } from '../custody/bag-info';
import { differingBeside } from '../custody/beside';
import { type Checkpoint, Envelope } from '../custody/checkpoint';
import type { EventPayload, TypedEvent } from '../custody/event';
import { readLine } from '../custody/event-line';
import { makesExhibit } from '../custody/exhibit-events';
import type { ProvenLine } from '../custody/proofs';
import { sealsOf, unbrokenSeal } from '../custody/seals';
import { exhibitPath, submissionPaths } from '../custody/submission-layout';
import { type Finding, type Verdict, worst } from '../custody/verdict';
import { verifyBag } from '../custody/verify-bag';
import { verifyBagInfo } from '../custody/verify-bag-info';
import { verifyLeftBehind } from '../custody/verify-derivatives';
import { verifyExhibits } from '../custody/verify-exhibits';
import {
  collectFindings,
  type Findings,
  readCanonical,
  readOr,
  type SubmissionBag,
} from '../custody/verify-parts';
import { verifyTimestamps } from '../custody/verify-timestamps';
import { Exhibit } from '../evidence/exhibit';
import { bytesOfBase64 } from '../integrity/base64';
import { canonicalJson } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { bytesOfHex } from '../integrity/hex';
import { leafHash } from '../integrity/merkle';
import { verifyInclusion } from '../integrity/merkle-proof';
import { utf8Of } from '../text/utf8';
import { CustodyPart } from './custody-part';
import { canBeTaken, handoverPaths } from './handover-paths';
import { isStated, readCheckpoint } from './read-checkpoint';
import { givenSha256, type HandoverStatement, readStatement } from './statement';

/** What a hand-over's file holds, as far as it could be read, and what is wrong with it. */
export interface VerifiedHandover {
  /** `intact`: everything agrees. */
  verdict: Verdict;
  findings: Finding[];
  statement?: HandoverStatement;
  statementSha256?: string;
  /** The exhibits as the giver had them, in the order of the statement. */
  exhibits: Exhibit[];
  /** What the giver's log says of them, in order. */
  events: TypedEvent[];
}

/** The entries of the giver's log: each under the checkpoint that the statement names, which the giver's key signed. */
async function verifyPart(
  crypto: Cryptography,
  bag: SubmissionBag,
  statement: HandoverStatement,
  findings: Findings,
): Promise<TypedEvent[]> {
  const file = handoverPaths.part;
  const bytes = await readOr(bag, file);
  const part = bytes && readCanonical(bytes, CustodyPart);
  const checkpoint = part && readCheckpoint(crypto, part.checkpoint);
  if (!part || !checkpoint) {
    findings.add('chain', 'altered', 'handoverPartUnreadable', { file });
    return [];
  }
  if (!isStated(crypto, checkpoint, statement))
    findings.add('signatures', 'not-signed-by-seat', 'handoverCheckpointDiffers', { file });
  const included = eventsOf(crypto, part, checkpoint.value, findings);
  const [opening] = included;
  if (opening?.type !== 'case.opened' || !opens(opening.payload, statement))
    findings.add('chain', 'altered', 'handoverOfOtherLog', { file, event: 0 });
  findings.count('chain', included.length);
  return included;
}

/** Whether event 0 is of the case, the exercise, the person and the key that the statement names. */
function opens(opened: EventPayload<'case.opened'>, statement: HandoverStatement): boolean {
  const { case: id, exercise, trainee, publicKey } = opened;
  return (
    canonicalJson({ id, exercise, trainee, publicKey }) ===
    canonicalJson({
      id: statement.case,
      exercise: statement.exercise,
      trainee: statement.from,
      publicKey: statement.publicKey,
    })
  );
}

function eventsOf(
  crypto: Cryptography,
  part: CustodyPart,
  { size, root }: Checkpoint,
  findings: Findings,
): TypedEvent[] {
  const proven = ({ index, line, proof }: ProvenLine) =>
    verifyInclusion(crypto, {
      index,
      size,
      leaf: leafHash(crypto, utf8Of(line)),
      proof: proof.map(bytesOfHex),
      root: bytesOfHex(root),
    });
  let last = -1;
  return [part.opening, ...part.events].flatMap((one) => {
    const read = readLine(utf8Of(one.line));
    if (!read.ok || read.event.seq !== one.index || one.index <= last || !proven(one)) {
      findings.add(
        'chain',
        'altered',
        'handoverEntryDiffers',
        { file: handoverPaths.part, event: one.index },
        { event: one.index },
      );
      return [];
    }
    last = one.index;
    return [read.event];
  });
}

/** Every exhibit that the statement names is there as it was stated, made by an entry of the log, and under the seal that it says; no other is. */
async function exhibitsOf(
  bag: SubmissionBag,
  { exhibits }: HandoverStatement,
  events: readonly TypedEvent[],
  findings: Findings,
): Promise<Exhibit[]> {
  const made = events.filter(makesExhibit).map(({ payload }) => payload.number);
  const seals = sealsOf(events);
  const found: Exhibit[] = [];
  for (const { number, sha256, title, seal } of exhibits) {
    const file = exhibitPath(number, 'exhibit.json');
    const bytes = await readOr(bag, file);
    const exhibit = bytes && readCanonical(bytes, Exhibit);
    if (exhibit) found.push(exhibit);
    const agrees =
      exhibit &&
      bag.files.get(file)?.sha256 === sha256 &&
      exhibit.title === title &&
      exhibit.items.every(({ path }) => canBeTaken(path)) &&
      made.includes(number) &&
      (unbrokenSeal(seals, number)?.seal ?? null) === seal;
    if (!agrees) findings.add('exhibits', 'altered', 'handoverExhibitDiffers', { file }, { number });
  }
  const named = exhibits.map(({ number }) => number);
  if (new Set(named).size !== named.length || made.some((number) => !named.includes(number)))
    findings.add(
      'exhibits',
      'altered',
      'handoverExhibitDiffers',
      { file: handoverPaths.statement },
      {
        number: made.find((number) => !named.includes(number)) ?? named[0] ?? '',
      },
    );
  return found;
}

/** The files are those that the giver signed for: also what no exhibit names, as the entries of the log and the tokens. */
function checkGiven(
  crypto: Cryptography,
  { files }: SubmissionBag,
  { filesSha256 }: HandoverStatement,
  findings: Findings,
): void {
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const given = givenSha256(
    crypto,
    payload.map(([path, { sha256 }]) => [path, sha256] as const),
  );
  if (filesSha256 !== undefined && filesSha256 !== given)
    findings.add('exhibits', 'altered', 'handoverFilesDiffer', { file: handoverPaths.statement });
}

/**
 * Verifies a hand-over's file by what it holds alone: the bag, the statement and its signature, the giver's log as far as it speaks of the
 * exhibits, every item, every token. Working copies stay with the giver: of these only the entries come along. Never throws for what the file holds.
 */
export async function verifyHandover(crypto: Cryptography, bag: SubmissionBag): Promise<VerifiedHandover> {
  const findings = collectFindings();
  await verifyBag(bag, findings);
  const result = (rest: Partial<VerifiedHandover>): VerifiedHandover => {
    const all = findings.all();
    const verdict = worst(
      all.map((finding) => finding.verdict),
      'intact',
    );
    return { verdict, findings: all, exhibits: [], events: [], ...rest };
  };
  const file = handoverPaths.statement;
  const bytes = await readOr(bag, file);
  const envelope = bytes && readCanonical(bytes, Envelope);
  const read = readStatement(crypto, envelope);
  if (!read) {
    findings.add('signatures', 'altered', 'handoverUnreadable', { file });
    return result({});
  }
  const { value: statement, sha256: statementSha256 } = read;
  if (!read.signedBy(crypto, bytesOfBase64(statement.publicKey)))
    findings.add('signatures', 'not-signed-by-seat', 'handoverNotSigned', { file });
  findings.count('signatures', 2);
  await verifyBagInfo(bag, bagInfoOf('handover', statement), findings);
  for (const beside of statement.beside ? differingBeside(statement.beside, bag.files) : [])
    findings.add('signatures', 'altered', 'handoverBesideDiffers', { file: beside }, { file: beside });
  const events = await verifyPart(crypto, bag, statement, findings);
  const exhibits = await exhibitsOf(bag, statement, events, findings);
  verifyLeftBehind(events, handoverPaths.part, findings);
  const log = { events, size: events.length, checkpoints: [], roots: new Map() };
  const accounted = new Set([
    ...Object.values(handoverPaths),
    submissionPaths.timestampRoot,
    submissionPaths.timestampAuthority,
    ...(await verifyTimestamps(crypto, bag, log, findings)),
    ...(await verifyExhibits(crypto, bag, log, findings)),
  ]);
  for (const path of bag.files.keys()) {
    if (path.startsWith('data/') && !accounted.has(path))
      findings.add('exhibits', 'altered', 'fileUnaccounted', { file: path }, { file: path });
  }
  checkGiven(crypto, bag, statement, findings);
  return result({ statement, statementSha256, exhibits, events });
}
