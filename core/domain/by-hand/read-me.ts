import { say } from '../../language/index';
import type { ExportStatement } from '../custody/export-statement';
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

/** Defines `signed`, which checks an envelope with the key that `key` prints, base64, by help of `field`. */
const signedBy = (key: string) => String.raw`
t=$(mktemp -d)
field() { sed -n "s/.*[{,]\"$1\":\"\([^\"]*\)\".*/\1/p"; }
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; ${key} | base64 -d; } >$t/key.der
signed() { # takes a DSSE envelope, leaves what it says in $t/payload
  cat >$t/envelope; echo >>$t/envelope
  field payload <$t/envelope | base64 -d >$t/payload; field sig <$t/envelope | base64 -d >$t/sig; type=$(field payloadType <$t/envelope)
  { printf 'DSSEv1 %d %s %d ' "$(printf %s $type | wc -c)" $type "$(wc -c <$t/payload)"; cat $t/payload; } >$t/signed
  openssl pkeyutl -verify -pubin -keyform DER -inkey $t/key.der -rawin -in $t/signed -sigfile $t/sig
}`;

const signatures = shell(`${signedBy('head -n 1 data/custody/log.ndjson | field publicKey')}
tail -n 1 data/custody/checkpoints.ndjson | signed; cat $t/payload; echo; wc -l <data/custody/log.ndjson
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
signed <data/handover.dsse.json; cat $t/payload; echo; sha256sum data/exhibits/*/exhibit.json
grep -o '"checkpoint":{[^]]*]}' data/custody/part.json | cut -d : -f 2- | signed; sha256sum <$t/payload
`);

const evidence = shell(`
grep -E '"type":"(exhibit.(preserved|received|taken-over)|derivative.made)","v":1' data/custody/log.ndjson | grep -o '"path":"[^"]*","role":"[^"]*","sha256":"[^"]*"'
find data/exhibits -type f | sort | xargs sha256sum
`);

const stamps = shell(`
chain="-CAfile data/keys/timestamp-root.pem -untrusted data/keys/timestamp-authority.pem"
for n in data/exhibits/*; do openssl ts -verify -in "data/timestamps/$(basename $n).tsr" -data "$n/exhibit.json" $chain; done
tail -n 1 data/custody/checkpoints.ndjson | tr -d '\\n' >$t/last
openssl ts -verify -in "data/timestamps/checkpoint-$(($(wc -l <data/custody/log.ndjson))).tsr" -data $t/last $chain
for n in data/exhibits/*/page.wacz; do
  unzip -p "$n" datapackage-digest.json | grep '"hash"'; unzip -p "$n" datapackage.json | sha256sum
done
`);

/** Name of the page for who has no Hirz, in a language. */
export function readMeFile(language: Language): string {
  return language === 'en' ? 'README.md' : `README.${language}.md`;
}

/**
 * The page at the top of a submission, or of an export of one, that tells an expert who has only stock tools how to check all of it, in
 * Markdown.
 */
export function readMe(language: Language, caseId: string, exported?: ExportStatement): string {
  const part = (title: string, ...text: string[]) => [`## ${title}`, ...text];
  return `${[
    `# ${say(language, 'expert.title')}`,
    `*${say(language, 'expert.synthetic')}*`,
    say(language, 'expert.intro', { case: `\`${caseId}\`` }),
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
    ),
    ...part(
      say(language, 'expert.evidence'),
      say(language, 'expert.evidenceText'),
      evidence,
      say(language, 'expert.caseFile'),
    ),
    ...part(say(language, 'expert.stamps'), say(language, 'expert.stampsText'), stamps),
    ...part(say(language, 'expert.code'), say(language, 'expert.codeText')),
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
    `## ${say(language, 'expert.limits')}`,
    say(language, 'expert.handover.limits'),
  ].join('\n\n')}\n`;
}
