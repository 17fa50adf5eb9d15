/** `verify.sh` of a submission: checks it by `sha256sum` and `openssl` alone. POSIX sh; exit code 0 every step right, 1 wrong, 2 not every step made. */
export const verifySh = String.raw`#!/bin/sh
# Checks this folder (a submission of Hirz, or an export of chosen exhibits of one, unzipped) without Hirz.
#
#   sh verify.sh [CODE]     CODE: what was written down when the case was sealed, such as 7K2M-01QX-ZZ9A-C3TB
#
# It needs sha256sum and sha512sum (or shasum), openssl, awk, sed and the usual small tools; unzip for the web archives. The signatures
# of the seat (Ed25519) need openssl 3.0 or later, which macOS does not have by itself: without it they are left out, which is said.
# It changes nothing here: what it makes goes to a temporary folder, which it takes away.
# Exit code: 0 every step is right; 1 something is wrong; 2 nothing was found wrong, but a step could not be made.
#
# This file came with what it checks. Read it before you trust it, or take the steps of README.md by hand.

LC_ALL=C
export LC_ALL
unset CDPATH
umask 077
cd "$(dirname "$0")" || exit 2
work=$(mktemp -d 2>/dev/null || mktemp -d -t hirz) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 2' HUP INT TERM

log=data/custody/log.ndjson
checkpoints=data/custody/checkpoints.ndjson
seal=hirz-seal.dsse.json
# An export has the submission's seal and manifests in a folder of their own.
origin=
[ -f data/export.json ] && origin=data/submission/ && seal=data/submission/hirz-seal.dsse.json
wrongs=0
omitted=0

say() { printf '%-6s %-11s %s\n' "$1" "$2" "$3"; }
right() { say right "$1" "$2"; }
wrong() { say WRONG "$1" "$2"; wrongs=$((wrongs + 1)); }
leave() { say "--" "$1" "not made: $2"; omitted=$((omitted + 1)); }
none() { say "--" "$1" "$2"; }
# Says every line of a file as wrong, the first twenty of them.
wrongs_of() {
  while IFS= read -r found; do wrong "$1" "$found"; done <<END
$(head -n 20 "$2")
END
}

if command -v sha256sum >/dev/null 2>&1; then sha256=sha256sum; else sha256='shasum -a 256'; fi
if command -v sha512sum >/dev/null 2>&1; then sha512=sha512sum; else sha512='shasum -a 512'; fi
digest() { $sha256 <"$1" | cut -c1-64; }
if [ "$(printf eA== | base64 -d 2>/dev/null)" = x ]; then decode() { base64 -d; }; else decode() { openssl base64 -d -A; }; fi
if [ "$(printf a | $sha256 2>/dev/null | cut -c1-8)" != ca978112 ]; then
  echo 'There is neither sha256sum nor shasum here: nothing can be checked.'
  exit 2
fi
openssl=
signing=
openssl version >/dev/null 2>&1 && openssl=yes
openssl pkeyutl -help 2>&1 | grep -q rawin && signing=yes
# The value of a key in canonical JSON. A quotation mark inside of a text has a backslash before it, so none is taken for a key.
text_of() { sed -n "s/.*[{,]\"$1\":\"\([^\"\\\\]*\)\".*/\1/p"; }
number_of() { sed -n "s/.*[{,]\"$1\":\([0-9][0-9]*\)[,}].*/\1/p"; }
wall_of() { sed -n 's/.*,"wall":"\([^"]*\)"}$/\1/p'; }
# A text in JSON, as grep -E knows it.
string='"([^"\\]|\\.)*"'
# Says which of the paths on the sorted list $2 are not there, and which of the sorted list $3 are not on it.
listing() {
  { comm -23 "$2" "$3" | sed "s|\$|: missing$4|"; comm -13 "$2" "$3" | sed "s|\$|: added: nothing in the log accounts for it|"; } >"$work/differ"
  [ -s "$work/differ" ] && wrongs_of "$1" "$work/differ"
}
# Digests of all files of a folder, in the order of their names.
digests_of() { (cd "$1" && find . -type f | sort | xargs $sha256 | cut -c1-64); }
# Lines of hexadecimal digits as a format of printf that gives 0x01 and these octets.
node_formats() {
  awk 'BEGIN { for (i = 0; i < 256; i++) octal[sprintf("%02x", i)] = sprintf("\\%03o", i) }
    { text = octal["01"]; for (i = 1; i < length($1); i += 2) text = text octal[substr($1, i, 2)]; print text }'
}

# Codes of digests, as they are read aloud: 80 bits in Crockford's base 32.
codes_of() {
  awk 'BEGIN { letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; digits = "0123456789abcdef" }
    { text = ""
      for (i = 1; i <= 20; i += 5) { value = 0
        for (j = i; j < i + 5; j++) value = value * 16 + index(digits, substr($0, j, 1)) - 1
        part = ""; for (k = 0; k < 4; k++) { part = substr(letters, value % 32 + 1, 1) part; value = int(value / 32) }
        text = text (i > 1 ? "-" : "") part }
      print text }' "$1"
}
# Whether the wall time $1 is later than $2, each with its own offset from UTC.
later() {
  printf '%s\n' "$1" "$2" | awk '{
      year = substr($0, 1, 4); month = substr($0, 6, 2); if (month < 3) { year--; month += 12 }
      days = 365 * year + int(year / 4) - int(year / 100) + int(year / 400) + int((153 * month - 457) / 5) + substr($0, 9, 2)
      offset = length($0) > 24 ? substr($0, 25, 2) * 60 + substr($0, 28, 2) : 0
      if (substr($0, 24, 1) == "-") offset = -offset
      at[NR] = ((days * 24 + substr($0, 12, 2)) * 60 + substr($0, 15, 2) - offset) * 60 + substr($0, 18, 6)
    } END { exit (at[1] <= at[2]) }'
}

public_key=$(head -n 1 $log 2>/dev/null | text_of publicKey)
case_id=$(head -n 1 $log 2>/dev/null | text_of case)
echo "$([ -n "$origin" ] && echo Export || echo Submission) of Hirz case $case_id, checked without Hirz"
echo

# 1. The bag (RFC 8493): every file is there with the digests of the manifests, and no other.
step=files
before=$wrongs
printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' | cmp -s - bagit.txt || wrong $step 'bagit.txt: not the declaration of a bag'
find . ! -type f ! -type d >"$work/odd"
[ -s "$work/odd" ] && wrongs_of $step "$work/odd"
find data -type f | sort >"$work/payload"
find . -type f ! -path './data/*' ! -path ./tagmanifest-sha256.txt ! -path ./tagmanifest-sha512.txt | sed 's|^\./||' | sort >"$work/tags"
for bits in 256 512; do
  if [ $bits = 256 ]; then sum=$sha256; else sum=$sha512; fi
  for manifest in manifest-sha$bits.txt tagmanifest-sha$bits.txt; do
    if [ ! -s $manifest ]; then
      wrong $step "$manifest: missing"
      continue
    fi
    case $manifest in tag*) there=$work/tags ;; *) there=$work/payload ;; esac
    awk -v digits=$((bits / 4)) '{
      path = substr($0, digits + 3)
      if (substr($0, 1, digits) ~ /[^0-9a-f]/ || substr($0, digits + 1, 2) != "  " || path == "" || path ~ /^\/|^\.\.\/|\/\.\.\/|\\/)
        print "line " NR " is none of a manifest"
    }' $manifest | sed "s|^|$manifest: |" >"$work/malformed"
    [ -s "$work/malformed" ] && wrongs_of $step "$work/malformed"
    cut -c$((bits / 4 + 3))- $manifest | sort >"$work/listed"
    uniq -d "$work/listed" | sed "s|\$|: twice in $manifest|" >"$work/differ"
    comm -23 "$work/listed" "$there" | sed "s|\$|: missing, though $manifest lists it|" >>"$work/differ"
    comm -13 "$work/listed" "$there" | sed "s|\$|: added, $manifest does not list it|" >>"$work/differ"
    $sum -c $manifest 2>/dev/null | grep -v ': OK$' | grep -v 'FAILED open or read$' |
      sed "s|: FAILED\$|: other octets than $manifest says|" >>"$work/differ"
    [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
  done
done
grep -E '^(tag)?manifest-[^/]*$' "$work/tags" | grep -v -x -F -e manifest-sha256.txt -e manifest-sha512.txt |
  sed 's|$|: a list of hashes that Hirz does not write|' >"$work/differ"
[ -s "$work/differ" ] && wrongs_of $step "$work/differ"
wrong_files=$((wrongs - before))
[ $wrongs = "$before" ] && right $step "$(($(wc -l <"$work/payload"))) under data/ and $(($(wc -l <"$work/tags"))) beside it: none missing, none added, SHA-256 and SHA-512 as listed"

# 2. The chain of the custody log: every line names the SHA-256 of the line before it.
step=chain
before=$wrongs
events=0
mkdir "$work/lines" "$work/leaves" "$work/tree" "$work/payloads"
if [ ! -s $log ]; then
  wrong $step "$log: missing"
else
  tr -d '\000' <$log | cmp -s - $log || wrong $step "$log: has octets that no text has"
  [ "$(tail -c 1 $log | od -An -tx1 | tr -d ' ')" = 0a ] || wrong $step "$log: the last line has no end"
  name=1000000000
  while IFS= read -r line; do
    printf %s "$line" >"$work/lines/$name"
    { printf '\000'; printf %s "$line"; } >"$work/leaves/$name"
    name=$((name + 1))
  done <$log
  events=$((name - 1000000000))
  digests_of "$work/lines" >"$work/digests"
  sed 's/^.*},"prev":"\([0-9a-f]*\)","seq":\([0-9]*\),"type":"\([^"]*\)","v":1,"wall":"[^"]*"}$/\1 \2 \3/' $log >"$work/facts"
  paste -d ' ' "$work/digests" "$work/facts" | awk -v file=$log 'BEGIN { before = sprintf("%064d", 0); expected = 0 }
    NF != 4 || length($2) != 64 { print file ", line " NR ": no event"; before = $1; expected++; next }
    $3 != expected { print file ", line " NR ": event " $3 " where event " expected " should be" }
    $3 == expected && $2 != before { print file ", line " (NR > 1 ? NR - 1 : 1) ": event " $3 " follows another line than this one" }
    { before = $1; expected = $3 + 1 }' >"$work/broken"
  [ -s "$work/broken" ] && wrongs_of $step "$work/broken"
  [ "$(sed -n '1s/.* //p' "$work/facts")" = case.opened ] || wrong $step "$log, line 1: does not open a case"
  if [ "$(sed -n '$s/.* //p' "$work/facts")" != case.sealed ]; then
    wrong $step "$log: the closing event is missing"
  fi
  [ $wrongs = "$before" ] && right $step "$events events, each naming the SHA-256 of the line before it"
fi
# An object that says which exercise it is, as grep -E knows it, and what the first line says of exercise and seat.
exercise_is="\"exercise\":\{\"edition\":$string,\"id\":$string,\"manifestSha256\":\"[0-9a-f]*\""
exercise=$(head -n 1 $log 2>/dev/null | grep -E -o "$exercise_is" | head -n 1)
trainee=$(head -n 1 $log 2>/dev/null | grep -E -o "\"trainee\":\{\"name\":$string(,\"role\":\"[a-z]*\")?,\"seat\":$string\}" | head -n 1)

# 3. The tree over the log (RFC 6962, section 2.1): every checkpoint has the root of its lines, the last one of all of them.
step=tree
before=$wrongs
height=0
digests_of "$work/leaves" >"$work/tree/0"
count=$events
while [ $count -gt 1 ]; do
  rm -rf "$work/nodes"
  mkdir "$work/nodes"
  awk 'NR % 2 { left = $1; next } { print left $1 }' "$work/tree/$height" | node_formats >"$work/formats"
  name=1000000000
  while IFS= read -r format; do
    printf "$format" >"$work/nodes/$name"
    name=$((name + 1))
  done <"$work/formats"
  height=$((height + 1))
  digests_of "$work/nodes" >"$work/tree/$height"
  count=$((count / 2))
done
# Root over the first $1 lines: of the whole trees that these are made of, joined from the right.
root_of() {
  left=$1
  level=0
  root=
  while [ "$left" -gt 0 ]; do
    if [ $((left % 2)) = 1 ]; then
      whole=$(sed -n "$left"p "$work/tree/$level")
      if [ -z "$root" ]; then
        root=$whole
      else
        format=$(echo "$whole$root" | node_formats)
        printf "$format" >"$work/node"
        root=$(digest "$work/node")
      fi
    fi
    left=$((left / 2))
    level=$((level + 1))
  done
  echo "$root"
}
marks=0
: >"$work/heads"
: >"$work/sizes"
previous=
closing=
if [ ! -s $checkpoints ]; then
  wrong $step "$checkpoints: missing"
else
  size=0
  while IFS= read -r line; do
    marks=$((marks + 1))
    where="$checkpoints, line $marks"
    payload=$work/payloads/$marks
    printf '%s\n' "$line" | text_of payload | decode >"$payload"
    last=$size
    size=$(number_of size <"$payload")
    if [ -z "$size" ]; then
      wrong $step "$where: no checkpoint"
      size=$last
      continue
    fi
    [ "$(text_of origin <"$payload")" = "$case_id" ] || wrong $step "$where: of another case"
    [ "$(text_of previous <"$payload")" = "$previous" ] && [ "$size" -gt "$last" ] || wrong $step "$where: does not follow the checkpoint before it"
    if [ "$size" -gt $events ]; then
      wrong $step "$where: speaks of $size events, the log has $events"
    elif [ "$(text_of root <"$payload")" != "$(root_of "$size")" ]; then
      wrong $step "$where: another root than that of the first $size lines of the log"
    fi
    previous=$(digest "$payload")
    echo "$previous" >>"$work/heads"
    echo "$size" >>"$work/sizes"
    printf %s "$line" >"$work/checkpoint-$size"
    closing=
    [ "$size" = $events ] && closing=$previous
  done <$checkpoints
  [ -n "$closing" ] || wrong $step "$checkpoints: no checkpoint of the whole log at its end"
  { printf '%s\n' $checkpoints $log; awk 'NR > 1 { print "data/custody/proofs/consistency-" last "-" $1 ".json" } { last = $1 }' "$work/sizes"; } | sort >"$work/due"
  find data/custody -type f | sort >"$work/there"
  listing $step "$work/due" "$work/there" ', though there are these checkpoints'
  [ $wrongs = "$before" ] && right $step "$marks checkpoints, each naming the one before it, each with the Merkle root of its lines"
fi

# 4. The signatures (Ed25519; DSSE): checkpoints and seal, under the key that the log's first line names.
step=signatures
before=$wrongs
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf %s "$public_key" | decode; } >"$work/key.der"
# Whether the file $1 is an envelope as Hirz writes it, and nothing else: one line, one signature, which names its key rightly.
well_formed() {
  name=$(tail -c 32 "$work/key.der" | $sha256 | cut -c1-16)
  [ "$(wc -l <"$1")" -eq 1 ] && grep -q -x '{"payload":"[^"\\]*","payloadType":"[^"\\]*","signatures":\[{"keyid":"'"$name"'","sig":"[^"\\]*"}\]}' "$1"
}
# Whether what stands in the envelope $1 was signed by the seat; its payload goes to the file $2.
signed() {
  text_of payload <"$1" | decode >"$2"
  type=$(text_of payloadType <"$1")
  text_of sig <"$1" | decode >"$work/signature"
  { printf 'DSSEv1 %d %s %d ' "$(printf %s "$type" | wc -c)" "$type" "$(wc -c <"$2")"; cat "$2"; } >"$work/signed"
  [ "$type" = "$3" ] && well_formed "$1" && openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key.der" -rawin -in "$work/signed" -sigfile "$work/signature" >/dev/null 2>&1
}
if [ -z "$openssl" ]; then
  leave $step 'openssl is not here'
elif [ -z "$signing" ]; then
  leave $step 'openssl 3.0 or later is needed, and another one is here'
else
  number=0
  [ -s $checkpoints ] && while IFS= read -r line; do
    number=$((number + 1))
    printf '%s\n' "$line" >"$work/envelope"
    signed "$work/envelope" "$work/payload" application/vnd.hirz.checkpoint+json ||
      wrong $step "$checkpoints, line $number: not signed by the seat that the log names"
  done <$checkpoints
fi
# What was signed as exhibits changed hands: by this seat, under a checkpoint of this log, and the receipts that came back by the key that each names.
for envelope in data/handovers/*/*.dsse.json; do
  [ -f "$envelope" ] && [ -n "$signing" ] || continue
  { cat "$envelope"; echo; } >"$work/envelope"
  cp "$work/key.der" "$work/seat.der"
  type=application/vnd.hirz.handover-receipt+json
  case $envelope in
    */statement.dsse.json) type=application/vnd.hirz.handover+json ;;
    */receipt.dsse.json)
      text_of payload <"$work/envelope" | decode >"$work/payload"
      { printf '\060\052\060\005\006\003\053\145\160\003\041\000'; text_of publicKey <"$work/payload" | decode; } >"$work/key.der"
      stated=$({ cat "$(dirname "$envelope")/statement.dsse.json"; echo; } 2>/dev/null | text_of payload | decode | $sha256 | cut -c1-64)
      [ "$(text_of statementSha256 <"$work/payload")" = "$stated" ] || wrong $step "$envelope: the receipt for something else than the statement beside it"
      ;;
  esac
  signed "$work/envelope" "$work/payload" $type || wrong $step "$envelope: not signed by the key that it should be"
  mv "$work/seat.der" "$work/key.der"
  case $envelope in
    */statement.dsse.json)
      grep -q -x -e "$(text_of checkpointSha256 <"$work/payload")" "$work/heads" || wrong $step "$envelope: names a checkpoint that this log does not have"
      ;;
  esac
done
if [ -f $seal ]; then
  { cat $seal; echo; } >"$work/envelope"
  if ! signed "$work/envelope" "$work/seal" application/vnd.hirz.seal+json && [ -n "$signing" ]; then
    wrong $step "$seal: not signed by the seat that the log names"
  fi
  [ "$(text_of case <"$work/seal")" = "$case_id" ] || wrong $step "$seal: of another case"
  [ "$(text_of checkpointSha256 <"$work/seal")" = "$closing" ] || wrong $step "$seal: of another log than this one"
  [ "$(text_of manifestSha256 <"$work/seal")" = "$(digest "$origin"manifest-sha256.txt 2>/dev/null)" ] &&
    [ "$(text_of manifestSha512Sha256 <"$work/seal")" = "$(digest "$origin"manifest-sha512.txt 2>/dev/null)" ] ||
    wrong $step "$seal: of other files than these"
  grep -o '{"path":"[^"\\]*","sha256":"[0-9a-f]*"}' "$work/seal" | sed 's/{"path":"\(.*\)","sha256":"\(.*\)"}/\2  \1/' | sort >"$work/sealed"
  grep -v -x -F -e bag-info.txt -e bagit.txt -e manifest-sha256.txt -e manifest-sha512.txt -e $seal "$work/tags" |
    while IFS= read -r tag; do printf '%s  %s\n' "$(digest "$tag")" "$tag"; done | sort >"$work/beside"
  # An export has pages of its own, which nobody sealed.
  own='^$'
  [ -n "$origin" ] && own='^README(\.(ar|fr))?\.md$'
  comm -3 "$work/beside" "$work/sealed" | tr -d '\t' | cut -c67- | sort -u | grep -E -v "$own" | sed 's|$|: not what lay beside the data when it was sealed|' >"$work/differ"
  [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
else
  wrong $step "$seal: missing"
fi
if [ $wrongs = "$before" ] && [ -n "$signing" ]; then
  right $step "$marks checkpoints and the seal, by the key $public_key"
fi

# The seat's ticket, where the log's first line holds one: signed by the key that it names, for this exercise and seat, good when the case was opened.
step=ticket
before=$wrongs
head -n 1 $log 2>/dev/null | grep -o ',"ticket":{"payload":"[^"\\]*","payloadType":"[^"\\]*","signatures":\[[^]]*\]}' | cut -c11- >"$work/envelope"
if ! head -n 1 $log 2>/dev/null | grep -q ',"ticket":'; then
  none $step 'the case was begun without one'
else
  cp "$work/key.der" "$work/seat.der"
  text_of payload <"$work/envelope" | decode >"$work/ticket"
  { printf '\060\052\060\005\006\003\053\145\160\003\041\000'; text_of publicKey <"$work/ticket" | decode; } >"$work/key.der"
  if ! signed "$work/envelope" "$work/ticket" application/vnd.hirz.seat-ticket+json && [ -n "$signing" ]; then
    wrong $step "$log, line 1: the ticket is none, or not signed by the key that it names"
  fi
  mv "$work/seat.der" "$work/key.der"
  [ "$(grep -E -o "$exercise_is" "$work/ticket")" = "$exercise" ] || wrong $step "$log, line 1: the ticket is for another exercise"
  seat=$(printf %s "$trainee" | grep -E -o "\"seat\":$string")
  [ "$(grep -E -o "\"seat\":$string" "$work/ticket")" = "$seat" ] || wrong $step "$log, line 1: the ticket is for another seat"
  later "$(head -n 1 $log | wall_of)" "$(text_of expires <"$work/ticket")" && wrong $step "$log, line 1: the ticket had run out when the case was opened"
  if [ -z "$signing" ]; then
    leave $step 'its signature needs openssl 3.0 or later'
  elif [ $wrongs = "$before" ]; then
    text_of publicKey <"$work/ticket" | decode | $sha256 | cut -c1-64 >"$work/room"
    right $step "signed, for this exercise and seat; code of the room's tickets, to be compared with what was written down: $(codes_of "$work/room")"
  fi
fi

# Of an export: every file is the one that was sealed, and what was sealed and is not here belongs to what export.json leaves out.
: >"$work/left"
: >"$work/gone"
if [ -n "$origin" ]; then
  step=sealed
  before=$wrongs
  for bits in 256 512; do
    # Where every file is as the manifest says, its lines are those of the files.
    if [ $bits = 256 ]; then sum=$sha256; else sum=$sha512; fi
    if [ $wrong_files = 0 ]; then sort manifest-sha$bits.txt; else find data -type f -exec $sum {} + | sort; fi >"$work/own"
    sort data/submission/manifest-sha$bits.txt 2>/dev/null >"$work/sealed"
    comm -23 "$work/own" "$work/sealed" | cut -c$((bits / 4 + 3))- |
      grep -v -x -e 'data/export\.json' -e 'data/case-uco\.jsonld' -e 'data/submission/hirz-seal\.dsse\.json' -e 'data/submission/manifest-sha[0-9]*\.txt' |
      sed "s|\$|: not what was sealed, by data/submission/manifest-sha$bits.txt|" >"$work/differ"
    [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
  done
  chosen=$({ cat data/export.json; echo; } | sed -n 's/.*,"exhibits":\[\([^]]*\)\].*/,\1,/p')
  report=$({ cat data/export.json; echo; } | sed -n 's/.*,"report":\(true\|false\),.*/\1/p')
  find data -type f | sort >"$work/there"
  cut -c67- data/submission/manifest-sha256.txt 2>/dev/null | sort | comm -23 - "$work/there" >"$work/left"
  while IFS= read -r path; do
    number=
    case $path in
      data/exhibits/*) number=$(printf %s "$path" | cut -d/ -f3) ;;
      data/timestamps/checkpoint-*) ;;
      data/timestamps/*.tsr) number=$(basename "$path" .tsr) ;;
      data/report/*) [ "$report" = false ] && continue ;;
      data/exercise/answer-key.sealed.json | data/case-uco.jsonld) continue ;;
    esac
    if [ -n "$number" ]; then
      case $chosen in *",\"$number\","*) ;; *) continue ;; esac
    fi
    echo "$path: missing, though export.json does not leave it out"
  done <"$work/left" >"$work/differ"
  printf %s "$chosen" | tr -d '"' | tr ',' '\n' | while IFS= read -r number; do
    [ -z "$number" ] || [ -f "data/exhibits/$number/exhibit.json" ] || echo "data/export.json: names the exhibit $number, which is not here"
  done >>"$work/differ"
  [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
  [ "$({ cat data/export.json; echo; } | text_of case)" = "$case_id" ] || wrong $step 'data/export.json: of another case'
  [ $wrongs = "$before" ] && right $step "every file as it was sealed in the submission, of which $(($(wc -l <"$work/left"))) were left out"
fi

# The files as a whole: the closing event names the lines that the submission's manifest has for all that stood when the log was closed,
# so that the code covers these files too. What was made after it: case.json, case-uco.jsonld and what lies in custody, keys and timestamps.
step=closing
before=$wrongs
named=$(tail -n 1 $log 2>/dev/null | text_of filesSha256)
grep -E -v '^[0-9a-f]*  data/(case\.json$|case-uco\.jsonld$|custody/|keys/|timestamps/)' "$origin"manifest-sha256.txt >"$work/settled" 2>/dev/null
if [ -z "$named" ]; then
  leave $step 'the log does not name the files as a whole, as one that was sealed by an early Hirz: no code covers tags, notes and lists'
elif [ "$named" = "$(digest "$work/settled")" ]; then
  right $step "the log's last line names these $(($(wc -l <"$work/settled"))) files as they are, and no other"
else
  wrong $step "$log, line $events: the log was closed over other files than $origin""manifest-sha256.txt lists: one was changed, added or taken out"
fi

# 5. What the log says of the files: every item of every exhibit, the report, the exercise, and the case.
step=evidence
before=$wrongs
# All items of the events that make an exhibit, and the file of each working copy. One that is written in another way than these is told, and not passed over.
awk 'index($0, ",\"type\":\"exhibit.preserved\",\"v\":1,\"wall\":") || index($0, ",\"type\":\"exhibit.received\",\"v\":1,\"wall\":") || index($0, ",\"type\":\"exhibit.taken-over\",\"v\":1,\"wall\":") || index($0, ",\"type\":\"derivative.made\",\"v\":1,\"wall\":") {
    rest = $0
    digests = gsub(/[{,]"sha256":"/, "&", rest)
    number = ""
    if (match(rest, /[{,]"number":"[^"\\]*"/)) { number = substr(rest, RSTART + 11, RLENGTH - 12) }
    while (match(rest, /{"bytes":[0-9]+,("derivedFrom":"[^"\\]*",)?"path":"[^"\\]*","role":"[^"\\]*","sha256":"[0-9a-f]+",("sha512":"[0-9a-f]+",)?"type":"[^"\\]*"}/)) {
      item = substr(rest, RSTART, RLENGTH)
      rest = substr(rest, RSTART + RLENGTH)
      path = item; sub(/^.*,"path":"/, "", path); sub(/".*$/, "", path)
      sha = item; sub(/^.*,"sha256":"/, "", sha); sub(/".*$/, "", sha)
      print sha "  data/exhibits/" number "/" path
      digests--
      if (sub(/^.*,"sha512":"/, "", item)) { sub(/".*$/, "", item); print item "  data/exhibits/" number "/" path > longer }
    }
    if (digests != 0) print "line " NR > unread
  }' unread="$work/unread" longer="$work/longer" $log >"$work/items" 2>/dev/null
[ -s "$work/unread" ] && sed "s|^|$log, |; s|\$|: has items that this script cannot read|" "$work/unread" >"$work/differ" && wrongs_of $step "$work/differ"
# The last of each kind of event counts.
last_of() { grep -F ",\"type\":\"$1\",\"v\":1,\"wall\":" $log | grep -F "$2" | tail -n 1; }
expect() {
  [ -z "$1" ] || printf '%s  %s\n' "$1" "$2" >>"$work/items"
}
# Lines of digests without those of the paths on a list.
without() { awk -v list="$1" 'BEGIN { while ((getline path < list) > 0) out[path] = 1 } !(substr($0, 67) in out)' "$2"; }
# What the closing event says was lost before: the case was sealed without it.
last_of case.sealed '' | awk '{
    rest = $0
    while (match(rest, /[{]"items":\[("[^"\\]*",?)+\],"number":"[^"\\]*"[}]/)) {
      one = substr(rest, RSTART, RLENGTH)
      rest = substr(rest, RSTART + RLENGTH)
      number = one; sub(/^.*"number":"/, "", number); sub(/".*$/, "", number)
      sub(/^[{]"items":\["/, "", one); sub(/"\],"number":.*$/, "", one)
      count = split(one, paths, /","/)
      for (i = 1; i <= count; i++) print "data/exhibits/" number "/" paths[i]
    }
  }' >"$work/lost" 2>/dev/null
if [ -s $log ]; then
  without "$work/left" "$work/items" >"$work/objects"
  # Exhibits that are here: all but those that an export leaves out.
  numbers=$(cut -c67- "$work/items" | cut -d/ -f3 | sort -u | sed 's|.*|data/exhibits/&/exhibit.json|' | grep -v -x -F -f "$work/left" | cut -d/ -f3)
  if [ -s "$work/lost" ]; then
    cut -c67- "$work/items" >"$work/taken"
    while IFS= read -r path; do
      grep -q -x -F -e "$path" "$work/taken" || echo "$log, line $events: calls $path lost, which no event took down"
      [ ! -e "$path" ] || echo "$path: here, though the log's last line calls it lost"
    done <"$work/lost" >"$work/differ"
    [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
    printf '%s\n' "$numbers" | sed 's|.*|data/exhibits/&/|' >"$work/folders"
    grep -F -f "$work/folders" "$work/lost" >"$work/gone"
    for list in items objects; do
      without "$work/lost" "$work/$list" >"$work/kept"
      mv "$work/kept" "$work/$list"
    done
  fi
  # Each numbered seal is bound to the digest of every exhibit.json that it is on.
  grep -F ',"type":"seal.applied","v":1,"wall":' $log | grep -o '{"number":"[^"\\]*","sha256":"[0-9a-f]*"}' |
    sed 's|{"number":"\(.*\)","sha256":"\(.*\)"}|\2  data/exhibits/\1/exhibit.json|' | sort -u >>"$work/items"
  expect "$(last_of report.saved '' | text_of sha256)" data/report/report.json
  for language in en ar fr; do
    expect "$(last_of report.exported "\"language\":\"$language\"" | text_of sha256)" "data/report/report-$language.pdf"
  done
  expect "$(head -n 1 $log | text_of manifestSha256)" data/exercise/manifest-sha256.txt
  if [ -f data/exercise/manifest-sha256.txt ]; then
    for file in exercise.json answer-key.sealed.json; do
      expect "$(sed -n "s|  data/$file\$||p" data/exercise/manifest-sha256.txt)" data/exercise/$file
    done
  fi
  # What an export leaves out is known by its digest in the sealed manifest.
  if [ -s "$work/left" ]; then
    awk -v left="$work/left" 'BEGIN { while ((getline path < left) > 0) out[path] = 1 } substr($0, 67) in out' "$work/items" >"$work/not-here"
    without "$work/left" "$work/items" >"$work/here"
    grep -v -x -F -f data/submission/manifest-sha256.txt "$work/not-here" | cut -c67- | sed 's|$|: left out, and sealed as something else than what the log says|' >"$work/differ"
    [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
    mv "$work/here" "$work/items"
  fi
  # What the log says of the SHA-512 of the same files, where it was taken down, too.
  [ ! -s "$work/longer" ] || awk 'NR == FNR { here[substr($0, 67)] = 1; next } substr($0, 131) in here' "$work/items" "$work/longer" >"$work/items-512"
  { $sha256 -c "$work/items"; [ ! -s "$work/items-512" ] || $sha512 -c "$work/items-512"; } 2>/dev/null | grep -v ': OK$' | awk '!seen[$0]++' |
    sed 's|: FAILED open or read$|: missing, though the log speaks of it|; s|: FAILED$|: not what the log says was preserved|' >"$work/differ"
  [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
  # case.json repeats the log, all but the title of the exercise.
  title=$(grep -E -o "\"title\":$string" data/case.json 2>/dev/null | head -n 1)
  printf '{"events":%s,%s,%s},"exhibits":%s,"format":"hirz-submission","id":"%s","items":%s,"openedAt":"%s","publicKey":"%s","sealedAt":"%s","software":"%s","synthetic":true,%s,"version":1}' \
    $events "$exercise" "$title" "$(tail -n 1 $log | number_of exhibits)" "$case_id" "$(tail -n 1 $log | number_of items)" "$(head -n 1 $log | wall_of)" \
    "$public_key" "$(tail -n 1 $log | wall_of)" "$(head -n 1 $log | text_of software)" "$trainee" >"$work/case"
  cmp -s "$work/case" data/case.json || wrong $step 'data/case.json: says of the case what the log does not'
  # bag-info.txt, which no seal covers, repeats what log, files and export.json say.
  about='Submission of a Hirz exercise.'
  written=$(tail -n 1 $log | wall_of)
  software=$(head -n 1 $log | text_of software)
  if [ -n "$origin" ]; then
    about='Chosen exhibits of a Hirz exercise.'
    written=$({ cat data/export.json; echo; } | text_of wall)
    software=$({ cat data/export.json; echo; } | text_of software)
  fi
  bytes=$(find data -type f -exec wc -c {} + | awk '!/^ *[0-9]+ total$/ { sum += $1 } END { printf "%.0f", sum }')
  printf '%s\n' 'Source-Organization: Hirz (synthetic, for training)' "External-Description: $about Everything in it is invented." \
    "External-Identifier: $case_id" "Bagging-Date: $(printf %s "$written" | cut -c1-10)" "Bag-Software-Agent: $software" \
    "Payload-Oxum: $bytes.$(($(find data -type f | wc -l)))" | cmp -s - bag-info.txt || wrong $step 'bag-info.txt: says what neither the log nor the files do'
  what='report, exercise, case.json and bag-info.txt'
  [ -n "$origin" ] && what='and what is here of report and exercise, case.json and bag-info.txt,'
  [ $wrongs = "$before" ] && right $step "$(($(wc -l <"$work/objects"))) items and working copies of $(printf '%s\n' "$numbers" | grep -c .) exhibits, $what as the log says"
  if [ -s "$work/gone" ]; then
    leave $step "for $(($(wc -l <"$work/gone"))) items that were lost before the case was sealed, as the log's last line says:"
    sed 's/^/                   /' "$work/gone" | head -n 20
  fi
fi

# 6. Time-stamp tokens (RFC 3161), where the log names an authority: of each exhibit.json and of each line of the checkpoints.
step=timestamps
before=$wrongs
find data/keys data/timestamps -type f 2>/dev/null | sort >"$work/there"
root=data/keys/timestamp-root.pem
authority=data/keys/timestamp-authority.pem
: >"$work/tokens"
: >"$work/due"
if grep -q ',"type":"session.started","v":1,"wall":' $log 2>/dev/null && grep -F ',"type":"session.started","v":1,"wall":' $log | grep -q '"timestamps":{'; then
  { printf '%s\n' "$numbers"; sed 's/^/checkpoint-/' "$work/sizes"; } | sed '/^$/d; s|.*|data/timestamps/&.tsr|' | sort >"$work/tokens"
  { cat "$work/tokens"; printf '%s\n' $root $authority; } | sort >"$work/due"
fi
listing $step "$work/due" "$work/there" ', though the log names an authority that stamped it'
if [ ! -s "$work/due" ]; then
  none $step 'the log names no authority'
elif [ -z "$openssl" ]; then
  leave $step 'openssl is not here'
else
  # The log names the certificates before anything is stamped.
  for certificates in $root $authority; do
    [ -f $certificates ] || continue
    rm -f "$work"/certificate-*
    awk -v to="$work/certificate-" '/BEGIN CERTIFICATE/ { n++ } { print > (to n) }' $certificates 2>/dev/null
    for certificate in "$work"/certificate-*; do
      openssl x509 -in "$certificate" -outform DER >"$work/der" 2>/dev/null
      openssl x509 -in "$certificate" 2>/dev/null | cmp -s - "$certificate" || wrong $step "$certificates: has something else in it than certificates"
      grep -q "\"timestamps\":{[^}]*\"$(digest "$work/der")\"" $log || wrong $step "$certificates: has a certificate that the log does not name"
    done
  done
  while IFS= read -r token; do
    [ -f "$token" ] || continue
    name=$(basename "$token" .tsr)
    case $name in
      checkpoint-*) stamped=$work/$name ;;
      *) stamped=data/exhibits/$name/exhibit.json ;;
    esac
    openssl ts -verify -in "$token" -data "$stamped" -CAfile $root -untrusted $authority >/dev/null 2>&1 ||
      echo "$token: no token of the authority for what it should stamp"
  done <"$work/tokens" >"$work/differ"
  # An openssl that cannot read these tokens accepts none of them.
  if [ -z "$signing" ] && [ "$(wc -l <"$work/differ")" -eq "$(wc -l <"$work/tokens")" ]; then
    leave $step 'this openssl accepts none of the tokens; take 3.0 or later'
  else
    [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
    [ $wrongs = "$before" ] && right $step "$(($(wc -l <"$work/tokens"))) tokens of the authority in data/keys: of each exhibit and each checkpoint"
  fi
fi

# 7. Web archives (WACZ 1.1.1): each file as its datapackage says, and the datapackage as it was signed.
step=archives
before=$wrongs
find data -type f -name '*.wacz' | sort >"$work/archives"
json_text() { sed -n "s/.*\"$1\": *\"\([^\"\\\\]*\)\".*/\1/p" "$2" | head -n 1; }
# An ECDSA signature of P-384 as r and s, as openssl wants it (DER).
der_signature() {
  od -An -v -tx1 | tr -d ' \n' | awk 'function whole(hex) {
      while (length(hex) > 2 && substr(hex, 1, 2) == "00") hex = substr(hex, 3)
      if (substr(hex, 1, 1) ~ /[89a-f]/) hex = "00" hex
      return sprintf("02%02x%s", length(hex) / 2, hex)
    }
    BEGIN { for (i = 0; i < 256; i++) octal[sprintf("%02x", i)] = sprintf("\\%03o", i) }
    { body = whole(substr($0, 1, 96)) whole(substr($0, 97, 96)); body = sprintf("30%02x%s", length(body) / 2, body)
      text = ""; for (i = 1; i < length(body); i += 2) text = text octal[substr(body, i, 2)]; print text }'
}
if [ ! -s "$work/archives" ]; then
  none $step 'there are none'
elif ! command -v unzip >/dev/null 2>&1; then
  leave $step 'unzip is not here'
else
  while IFS= read -r archive; do
    rm -rf "$work/wacz"
    mkdir "$work/wacz"
    if ! unzip -q -o "$archive" -d "$work/wacz" >/dev/null 2>&1 || [ ! -f "$work/wacz/datapackage-digest.json" ]; then
      wrong $step "$archive: no web archive that can be read"
      continue
    fi
    stated=$(json_text hash "$work/wacz/datapackage-digest.json")
    [ "$stated" = "sha256:$(digest "$work/wacz/datapackage.json")" ] || wrong $step "$archive: datapackage.json has another digest than stated"
    awk '/"path": "/ { path = $0; sub(/.*"path": "/, "", path); sub(/".*/, "", path) }
      /"hash": "sha256:/ { hash = $0; sub(/.*"sha256:/, "", hash); sub(/".*/, "", hash); print hash "  " path }' "$work/wacz/datapackage.json" >"$work/resources"
    (cd "$work/wacz" && $sha256 -c "$work/resources" 2>/dev/null) | grep -v ': OK$' | sed "s|^|$archive: |; s|: FAILED.*|: not what its datapackage says|" >"$work/differ"
    [ -s "$work/differ" ] && wrongs_of $step "$work/differ"
    if [ -n "$openssl" ]; then
      { echo '-----BEGIN PUBLIC KEY-----'; json_text publicKey "$work/wacz/datapackage-digest.json" | fold -w 64; echo '-----END PUBLIC KEY-----'; } >"$work/archive.pem"
      format=$(json_text signature "$work/wacz/datapackage-digest.json" | decode | der_signature)
      printf "$format" >"$work/signature"
      printf %s "$stated" >"$work/signed"
      openssl dgst -sha256 -verify "$work/archive.pem" -signature "$work/signature" "$work/signed" >/dev/null 2>&1 || wrong $step "$archive: not signed by its own key"
    fi
  done <"$work/archives"
  if [ $wrongs = "$before" ]; then
    right $step "$(($(wc -l <"$work/archives"))) web archives whole: digests of all their files$([ -n "$openssl" ] && echo ', and their signatures')"
  fi
  [ -n "$openssl" ] || leave $step 'their signatures: openssl is not here'
fi

# The code of each checkpoint.
codes_of "$work/heads" >"$work/codes"
code=
[ -n "$closing" ] && code=$(tail -n 1 "$work/codes")
witnessed=
if [ $# -gt 0 ]; then
  given=$(printf %s "$*" | tr a-z A-Z | tr OIL 011 | tr -cd 0-9A-Z)
  earlier=$(tr -d - <"$work/codes" | paste -d ' ' "$work/sizes" - | sed -n "s/ $given\$//p" | head -n 1)
  if [ -n "$code" ] && [ "$given" = "$(printf %s "$code" | tr -d -)" ]; then
    witnessed=yes
    right code "$code, as it was written down"
  elif [ -n "$given" ] && [ -n "$earlier" ]; then
    right code "of an earlier checkpoint of this log: its first $earlier events are those that there were then. It witnesses nothing later"
  else
    wrong code "$code is not what was written down, nor is the code of an earlier checkpoint"
  fi
fi

echo
if [ $wrongs -gt 0 ]; then
  echo "RESULT: NOT RIGHT. $wrongs findings, marked WRONG."
  exit 1
fi
if [ -z "$witnessed" ] && [ -n "$code" ]; then
  echo "Code of the closing checkpoint: $code"
  echo 'Compare it with what was written down when the case was sealed. Without that, whoever had the machine could have made all of this up.'
fi
if [ $omitted -gt 0 ]; then
  echo 'RESULT: nothing wrong was found, but not every step could be made.'
else
  echo 'RESULT: RIGHT in every step above.'
fi
cat <<'END'
Hirz checks in addition: that exhibit.json, annotations.json, derivatives.json and case-uco.jsonld say what log and items say; the proofs in
data/custody/proofs; numbered seals and hand-overs, entry by entry; the clocks, the times of the tokens, and the exercise's title in case.json.
END
[ $omitted = 0 ] || exit 2
`;
