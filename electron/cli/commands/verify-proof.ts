import { type ProvenState, type VerifiedProof, verifyProof } from '../../../core/domain/custody/verify-proof';
import { say } from '../../../core/language';
import { nodeCryptography } from '../../engine/custody/node-cryptography';
import { readProof } from '../../engine/custody/read-proof';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { eventText } from './event-text';
import { givenCode } from './given-code';
import { holderRow } from './holder-row';

/** The proof as a person reads it. */
function proofText(terminal: Terminal, proof: VerifiedProof): string {
  const { case: of, event, first, state, findings, verdict } = proof;
  const stateRow = (name: string, { size, code }: ProvenState) => [
    text(terminal, name),
    text(terminal, 'proof.state', { size, code }),
  ];
  const about: string[][] = [
    ...(of ? [[text(terminal, 'case'), of.id], holderRow(terminal, of.trainee)] : []),
    ...(event
      ? [
          [text(terminal, 'proof.event'), `${event.seq} · ${event.type} · ${event.wall}`],
          [text(terminal, 'proof.payload'), eventText(terminal.language, event)],
        ]
      : []),
    ...(first ? [stateRow('proof.first', first)] : []),
    ...(state ? [stateRow(first ? 'proof.second' : 'proof.size', state)] : []),
  ];
  return [
    columns(about),
    ...findings.map((found) => `  ${say(terminal.language, `verdict.${found.code}`, found.params)}`),
    '',
    say(terminal.language, `custody.proof.${verdict}`, { kind: first ? 'growth' : 'entry' }),
  ].join('\n');
}

/** `hirz verify-proof PROOF [--code CODE]`. */
export async function verifyProofFile(
  terminal: Terminal,
  file: string,
  { code }: { code?: string },
): Promise<ExitCode> {
  const normal = givenCode(code);
  const proof = verifyProof(nodeCryptography, await readProof(file), normal);
  terminal.out(
    terminal.json
      ? JSON.stringify({ format: 'hirz-proof-verification', version: 1, ...proof }, null, 2)
      : proofText(terminal, proof),
  );
  return proof.verdict === 'not-proven' ? exitCodes.bad : exitCodes.good;
}
