import { exerciseFile } from '../dataset/dataset-files';
import { drillAnswerType, drillPaths } from '../drill/drill';
import { handoverPaths } from '../handover/handover-paths';
import { handoverReceiptType } from '../handover/receipt';
import { seatTicketType } from '../ticket/seat-ticket';
import { backupPaths } from './backup-file';
import { submissionPaths } from './submission-layout';

/** Files of Hirz that are checked in another way than submissions and exports are. */
export type OtherKind =
  | 'handover'
  | 'receipt'
  | 'exercise'
  | 'drill'
  | 'drillAnswer'
  | 'proof'
  | 'backup'
  | 'ticket';

const bags = [
  ['handover', handoverPaths.statement],
  ['exercise', exerciseFile],
  ['drill', drillPaths.drill],
  ['backup', backupPaths.seal],
] as const;

/** What a bag is by the files in it. Undefined where it has a custody log of its own, or nothing by which Hirz knows another kind. */
export function kindOfBag(files: { has(path: string): boolean }): OtherKind | undefined {
  if (files.has(submissionPaths.log)) return undefined;
  return bags.find(([, path]) => files.has(path))?.[0];
}

const texts = new Map<unknown, OtherKind>([
  [handoverReceiptType, 'receipt'],
  [drillAnswerType, 'drillAnswer'],
  [seatTicketType, 'ticket'],
  ['hirz-event-proof', 'proof'],
  ['hirz-growth-proof', 'proof'],
]);

/** What a file is by the text in it: by the type of its envelope, or by its `format`. */
export function kindOfText(text: string): OtherKind | undefined {
  try {
    const { payloadType, format } = JSON.parse(text);
    return texts.get(payloadType) ?? texts.get(format);
  } catch {
    return undefined;
  }
}
