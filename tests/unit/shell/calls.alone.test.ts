import { beforeEach, expect, it, vi } from 'vitest';
import { contract } from '../../../core/contract';
import type { Answer } from '../../../core/contract/call';
import { answerCalls } from '../../../electron/main/calls';
import type { Engine } from '../../../electron/main/engine-process';
import { appOrigin } from '../../../electron/main/schemes';

type Hear = (event: unknown, name: string, input: unknown) => Promise<Answer<unknown>>;
const heard = vi.hoisted(() => ({ call: undefined as unknown }));
// Only Electron has the channel from the window; all behind it is Hirz's own.
vi.mock('electron', () => ({ ipcMain: { handle: (_: string, hear: unknown) => (heard.call = hear) } }));

const window = { mainFrame: { origin: appOrigin } };
const secret = new Uint8Array(32).fill(7);
let keyring: Uint8Array | null;
let said: string[];
let call: (name: string) => Promise<Answer<unknown>>;

beforeEach(() => {
  keyring = secret;
  said = [];
  const engine = {
    ask: async (name: string, { secret: given }: { secret: Uint8Array | null }) =>
      said.push(`${name} ${given === null ? 'nothing' : 'secret'}`),
    call: async (name: string) => said.push(name),
    onStopped: () => {},
  } as unknown as Engine;
  answerCalls({
    engine,
    session: { get: async () => ({ role: null }), forget: () => {} } as never,
    window: () => window as never,
    keyStore: () => keyring,
    handlers: {} as never,
  });
  call = (name) => (heard.call as Hear)({ sender: window, senderFrame: window.mainFrame }, name, {});
});

const using = Object.entries(contract).flatMap(([name, { usesKeys }]) => (usesKeys ? [name] : []));

it.each(using)('offers what the key store keeps before %s', async (name) => {
  await call(name);
  expect(said).toEqual(['keyStore.offer secret', name]);
});

it('offers it once, and to nothing that needs no key', async () => {
  for (const name of ['exercise.list', 'drill.open', 'case.open', 'drill.handIn']) await call(name);
  expect(said).toEqual(['exercise.list', 'keyStore.offer secret', 'drill.open', 'case.open', 'drill.handIn']);
});

it('asks again where the key store gave nothing: it may have been unlocked', async () => {
  keyring = null;
  await call('case.open');
  keyring = secret;
  await call('case.open');
  await call('case.open');
  expect(said.filter((one) => one.startsWith('keyStore'))).toEqual([
    'keyStore.offer nothing',
    'keyStore.offer secret',
  ]);
});

it('knows the calls that make or read a key', () => {
  expect(using.sort()).toEqual(['case.create', 'case.open', 'drill.handIn', 'drill.open']);
});
