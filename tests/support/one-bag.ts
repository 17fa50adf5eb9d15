import { randomFillSync } from 'node:crypto';
import { writeBag } from '../../electron/engine/bag/write-bag';

/** Run by itself, under strace: writes one bag of three files of 24 MiB, and says how that ended. Argument: the path of the bag. */
const [, , to = ''] = process.argv;
const size = 24 * 2 ** 20;
const octets = randomFillSync(Buffer.allocUnsafe(size));

writeBag({
  to,
  name: 'bag',
  payload: ['one', 'other', 'third'].map((name) => ({
    path: `data/${name}`,
    source: { chunks: () => [octets], size },
  })),
  info: [],
  modified: new Date('2031-04-03T14:07:00Z'),
}).then(
  () => console.log('written'),
  (error: NodeJS.ErrnoException) => console.log(`refused: ${error.code}`),
);
