import type { z } from 'zod';
import { archiveCalls } from './archive';
import { browserCalls } from './browser';
import { caseCalls } from './case';
import { derivativeCalls } from './derivative';
import { drillCalls } from './drill';
import { exerciseCalls } from './exercise';
import { exhibitCalls } from './exhibit';
import { exportCalls } from './expert-export';
import { fileCalls } from './files';
import { generationCalls } from './generation';
import { handoverCalls } from './handover';
import { hashCalls } from './hashing';
import { jobCalls } from './job';
import { logCalls } from './log';
import { repairCalls } from './repair';
import { reportCalls } from './report';
import { sealCalls } from './seal';
import { searchCalls } from './search';
import { sessionCalls } from './session';
import { submissionCalls } from './submission';
import { ticketCalls } from './ticket';
import { verificationCalls } from './verification';
import { visitCalls } from './visit';

/** Every call between the window and the rest of Hirz, defined once. */
export const contract = {
  ...sessionCalls,
  ...fileCalls,
  ...exerciseCalls,
  ...generationCalls,
  ...caseCalls,
  ...repairCalls,
  ...browserCalls,
  ...exhibitCalls,
  ...derivativeCalls,
  ...archiveCalls,
  ...hashCalls,
  ...logCalls,
  ...sealCalls,
  ...exportCalls,
  ...handoverCalls,
  ...reportCalls,
  ...searchCalls,
  ...submissionCalls,
  ...verificationCalls,
  ...visitCalls,
  ...drillCalls,
  ...ticketCalls,
  ...jobCalls,
};
export type Contract = typeof contract;
export type CallName = keyof Contract;
/** What the caller passes (before defaults) and what the handler receives (after them). */
export type InputOf<N extends CallName> = z.input<Contract[N]['input']>;
export type ParsedInputOf<N extends CallName> = z.output<Contract[N]['input']>;
export type OutputOf<N extends CallName> = z.output<Contract[N]['output']>;

export const callNames = Object.keys(contract) as CallName[];

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name);
}
