// The anchor of checking a package: its records read line by line and parsed, nothing more. node read-lines.mjs FILES…
// Prints { seconds, mebibytes, lines } as JSON.

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const began = performance.now();
let lines = 0;
for (const file of process.argv.slice(2)) {
  const reader = createInterface({
    input: createReadStream(file, { highWaterMark: 1 << 20 }),
    crlfDelay: Infinity,
  });
  reader.on('line', (line) => {
    JSON.parse(line);
    lines += 1;
  });
  await once(reader, 'close');
}
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, mebibytes: process.resourceUsage().maxRSS / 1024, lines }));
