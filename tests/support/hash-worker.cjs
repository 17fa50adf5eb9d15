// The thread that hashes, from its sources: threads of the built program lie beside its bundle.
require('tsx/cjs');
require('../../electron/engine/jobs/hash-worker.ts');
