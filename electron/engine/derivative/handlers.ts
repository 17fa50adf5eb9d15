import { isPictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import { sha256Hex } from '../custody/node-cryptography';
import type { EvidenceFile } from '../exhibit/evidence-file';
import type { Handlers, ShellHandlers } from '../handler';
import { makePicture } from '../picture/make-picture';
import type { DeskPictures } from './desk-pictures';
import { makeDerivative } from './make-derivative';
import { patience } from './patience';
import { readSource } from './source-file';

/** @param find a file of the evidence that is open, by its hash */
export function derivativeHandlers(
  current: CurrentCase,
  pictures: DeskPictures,
  find: (sha256: string) => Promise<EvidenceFile | null>,
): Handlers<'derivative.make' | 'derivative.picture' | 'derivative.remake'> {
  return {
    'derivative.make'(order, { jobs, announce }) {
      const open = current.requireUnsealed();
      return jobs.start('case.derive', `${order.number} ${order.source}`, async (control) => {
        const { derivative } = await makeDerivative(open, order, control);
        announce({ topic: 'changed', subjects: ['exhibit', 'case', 'log'] });
        return { derivative };
      });
    },
    'derivative.picture': ({ number, source }) => pictures.look(number, source),
    async 'derivative.remake'({ derivative }) {
      if (!isPictureWork(derivative))
        throw new HirzError('derivativePictureType', { params: { path: derivative.item.path } });
      const { number, source: path, sourceSha256: sha256 } = derivative;
      const found = await find(sha256);
      if (!found) throw new HirzError('itemFileMissing');
      const source = { number, path, sha256 };
      const file = await readSource(found.path, source);
      const { png } = await makePicture(file, source, derivative, patience(path));
      const made = sha256Hex(png);
      return { sha256: made, equal: made === derivative.item.sha256 };
    },
  };
}

export function derivativeShellHandlers(pictures: DeskPictures): ShellHandlers<'evidence.pixels'> {
  return { 'evidence.pixels': ({ sha256 }) => pictures.pixels(sha256) };
}
