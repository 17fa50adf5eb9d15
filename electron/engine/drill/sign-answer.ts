import { Envelope } from '../../../core/domain/custody/checkpoint';
import { digestCode } from '../../../core/domain/custody/witness-code';
import { DrillAnswer, drillAnswerType } from '../../../core/domain/drill/drill';
import { HirzError } from '../../../core/domain/fault/fault';
import { canonicalJson } from '../../../core/domain/integrity/canonical-json';
import { openEnvelope } from '../../../core/domain/integrity/dsse';
import { nodeCryptography, sha256Hex } from '../custody/node-cryptography';

/** An answer whose signature holds, with the code of what was signed and its SHA-256. */
export interface SignedAnswer {
  answer: DrillAnswer;
  code: string;
  sha256: string;
}

/** Reads an answer's envelope and checks its signature under the key that it names. @throws HirzError `drillAnswerDamaged`, with the file if it is told */
export function readAnswer(value: unknown, where: { file?: string } = {}): SignedAnswer {
  try {
    const { payload, signedBy } = openEnvelope(Envelope.parse(value), drillAnswerType);
    const text = Buffer.from(payload).toString('utf8');
    const answer = DrillAnswer.parse(JSON.parse(text));
    const canonical = canonicalJson(answer) === text;
    if (!canonical || !signedBy(nodeCryptography, Buffer.from(answer.publicKey, 'base64')))
      throw new RangeError('not what was signed');
    return { answer, code: digestCode(nodeCryptography.sha256(payload)), sha256: sha256Hex(payload) };
  } catch (cause) {
    throw new HirzError('drillAnswerDamaged', { where, cause });
  }
}
