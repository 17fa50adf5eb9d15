import { proofOf } from '../../../core/domain/custody/make-proofs';
import { canonicalBytes } from '../../../core/domain/integrity/canonical-json';
import type { CurrentCase } from '../case/current-case';
import type { Handlers } from '../handler';
import { writeDurably } from '../storage/durable-file';
import { entryOf } from './custody-log';
import { nodeCryptography, sha256Hex } from './node-cryptography';

export function logHandlers(current: CurrentCase): Handlers<'log.list' | 'log.saveProof' | 'log.witness'> {
  return {
    'log.list'({ before, limit }) {
      const { log, database } = current.require();
      const from = Math.min(before ?? log.size, log.size);
      const entries = database.events.page(from, limit).map(entryOf);
      const oldest = entries.at(-1)?.event.seq ?? 0;
      return { entries, before: oldest > 0 ? oldest : null, total: log.size };
    },
    async 'log.saveProof'({ of, grant }, { grants, announce }) {
      const { log, database } = current.require();
      const signed = database.events.checkpoints().at(-1)?.size ?? 0;
      if ('since' in of || (of.entry >= signed && of.entry < log.size)) log.checkpoint();
      const proof = proofOf(
        nodeCryptography,
        {
          lines: [...database.events.from(0)].map(({ line }) => line),
          checkpoints: database.events.checkpoints().map(({ envelope }) => envelope),
          proving: 'first',
        },
        of,
      );
      const { path, name } = grants.take(grant, 'write');
      const bytes = canonicalBytes(proof);
      await writeDurably(path, bytes);
      if (!log.closed) {
        log.append('proof.saved', { ...of, file: name, sha256: sha256Hex(bytes) });
        announce({ topic: 'changed', subjects: ['log'] });
      }
      return { name };
    },
    'log.witness'(_, { announce }) {
      const { log, database } = current.require();
      log.checkpoint();
      const shown = { code: log.code(), entries: database.events.checkpoints().at(-1)?.size ?? 0 };
      if (!log.closed) {
        log.append('witness.shown', shown);
        announce({ topic: 'changed', subjects: ['log'] });
      }
      return shown;
    },
  };
}
