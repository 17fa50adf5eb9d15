import { type Finding, isIntact } from '../custody/verdict';
import { type Sign, signs } from './tampering';

/** Which sign each finding of the verifier is. Findings on time stamps, which come in two forms, are told by their beginning. */
const signOf: Readonly<Record<string, Sign>> = {
  fileAltered: 'manifest',
  fileMissing: 'listing',
  fileAdded: 'listing',
  bagMalformed: 'listing',
  manifestForeign: 'listing',
  bagInfoDiffers: 'listing',
  bagInfoForeign: 'listing',
  bagInfoMissing: 'listing',
  itemMissing: 'item',
  itemDiffers: 'item',
  sealMissing: 'seal',
  sealUnreadable: 'seal',
  sealOfOtherFiles: 'seal',
  sealOfOtherLog: 'seal',
  sealOfOtherCase: 'seal',
  besideDiffers: 'seal',
  sealNotBySeat: 'signature',
  checkpointNotBySeat: 'signature',
  sequenceBroken: 'sequence',
  chainBroken: 'chain',
  lineUnreadable: 'chain',
  rootDiffers: 'root',
  logShort: 'root',
  closingMissing: 'root',
  closingCheckpointMissing: 'root',
  checkpointsBroken: 'root',
  checkpointUnreadable: 'root',
  consistencyMissing: 'root',
  consistencyFails: 'root',
  wallClockBack: 'clocks',
  monotonicClockBack: 'clocks',
  exerciseClockBack: 'clocks',
  witnessDiffers: 'witness',
  exhibitDiffers: 'record',
  exhibitTwice: 'record',
  annotationsDiffer: 'record',
  caseDiffers: 'record',
  caseUnreadable: 'record',
  caseUcoDiffers: 'record',
  reportDiffers: 'record',
  exerciseDiffers: 'record',
  fileUnaccounted: 'record',
};

/** How what the verifier found shows, in the order of `signs`. Whatever else it finds is a record that does not say what the log says. */
export function signsOfFindings(findings: readonly Pick<Finding, 'code' | 'verdict'>[]): Sign[] {
  const found = new Set<Sign>();
  for (const { code, verdict } of findings) {
    const sign = code.startsWith('timestamp') ? 'token' : signOf[code];
    if (sign) found.add(sign);
    else if (!isIntact(verdict)) found.add('record');
  }
  return signs.filter((sign) => found.has(sign));
}
