// One piece of the product's work in the thread that the built program does it in: node product-work.mjs IMPORT_WORKER WORK.
// WORK is the JSON that the engine gives that thread. Prints { seconds, mebibytes, result } as JSON; peak memory is the process's.
import { Worker } from 'node:worker_threads';

const [file, work] = process.argv.slice(2);
const began = performance.now();
const worker = new Worker(file, { workerData: JSON.parse(work) });
let result;
worker.on('message', (message) => {
  if ('result' in message) result = message.result;
  if ('fault' in message || 'error' in message) throw new Error(JSON.stringify(message));
});
worker.on('exit', () => {
  const seconds = (performance.now() - began) / 1000;
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ seconds, mebibytes: maxRSS / 1024, result }));
});
