import { say } from '../../language/index';
import { type ExportStatement, exportPaths } from '../custody/export-statement';
import type { Language } from '../text/localised';

const fence = '```';
const shell = (commands: string) => `${fence}sh\n${commands.trim()}\n${fence}`;

const scripts = shell(`
sh verify.sh CODE
powershell -ExecutionPolicy Bypass -File verify.ps1 CODE    # Windows
`);

const files = shell(`
sha256sum --quiet -c manifest-sha256.txt tagmanifest-sha256.txt
sha512sum --quiet -c manifest-sha512.txt tagmanifest-sha512.txt
[ "$(find data -type f | wc -l)" -eq "$(wc -l <manifest-sha256.txt)" ] && echo none added
`);

const chain = shell(String.raw`
before=$(printf '%064d' 0)
while IFS= read -r line; do
  case $line in *"},\"prev\":\"$before\",\"seq\":"*) ;; *) echo "broken before: $line" ;; esac
  before=$(printf %s "$line" | sha256sum | cut -c1-64)
done <data/custody/log.ndjson
`);

/** Puts the key that `key` prints, base64, where openssl looks for it. */
const keyFile = (key: string) =>
  String.raw`{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; ${key} | base64 -d; } >$t/key.der`;

/** Defines `signed`, which checks an envelope with the key that `key` prints, base64, by help of `field`. */
const signedBy = (key: string) => String.raw`
t=$(mktemp -d)
field() { sed -n "s/.*[{,]\"$1\":\"\([^\"]*\)\".*/\1/p"; }
${keyFile(key)}
signed() { # takes a DSSE envelope, leaves what it says in $t/payload
  cat >$t/envelope; echo >>$t/envelope
  field payload <$t/envelope | base64 -d >$t/payload; field sig <$t/envelope | base64 -d >$t/sig; type=$(field payloadType <$t/envelope)
  { printf 'DSSEv1 %d %s %d ' "$(printf %s $type | wc -c)" $type "$(wc -c <$t/payload)"; cat $t/payload; } >$t/signed
  openssl pkeyutl -verify -pubin -keyform DER -inkey $t/key.der -rawin -in $t/signed -sigfile $t/sig
}`;

const signatures = shell(`${signedBy('head -n 1 data/custody/log.ndjson | field publicKey')}
tail -n 1 data/custody/checkpoints.ndjson | signed; cat $t/payload; echo; wc -l <data/custody/log.ndjson
`);

const ticketSigned = shell(`
head -n 1 data/custody/log.ndjson | grep -o '"ticket":{[^]]*]}' >$t/ticket
${keyFile('field payload <$t/ticket | base64 -d | field publicKey')}
signed <$t/ticket; cat $t/payload; echo; head -n 1 data/custody/log.ndjson
`);

const seal = shell(`
sha256sum <$t/payload
signed <hirz-seal.dsse.json; cat $t/payload; echo; sha256sum manifest-sha256.txt manifest-sha512.txt
`);

const sealOfExport = shell(`
sha256sum <$t/payload
signed <data/submission/hirz-seal.dsse.json; cat $t/payload; echo; sha256sum data/submission/manifest-sha*.txt
grep -v -x -F -f data/submission/manifest-sha256.txt manifest-sha256.txt
`);

const handedOver = shell(`${signedBy('field payload <data/handover.dsse.json | base64 -d | field publicKey')}
signed <data/handover.dsse.json; cat $t/payload; echo; sha256sum README*.md data/exhibits/*/exhibit.json
grep -v '  data/handover.dsse.json$' manifest-sha256.txt | sha256sum
grep -o '"checkpoint":{[^]]*]}' data/custody/part.json | cut -d : -f 2- | signed; sha256sum <$t/payload
`);

/** Turns what names items into lines of a manifest, of the exhibit `$n`. */
const itemLines = String.raw`grep -o '"path":"[^"]*","role":"[^"]*","sha256":"[^"]*"' | sed "s|\"path\":\"\(.*\)\",\"role\":.*\"sha256\":\"\(.*\)\"|\2  data/exhibits/$n/\1|"`;

const checkItems = `sha256sum --quiet -c $t/items && echo "$(($(wc -l <$t/items))) items right"; cut -c67- $t/items >$t/paths
find data/exhibits -type f | sort | grep -v -x -F -f $t/paths`;

const handedOverItems = shell(`
for n in $(ls data/exhibits); do
  cat data/exhibits/$n/exhibit.json | ${itemLines}
done >$t/items; ${checkItems}
`);

/** @param chosen whether exhibits were left out */
const evidence = (chosen: boolean) =>
  shell(`
grep -E '"type":"(exhibit.(preserved|received|taken-over)|derivative.made)","v":1' data/custody/log.ndjson | while IFS= read -r line; do
  n=$(printf %s "$line" | grep -o '"number":"[^"]*"' | head -n 1 | cut -d '"' -f 4)${chosen ? '; [ -d data/exhibits/$n ] || continue' : ''}; printf %s "$line" | ${itemLines}
done >$t/items; ${checkItems}
`);

const stamps = shell(`
chain="-CAfile data/keys/timestamp-root.pem -untrusted data/keys/timestamp-authority.pem"
for n in data/exhibits/*; do
  stamp="data/timestamps/$(basename $n).tsr"; echo $stamp
  openssl ts -verify -in $stamp -data "$n/exhibit.json" $chain; openssl ts -reply -in $stamp -text | grep 'Time stamp:'
done
tail -n 1 data/custody/checkpoints.ndjson | tr -d '\\n' >$t/last
openssl ts -verify -in "data/timestamps/checkpoint-$(($(wc -l <data/custody/log.ndjson))).tsr" -data $t/last $chain
for n in data/exhibits/*/page.wacz; do
  unzip -p "$n" datapackage-digest.json | grep '"hash"'; unzip -p "$n" datapackage.json | sha256sum
done
`);

const ticketCode = `ticket = json.loads(log[0])['payload']['ticket']
print('tickets', spoken(base64.b64decode(json.loads(base64.b64decode(ticket['payload']))['publicKey'])))
`;

/** What ties files and log to the code. @param manifest the submission's */
const code = (manifest: string, ticket: boolean) =>
  shell(String.raw`
grep -E -v '^[0-9a-f]*  data/(case\.json$|case-uco\.jsonld$|custody/|keys/|timestamps/)' ${manifest} | sha256sum
tail -n 1 data/custody/log.ndjson | grep -o '"filesSha256":"[^"]*"'
python3 - <<'END'
import base64, hashlib, json
def h(octets): return hashlib.sha256(octets).digest()
def root(of):
    if len(of) == 1: return h(b'\0' + of[0])
    k = 1
    while 2 * k < len(of): k *= 2
    return h(b'\1' + root(of[:k]) + root(of[k:]))
def spoken(octets): n = int.from_bytes(h(octets)[:10], 'big'); return '-'.join(''.join('0123456789ABCDEFGHJKMNPQRSTVWXYZ'[n >> 5 * i & 31] for i in (k + 3, k + 2, k + 1, k)) for k in (12, 8, 4, 0))
log = open('data/custody/log.ndjson', 'rb').read().split(b'\n')[:-1]
for line in open('data/custody/checkpoints.ndjson'):
    payload = base64.b64decode(json.loads(line)['payload'])
    said = json.loads(payload)
    print(said['size'], 'events', root(log[:said['size']]).hex() == said['root'], spoken(payload))
${ticket ? ticketCode : ''}END
`);

/** What the page says of the case. */
export interface CheckedCase {
  id: string;
  /** Whether it was begun with a seat's ticket. */
  ticket: boolean;
}

/**
 * The page at the top of a submission, or of an export of one, that tells an expert who has only stock tools how to check all of it, in
 * Markdown.
 */
export function readMe(language: Language, about: CheckedCase, exported?: ExportStatement): string {
  const part = (title: string, ...text: string[]) => [`## ${title}`, ...text];
  return `${[
    `# ${say(language, 'expert.title')}`,
    `*${say(language, 'expert.synthetic')}*`,
    say(language, 'expert.intro', { case: `\`${about.id}\`` }),
    ...(exported
      ? [
          say(language, 'expert.exported', {
            exhibits: exported.exhibits.map((number) => `\`${number}\``).join(', '),
            report: String(exported.report),
          }),
        ]
      : []),
    ...part(say(language, 'expert.scripts'), say(language, 'expert.scriptsText'), scripts),
    ...part(say(language, 'expert.files'), say(language, 'expert.filesText'), files),
    ...part(say(language, 'expert.log'), say(language, 'expert.logText'), chain),
    ...part(
      say(language, 'expert.signatures'),
      say(language, 'expert.signaturesText'),
      signatures,
      say(language, exported ? 'expert.sealTextOfExport' : 'expert.sealText'),
      exported ? sealOfExport : seal,
      ...(about.ticket ? [say(language, 'expert.ticketText'), ticketSigned] : []),
    ),
    ...part(
      say(language, 'expert.evidence'),
      say(language, 'expert.evidenceText'),
      evidence(exported !== undefined),
      say(language, 'expert.caseFile'),
    ),
    ...part(say(language, 'expert.stamps'), say(language, 'expert.stampsText'), stamps),
    ...part(
      say(language, 'expert.code'),
      say(language, 'expert.codeText'),
      code(exported ? exportPaths.sha256 : 'manifest-sha256.txt', about.ticket),
    ),
    ...part(say(language, 'expert.limits'), say(language, 'expert.limitsText')),
  ].join('\n\n')}\n`;
}

/** The page at the top of a hand-over's file, that tells its receiver how to check it with stock tools alone, in Markdown. */
export function handoverReadMe(language: Language, handover: string): string {
  return `${[
    `# ${say(language, 'expert.title')}`,
    `*${say(language, 'expert.synthetic')}*`,
    say(language, 'expert.handover', { handover: `\`${handover}\`` }),
    `## ${say(language, 'expert.files')}`,
    say(language, 'expert.filesText'),
    files,
    `## ${say(language, 'expert.handover.signed')}`,
    say(language, 'expert.handover.signedText'),
    handedOver,
    `## ${say(language, 'expert.handover.items')}`,
    say(language, 'expert.handover.itemsText'),
    handedOverItems,
    `## ${say(language, 'expert.limits')}`,
    say(language, 'expert.handover.limits'),
  ].join('\n\n')}\n`;
}
