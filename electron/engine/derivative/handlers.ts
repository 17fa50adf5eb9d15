import type { RemadePicture } from '../../../core/contract/derivative';
import { isPictureWork } from '../../../core/domain/evidence/derivative';
import { HirzError } from '../../../core/domain/fault/fault';
import type { CurrentCase } from '../case/current-case';
import { sha256Hex } from '../custody/node-cryptography';
import type { EvidenceFile } from '../exhibit/evidence-file';
import type { Handlers, ShellHandlers } from '../handler';
import { makePicture } from '../picture/make-picture';
import type { DeskPictures } from './desk-pictures';
import { makeDerivative } from './make-derivative';
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
    'derivative.picture': ({ number, source }, { jobs }) =>
      jobs.start('case.lookAtPicture', `${number} ${source}`, (control) =>
        pictures.look(number, source, control),
      ),
    'derivative.remake'({ derivative }, { jobs }) {
      const { number, source: path, sourceSha256: sha256, item } = derivative;
      if (!isPictureWork(derivative))
        throw new HirzError('derivativePictureType', { params: { path: item.path } });
      return jobs.start('derivative.remake', `${number} ${item.path}`, async ({ signal, step }) => {
        step('remaking');
        const found = await find(sha256);
        if (!found) throw new HirzError('itemFileMissing');
        const source = { number, path, sha256 };
        const { png } = await makePicture(await readSource(found.path, source), source, derivative, signal);
        const made = sha256Hex(png);
        return { sha256: made, equal: made === item.sha256 } satisfies RemadePicture;
      });
    },
  };
}

export function derivativeShellHandlers(pictures: DeskPictures): ShellHandlers<'evidence.pixels'> {
  return { 'evidence.pixels': ({ sha256 }) => pictures.pixels(sha256) };
}
