import { readFile } from 'node:fs/promises';
import { type VerifiedProof, verifyEventProof } from '../../../core/domain/custody/verify-event-proof';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { say } from '../../../core/language';
import { nodeCryptography } from '../../engine/custody/node-cryptography';
import { columns, type ExitCode, exitCodes, type Terminal, text } from '../terminal';
import { givenCode } from './given-code';
import { holderRow } from './holder-row';

/** The proof as a person reads it. */
function proofText(terminal: Terminal, proof: VerifiedProof): string {
  const { case: of, event, size, code, findings, verdict } = proof;
  const about: string[][] = [
    ...(of ? [[text(terminal, 'case'), of.id], holderRow(terminal, of.trainee)] : []),
    ...(event
      ? [
          [text(terminal, 'proof.event'), `${event.seq} · ${event.type} · ${event.wall}`],
          [text(terminal, 'proof.payload'), canonicalJson(event.payload)],
        ]
      : []),
    ...(size === undefined ? [] : [[text(terminal, 'proof.size'), String(size)]]),
  ];
  return [
    columns(about),
    ...findings.map((found) => `  ${say(terminal.language, `verdict.${found.code}`, found.params)}`),
    '',
    text(terminal, `proof.${verdict}`),
    ...(code === undefined ? [] : [text(terminal, 'proof.code', { code })]),
  ].join('\n');
}

/** `hirz verify-proof PROOF [--code CODE]`. */
export async function verifyProof(
  terminal: Terminal,
  file: string,
  { code }: { code?: string },
): Promise<ExitCode> {
  const normal = givenCode(code);
  const proof = verifyEventProof(nodeCryptography, await readFile(file), normal);
  terminal.out(
    terminal.json
      ? JSON.stringify({ format: 'hirz-proof-verification', version: 1, ...proof }, null, 2)
      : proofText(terminal, proof),
  );
  return proof.verdict === 'not-proven' ? exitCodes.bad : exitCodes.good;
}
