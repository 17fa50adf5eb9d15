// The thread that computes digests, from its sources: threads of the built program lie beside its bundle.
require('tsx/cjs');
require('../../electron/engine/hashing/digest-worker.ts');
