import { bytesOfBase64 } from '../integrity/base64';
import type { Cryptography } from '../integrity/cryptography';
import { openEnvelope } from '../integrity/dsse';
import { bytesOfHex } from '../integrity/hex';
import { leafHash } from '../integrity/merkle';
import { verifyConsistency, verifyInclusion } from '../integrity/merkle-proof';
import { textOf, utf8Of } from '../text/utf8';
import { Checkpoint, type Envelope } from './checkpoint';
import { checkpointType } from './envelope-types';
import type { TypedEvent } from './event';
import { readLine } from './event-line';
import { EventProof, GrowthProof, type ProvenLine } from './proofs';
import type { SeatHolder } from './seat-holder';
import type { Finding } from './verdict';
import { readCanonical } from './verify-parts';
import { witnessCode } from './witness-code';

/** A state of the log that was signed. */
export interface ProvenState {
  /** Number of events that the checkpoint covers, and its code. */
  size: number;
  code: string;
}

/** What a proof shows, of one event or of a log's growth. */
export interface VerifiedProof {
  /** `proven`: what it says was so in the log that this seat signed. `witnessed`: and somebody wrote down the code of such a state. */
  verdict: 'witnessed' | 'proven' | 'not-proven';
  findings: Finding[];
  /** As far as it could be read. */
  case?: { id: string; trainee: SeatHolder; publicKey: string };
  event?: TypedEvent;
  /** Of growth: the state from which on the log only grew. */
  first?: ProvenState;
  /** The state under which all of it is proven. */
  state?: ProvenState;
}

function finding(code: string, params: Finding['params'] = {}): Finding {
  return { code, verdict: 'altered', params, where: {} };
}

function readCheckpoint(crypto: Cryptography, envelope: Envelope) {
  try {
    const { payload, signedBy } = openEnvelope(envelope, checkpointType);
    const value = Checkpoint.parse(JSON.parse(textOf(payload)));
    return { signedBy, value, state: { size: value.size, code: witnessCode(crypto, payload) } };
  } catch {
    return undefined;
  }
}
type ReadCheckpoint = NonNullable<ReturnType<typeof readCheckpoint>>;

function included(
  crypto: Cryptography,
  { index, line, proof }: ProvenLine,
  { value }: ReadCheckpoint,
): boolean {
  return verifyInclusion(crypto, {
    index,
    size: value.size,
    leaf: leafHash(crypto, utf8Of(line)),
    proof: proof.map(bytesOfHex),
    root: bytesOfHex(value.root),
  });
}

/** The opening of the case where the line is that, of the same case and in the tree. */
function openingOf(crypto: Cryptography, opening: ProvenLine, checkpoint: ReadCheckpoint) {
  const read = readLine(utf8Of(opening.line));
  if (!read.ok || read.event.type !== 'case.opened' || opening.index !== 0) return undefined;
  const opened = read.event.payload;
  const here = opened.case === checkpoint.value.origin && included(crypto, opening, checkpoint);
  return { opened, here };
}

interface Judged {
  opening: ProvenLine;
  /** Covers all that is proven. */
  checkpoint: ReadCheckpoint;
  earlier?: ReadCheckpoint;
  findings: readonly Finding[];
  code: string | undefined;
}

/** What both kinds of proof stand on: the opening is in the tree, its key signed, and the code is that of a state. */
function judged(
  crypto: Cryptography,
  { opening, checkpoint, earlier, findings, code }: Judged,
): VerifiedProof {
  const checkpoints = [checkpoint, ...(earlier ? [earlier] : [])];
  const { opened, here } = openingOf(crypto, opening, checkpoint) ?? {};
  const byOther =
    opened && checkpoints.some(({ signedBy }) => !signedBySeat(crypto, signedBy, opened.publicKey));
  const ofOther = code !== undefined && checkpoints.every(({ state }) => state.code !== code);
  const all = [
    ...(here ? [] : [finding('proofOpeningDiffers')]),
    ...findings,
    ...(byOther ? [finding('proofNotBySeat')] : []),
    ...(ofOther ? [finding('proofWitnessDiffers', { code })] : []),
  ];
  return {
    verdict: all.length > 0 ? 'not-proven' : code === undefined ? 'proven' : 'witnessed',
    findings: all,
    ...(opened ? { case: { id: opened.case, trainee: opened.trainee, publicKey: opened.publicKey } } : {}),
    ...(earlier ? { first: earlier.state } : {}),
    state: checkpoint.state,
  };
}

const unreadable: VerifiedProof = { verdict: 'not-proven', findings: [finding('proofUnreadable')] };

function verifyEventProof(crypto: Cryptography, proof: EventProof, code?: string): VerifiedProof {
  const checkpoint = readCheckpoint(crypto, proof.checkpoint);
  if (!checkpoint) return unreadable;
  const { opening, event: proven } = proof;
  const read = readLine(utf8Of(proven.line));
  const event = read.ok && read.event.seq === proven.index ? read.event : undefined;
  const there = event && included(crypto, proven, checkpoint);
  const findings = there ? [] : [finding('proofEventDiffers', { event: proven.index })];
  return {
    ...judged(crypto, { opening, checkpoint, findings, code }),
    ...(event ? { event } : {}),
  };
}

function verifyGrowthProof(crypto: Cryptography, proof: GrowthProof, code?: string): VerifiedProof {
  const first = readCheckpoint(crypto, proof.first);
  const second = readCheckpoint(crypto, proof.second);
  if (!first || !second) return unreadable;
  const grew =
    first.value.origin === second.value.origin &&
    first.value.size < second.value.size &&
    verifyConsistency(crypto, {
      size1: first.value.size,
      size2: second.value.size,
      root1: bytesOfHex(first.value.root),
      root2: bytesOfHex(second.value.root),
      proof: proof.proof.map(bytesOfHex),
    });
  const findings = grew
    ? []
    : [finding('consistencyFails', { first: first.value.size, second: second.value.size })];
  return judged(crypto, { opening: proof.opening, checkpoint: second, earlier: first, findings, code });
}

/**
 * Checks a proof by what it holds alone. Of one event: event 0 and the event are in the tree of the checkpoint, which is signed by the key of
 * event 0. Of growth: the same of event 0 and both checkpoints, and the later log continues the earlier one (RFC 6962 section 2.1.4).
 * @param code that somebody wrote down, in the form of `witnessCode`: of growth, that of either state
 */
export function verifyProof(crypto: Cryptography, bytes: Uint8Array, code?: string): VerifiedProof {
  const ofEvent = readCanonical(bytes, EventProof);
  if (ofEvent) return verifyEventProof(crypto, ofEvent, code);
  const ofGrowth = readCanonical(bytes, GrowthProof);
  return ofGrowth ? verifyGrowthProof(crypto, ofGrowth, code) : unreadable;
}

function signedBySeat(
  crypto: Cryptography,
  signedBy: (crypto: Cryptography, publicKey: Uint8Array) => boolean,
  publicKey: string,
): boolean {
  try {
    return signedBy(crypto, bytesOfBase64(publicKey));
  } catch {
    return false;
  }
}
