import { Exhibit } from '../evidence/exhibit';
import { originItems, takenPath } from '../handover/handover-paths';
import type { SignedPayload } from '../handover/signed-payload';
import { type HandoverStatement, readStatement } from '../handover/statement';
import { bytesOfBase64 } from '../integrity/base64';
import { canonicalJson } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import { exhibitPath } from './submission-layout';
import { type Taken, takenExhibit } from './taken-exhibit';
import { type Findings, readCanonical, readJson, readOr, type SubmissionBag } from './verify-parts';

/**
 * An exhibit that was taken over is what the log says, and what its giver signed: the statement that came with it names the giver's
 * `exhibit.json`, and that the hash of every item. Where one of the two is lost, there is nothing to hold it against.
 */
export async function verifyTaken(
  crypto: Cryptography,
  bag: SubmissionBag,
  event: Taken,
  lost: ReadonlySet<string>,
  findings: Findings,
): Promise<void> {
  const { number, items, origin } = event.payload;
  const params = { number, event: event.seq };
  const file = exhibitPath(number, 'exhibit.json');
  const bytes = await readOr(bag, file);
  const exhibit = bytes && readCanonical(bytes, Exhibit);
  if (!exhibit || canonicalJson(exhibit) !== canonicalJson(takenExhibit(event)))
    findings.add('exhibits', 'altered', 'exhibitDiffers', { file, event: event.seq }, params);
  const ofGiver = [originItems.statement, originItems.exhibit].map((path) => exhibitPath(number, path));
  if (!ofGiver.some((path) => lost.has(path)) && !(await agreesWithGiver(crypto, bag, event))) {
    const where = { file: exhibitPath(number, originItems.statement), event: event.seq };
    findings.add('exhibits', 'altered', 'originDiffers', where, { ...params, giver: origin.from.name });
  }
  if (new Set(items.map(({ path }) => path)).size !== items.length)
    findings.add('exhibits', 'altered', 'exhibitDiffers', { file, event: event.seq }, params);
}

/** The statement that came along with an exhibit; undefined where it is none, or not signed by the key that it names. */
export async function statementOf(
  crypto: Cryptography,
  bag: SubmissionBag,
  number: string,
): Promise<SignedPayload<HandoverStatement> | undefined> {
  const statement = readStatement(crypto, await readJson(bag, exhibitPath(number, originItems.statement)));
  return statement?.signedBy(crypto, bytesOfBase64(statement.value.publicKey)) ? statement : undefined;
}

async function agreesWithGiver(
  crypto: Cryptography,
  bag: SubmissionBag,
  { payload: { number, origin, items } }: Taken,
): Promise<boolean> {
  const statement = await statementOf(crypto, bag, number);
  const givenFile = exhibitPath(number, originItems.exhibit);
  const givenBytes = await readOr(bag, givenFile);
  const given = givenBytes && readCanonical(givenBytes, Exhibit);
  if (!given || !statement) return false;
  const { id, case: of, from, exhibits } = statement.value;
  const stated = exhibits.find((one) => one.number === origin.number);
  const taken = new Map(items.map((item) => [item.path, item]));
  return (
    statement.sha256 === origin.statementSha256 &&
    canonicalJson({ handover: id, case: of, from }) ===
      canonicalJson({ handover: origin.handover, case: origin.case, from: origin.from }) &&
    stated?.sha256 === bag.files.get(givenFile)?.sha256 &&
    given.number === origin.number &&
    given.items.every(({ path, sha256, sha512 }) => {
      const item = taken.get(takenPath(path));
      return item?.sha256 === sha256 && item.sha512 === (sha512 ?? item.sha512);
    })
  );
}
