import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Before all tests: what they and their children put into the system's temporary folder lies below one, removed after the last of them. */
export default function temporaryRoot(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'hirz-tests-'));
  // Tests become an ordinary user, where it is another one that runs them.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
  process.env.TMP = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
