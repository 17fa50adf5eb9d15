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

/** Defines `field`, which takes a text out of canonical JSON by its name. */
const field = String.raw`field() { sed -n "s/.*[{,]\"$1\":\"\([^\"]*\)\".*/\1/p"; }`;

/** Puts the key that `key` prints, base64, where openssl looks for it. */
const keyFile = (key: string) =>
  String.raw`{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; ${key} | base64 -d; } >$t/key.der`;

/** Defines `signed`, which checks an envelope with the key that `key` prints, base64, by help of `field`. */
const signedBy = (key: string) => `
t=$(mktemp -d)
${field}
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

const ticketCode = `echo tickets $(head -n 1 data/custody/log.ndjson | grep -o '"ticket":{[^]]*]}' | field payload | base64 -d | field publicKey | base64 -d | h | spoken)`;

/** What ties files and log to the code. @param manifest the submission's */
const code = (manifest: string, ticket: boolean) =>
  shell(String.raw`
grep -E -v '^[0-9a-f]*  data/(case\.json$|case-uco\.jsonld$|custody/|keys/|timestamps/)' ${manifest} | sha256sum
tail -n 1 data/custody/log.ndjson | grep -o '"filesSha256":"[^"]*"'
t=$(mktemp -d); ${field}; h() { sha256sum | cut -c1-64; }
octets() { printf "$(for o in $(echo $1$2 | fold -w2); do printf '\\%03o' 0x$o; done)"; }
join() { { printf '\001'; octets $1 $2; } | h; }
spoken() { for v in $(cut -c1-20 | fold -w5); do for b in 15 10 5 0; do printf 0123456789ABCDEFGHJKMNPQRSTVWXYZ | cut -c$(((0x$v >> b & 31) + 1)); done | tr -d '\n'; echo; done | paste -s -d - -; }
exec 3<data/custody/log.ndjson; n=0; trees=
while IFS= read -r mark; do
  echo "$mark" | field payload | base64 -d >$t/payload; size=$(sed 's/.*"size":\([0-9]*\).*/\1/' $t/payload)
  while [ $n -lt $size ] && IFS= read -r line <&3; do
    n=$((n + 1)); k=$n; node=$(printf '\000%s' "$line" | h)
    while [ $((k % 2)) = 0 ]; do k=$((k / 2)); node=$(join ${'$'}{trees%% *} $node); trees=${'$'}{trees#* }; done
    trees="$node $trees"
  done
  root=; for node in $trees; do [ "$root" ] && root=$(join $node $root) || root=$node; done
  echo $size events $([ "$root" = "$(field root <$t/payload)" ] && echo right || echo WRONG) $(h <$t/payload | spoken)
done <data/custody/checkpoints.ndjson
${ticket ? ticketCode : ''}
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
