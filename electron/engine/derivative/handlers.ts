import { readFile } from 'node:fs/promises';
import { isPictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import { sha256Hex } from '../custody/node-cryptography';
import type { EvidenceFile } from '../exhibit/evidence-file';
import type { Handlers } from '../handler';
import { makePicture } from '../picture/make-picture';
import { makeDerivative } from './make-derivative';

/** @param find a file of the evidence that is open, by its hash */
export function derivativeHandlers(
  current: CurrentCase,
  find: (sha256: string) => Promise<EvidenceFile | null>,
): Handlers<'derivative.make' | 'derivative.remake'> {
  return {
    'derivative.make'(order, { jobs, announce }) {
      const open = current.requireUnsealed();
      return jobs.start('case.derive', `${order.number} ${order.source}`, async (control) => {
        const { derivative } = await makeDerivative(open, order, control);
        announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
        return { derivative };
      });
    },
    async 'derivative.remake'({ derivative }) {
      if (!isPictureWork(derivative))
        throw new HirzError('derivativePictureType', { params: { path: derivative.item.path } });
      const { number, source: path, sourceSha256: sha256 } = derivative;
      const found = await find(sha256);
      if (!found) throw new HirzError('itemFileMissing');
      const file = await readFile(found.path);
      if (sha256Hex(file) !== sha256)
        throw new HirzError('derivativeSourceAltered', { params: { number, item: path } });
      const png = await makePicture(file, { number, path, sha256 }, derivative);
      const made = sha256Hex(png);
      return { sha256: made, equal: made === derivative.item.sha256 };
    },
  };
}
