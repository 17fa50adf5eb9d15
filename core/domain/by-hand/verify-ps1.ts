/** `verify.ps1` of a submission: the same as `verify.sh` for PowerShell 5.1 and later, signatures by `openssl` where it is there. */
export const verifyPs1 = String.raw`# Checks this folder (a submission of Hirz, or an export of chosen exhibits of one, unzipped) without Hirz.
#
#   powershell -ExecutionPolicy Bypass -File verify.ps1 [CODE]
#   CODE: what was written down when the case was sealed, such as 7K2M-01QX-ZZ9A-C3TB
#
# It needs Windows PowerShell 5.1 or PowerShell 7, and no module. Ed25519 is not in .NET: the seat's signatures are checked with openssl
# (3.0 or later) where it is on the path, and left out where it is not, which is said. It changes nothing here.
# Exit code: 0 every step is right; 1 something is wrong; 2 nothing was found wrong, but a step could not be made.
#
# This file came with what it checks. Read it before you trust it, or take the steps of README.md by hand.
param([Parameter(ValueFromRemainingArguments = $true)][string[]]$Code = @())

Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$bag = $PSScriptRoot
$log = 'data/custody/log.ndjson'
$checkpoints = 'data/custody/checkpoints.ndjson'
$seal = 'hirz-seal.dsse.json'
# An export has the submission's seal and manifests in a folder of their own.
$origin = ''
if ([IO.File]::Exists([IO.Path]::Combine($bag, 'data/export.json'))) { $origin = 'data/submission/'; $seal = 'data/submission/hirz-seal.dsse.json' }
$script:wrongs = 0
$script:omitted = 0
# One character an octet, both ways: lines are hashed as they are.
$octetText = [Text.Encoding]::GetEncoding(28591)
$sha256 = [Security.Cryptography.SHA256]::Create()
$sha512 = [Security.Cryptography.SHA512]::Create()
$invariant = [Globalization.CultureInfo]::InvariantCulture

function Say([string]$what, [string]$step, [string]$text) { Write-Host ('{0,-6} {1,-11} {2}' -f $what, $step, $text) }
function Right([string]$step, [string]$text) { Say 'right' $step $text }
function Wrong([string]$step, [string]$text) { Say 'WRONG' $step $text; $script:wrongs++ }
function Leave([string]$step, [string]$text) { Say '--' $step ('not made: ' + $text); $script:omitted++ }

function Get-Place([string]$path) { return [IO.Path]::Combine($bag, $path) }
# A path that no file on Windows can have is not here, rather than an error.
function Test-Here([string]$path) { try { return [IO.File]::Exists((Get-Place $path)) } catch { return $false } }
function Get-OctetText([string]$path) { return $octetText.GetString([IO.File]::ReadAllBytes((Get-Place $path))) }
function Get-Hex([byte[]]$octets) { return [BitConverter]::ToString($octets).Replace('-', '').ToLowerInvariant() }
function Get-Digest([byte[]]$octets) { return Get-Hex ($sha256.ComputeHash($octets)) }
# Not by Get-FileHash, which Windows PowerShell does not find when PowerShell 7 started what started it.
function Get-FileDigest([string]$path, [string]$algorithm) {
    $hash = $sha256
    if ($algorithm -like 'SHA512') { $hash = $sha512 }
    $stream = [IO.File]::OpenRead((Get-Place $path))
    try { return Get-Hex ($hash.ComputeHash($stream)) }
    finally { $stream.Dispose() }
}
# The files below a folder of the bag, by their paths in it. Not by Get-ChildItem -Recurse, which may pass over folders that a cloud keeps,
# nor by full names, which may begin otherwise than the name of this folder.
function Get-Paths([string]$below) {
    foreach ($one in (New-Object IO.DirectoryInfo (Get-Place $below)).GetFileSystemInfos()) {
        $path = $below + $one.Name
        if (($one.Attributes -band [IO.FileAttributes]::ReparsePoint) -and $one.LinkType) { Wrong 'files' ($path + ': a link, and no file') }
        elseif ($one -is [IO.DirectoryInfo]) { Get-Paths ($path + '/') }
        else { $path }
    }
}
# Whether two texts are the same octet by octet. -ceq, -ccontains and Sort-Object weigh letters: to them a text with a NUL or soft hyphen in it is the one without.
function Test-Same([string]$one, [string]$other) { return [string]::Equals($one, $other, [StringComparison]::Ordinal) }
function Get-Set([string[]]$texts) {
    $set = New-Object 'System.Collections.Generic.HashSet[string]'
    foreach ($text in $texts) { [void]$set.Add($text) }
    return , $set
}
function Test-End([string]$text) { return $text.EndsWith([string][char]10, [StringComparison]::Ordinal) }
# The value of a key in canonical JSON. A quotation mark inside of a text has a backslash before it, so none is taken for a key.
function Get-Text([string]$json, [string]$key) {
    return [regex]::Match($json, '[{,]"' + $key + '":"([^"\\]*)"').Groups[1].Value
}
# A text in JSON, as a regular expression, and what stands last in every line of the log.
$string = '"(?:[^"\\]|\\.)*"'
function Get-Match([string]$json, [string]$pattern) { return [regex]::Match($json, $pattern).Value }
function Get-Number([string]$json, [string]$key) { return [regex]::Match($json, '[{,]"' + $key + '":([0-9]+)[,}]').Groups[1].Value }
function Get-Wall([string]$line) { return [regex]::Match($line, ',"wall":"([^"]*)"\}$').Groups[1].Value }
# Says which of the paths that are due are not there, and which others are.
function Find-Odd([string]$step, [string[]]$due, [string[]]$there, [string]$why) {
    $found = Get-Set $there
    $wanted = Get-Set $due
    foreach ($path in $due) { if (-not $found.Contains($path)) { Wrong $step ($path + ': missing' + $why) } }
    foreach ($path in $there) { if (-not $wanted.Contains($path)) { Wrong $step ($path + ': added: nothing in the log accounts for it') } }
}
# Lines without their ends.
function Split-Lines([string]$text) {
    if (Test-End $text) { $text = $text.Substring(0, $text.Length - 1) }
    return , $text.Split([char]10)
}
function Get-Lines([string]$path) { return , (Split-Lines (Get-OctetText $path)) }

# The code of a digest, as it is read aloud: 80 bits in Crockford's base 32.
function Get-Code([string]$digest) {
    $spoken = ''
    for ($index = 0; $index -lt 20; $index += 5) {
        $value = [Convert]::ToInt32($digest.Substring($index, 5), 16)
        $part = ''
        for ($letter = 0; $letter -lt 4; $letter++) {
            $part = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.Substring(($value -band 31), 1) + $part
            $value = $value -shr 5
        }
        if ($index -gt 0) { $spoken += '-' }
        $spoken += $part
    }
    return $spoken
}

$kind = 'Submission'
if ($origin.Length -gt 0) { $kind = 'Export' }
$first = ''
if (Test-Here $log) { $first = (Get-Lines $log)[0] }
Write-Host ($kind + ' of Hirz case ' + (Get-Text $first 'case') + ', checked without Hirz')
Write-Host ''

# 1. The bag (RFC 8493): every file is there with the digests of the manifests, and no other.
$step = 'files'
$before = $script:wrongs
$declared = 'BagIt-Version: 1.0' + [char]10 + 'Tag-File-Character-Encoding: UTF-8' + [char]10
if (-not (Test-Here 'bagit.txt') -or -not (Test-Same (Get-OctetText 'bagit.txt') $declared)) {
    Wrong $step 'bagit.txt: not the declaration of a bag'
}
$all = [string[]]@(Get-Paths '')
[Array]::Sort($all, [StringComparer]::Ordinal)
$payload = @($all | Where-Object { $_ -clike 'data/*' })
$tags = @($all | Where-Object { $_ -cnotlike 'data/*' -and $_ -cnotmatch '^tagmanifest-sha(256|512)\.txt$' })
foreach ($bits in 256, 512) {
    foreach ($manifest in "manifest-sha$bits.txt", "tagmanifest-sha$bits.txt") {
        if (-not (Test-Here $manifest)) { Wrong $step ($manifest + ': missing'); continue }
        $there = $payload
        if ($manifest -clike 'tag*') { $there = $tags }
        $found = Get-Set $there
        $listed = New-Object 'System.Collections.Generic.Dictionary[string,string]'
        $number = 0
        # ReadAllText would pass over a mark of byte order, which no manifest of Hirz has.
        foreach ($line in (Split-Lines ([Text.Encoding]::UTF8.GetString([IO.File]::ReadAllBytes((Get-Place $manifest)))))) {
            $number++
            $match = [regex]::Match($line, '^([0-9a-f]{' + ($bits / 4) + '})  ([^\\]+)$')
            $path = $match.Groups[2].Value
            if (-not $match.Success -or $path -match '(^|/)\.\.(/|$)|^/|:') { Wrong $step ($manifest + ": line $number is none of a manifest") }
            elseif ($listed.ContainsKey($path)) { Wrong $step ($path + ': twice in ' + $manifest) }
            else { $listed.Add($path, $match.Groups[1].Value) }
        }
        foreach ($path in $listed.Keys) {
            if (-not $found.Contains($path)) { Wrong $step ($path + ': missing, though ' + $manifest + ' lists it') }
            elseif (-not (Test-Same (Get-FileDigest $path "SHA$bits") $listed[$path])) { Wrong $step ($path + ': other octets than ' + $manifest + ' says') }
        }
        foreach ($path in $there) {
            if (-not $listed.ContainsKey($path)) { Wrong $step ($path + ': added, ' + $manifest + ' does not list it') }
        }
    }
}
foreach ($path in $tags) {
    if ($path -cmatch '^(tag)?manifest-[^/]*$' -and $path -cnotmatch '^manifest-sha(256|512)\.txt$') { Wrong $step ($path + ': a list of hashes that Hirz does not write') }
}
if ($script:wrongs -eq $before) { Right $step "$($payload.Count) under data/ and $($tags.Count) beside it: none missing, none added, SHA-256 and SHA-512 as listed" }

# 2. The chain of the custody log: every line names the SHA-256 of the line before it.
$step = 'chain'
$before = $script:wrongs
$lines = @()
$facts = @()
$leaves = New-Object 'System.Collections.Generic.List[byte[]]'
if (-not (Test-Here $log)) { Wrong $step ($log + ': missing') }
else {
    if (-not (Test-End (Get-OctetText $log))) { Wrong $step ($log + ': the last line has no end') }
    $lines = Get-Lines $log
    $previous = '0' * 64
    $expected = 0
    for ($index = 0; $index -lt $lines.Count; $index++) {
        $octets = $octetText.GetBytes($lines[$index])
        $leaf = New-Object byte[] ($octets.Length + 1)
        [Array]::Copy($octets, 0, $leaf, 1, $octets.Length)
        $leaves.Add($sha256.ComputeHash($leaf))
        $match = [regex]::Match($lines[$index], '\},"prev":"([0-9a-f]{64})","seq":([0-9]+),"type":"([^"]*)","v":1,"wall":"[^"]*"\}$')
        $facts += $match.Groups[3].Value
        if (-not $match.Success -or $match.Groups[2].Length -gt 15) { Wrong $step "$log, line $($index + 1): no event"; $expected++ }
        else {
            $seq = [long]$match.Groups[2].Value
            if ($seq -ne $expected) { Wrong $step "$log, line $($index + 1): event $seq where event $expected should be" }
            elseif (-not (Test-Same $match.Groups[1].Value $previous)) { Wrong $step "$log, line $([Math]::Max(1, $index)): event $seq follows another line than this one" }
            $expected = $seq + 1
        }
        $previous = Get-Digest $octets
    }
    if (-not (Test-Same $facts[0] 'case.opened')) { Wrong $step "$log, line 1: does not open a case" }
    if (-not (Test-Same $facts[-1] 'case.sealed')) { Wrong $step ($log + ': the closing event is missing') }
    if ($script:wrongs -eq $before) { Right $step "$($lines.Count) events, each naming the SHA-256 of the line before it" }
}
$publicKey = ''
$caseId = ''
if ($lines.Count -gt 0) {
    $publicKey = Get-Text $lines[0] 'publicKey'
    $caseId = Get-Text $lines[0] 'case'
}
# An object that says which exercise it is, as a regular expression, and what the first line says of exercise and seat.
$exerciseIs = '"exercise":\{"edition":' + $string + ',"id":' + $string + ',"manifestSha256":"[0-9a-f]*"'
$exercise = ''
$trainee = ''
if ($lines.Count -gt 0) {
    $exercise = Get-Match $lines[0] $exerciseIs
    $trainee = Get-Match $lines[0] ('"trainee":\{"name":' + $string + '(?:,"role":"[a-z]*")?,"seat":' + $string + '\}')
}

# What openssl is to read is put here meanwhile.
$work = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'hirz-' + [Guid]::NewGuid().ToString('N'))
[void][IO.Directory]::CreateDirectory($work)
function Save-Octets([string]$name, [byte[]]$octets) {
    [IO.File]::WriteAllBytes([IO.Path]::Combine($work, $name), $octets)
    return $name
}
function Save-Copy([string]$name, [string]$path) {
    if (Test-Here $path) { return Save-Octets $name ([IO.File]::ReadAllBytes((Get-Place $path))) }
    return 'missing'
}

# 3. The tree over the log (RFC 6962, section 2.1): every checkpoint has the root of its lines, the last one of all of them.
$step = 'tree'
$before = $script:wrongs
function Join-Node([byte[]]$left, [byte[]]$right) {
    $node = New-Object byte[] 65
    $node[0] = 1
    [Array]::Copy($left, 0, $node, 1, 32)
    [Array]::Copy($right, 0, $node, 33, 32)
    return , $sha256.ComputeHash($node)
}
$levels = New-Object 'System.Collections.Generic.List[object]'
$levels.Add($leaves)
while ($levels[$levels.Count - 1].Count -gt 1) {
    $below = $levels[$levels.Count - 1]
    $level = New-Object 'System.Collections.Generic.List[byte[]]'
    for ($index = 0; $index + 1 -lt $below.Count; $index += 2) { $level.Add((Join-Node $below[$index] $below[$index + 1])) }
    $levels.Add($level)
}
# Root over the first lines: of the whole trees that these are made of, joined from the right.
function Get-Root([long]$size) {
    $root = $null
    for ($level = 0; $size -gt 0; $level++) {
        if ($size % 2 -eq 1) {
            $whole = $levels[$level][[int]($size - 1)]
            if ($null -eq $root) { $root = $whole } else { $root = Join-Node $whole $root }
        }
        $size = [long][Math]::Floor($size / 2)
    }
    return Get-Hex $root
}
$marks = @()
$heads = @()
$sizes = @()
$closing = ''
if (-not (Test-Here $checkpoints)) { Wrong $step ($checkpoints + ': missing') }
else {
    $marks = Get-Lines $checkpoints
    $previous = ''
    $last = 0
    for ($index = 0; $index -lt $marks.Count; $index++) {
        $where = "$checkpoints, line $($index + 1)"
        $stated = ''
        try { $octets = [Convert]::FromBase64String((Get-Text $marks[$index] 'payload')); $stated = $octetText.GetString($octets) }
        catch { $stated = '' }
        $match = [regex]::Match($stated, ',"size":([0-9]{1,15}),')
        if (-not $match.Success) { Wrong $step ($where + ': no checkpoint'); continue }
        $size = [long]$match.Groups[1].Value
        if (-not (Test-Same (Get-Text $stated 'origin') $caseId)) { Wrong $step ($where + ': of another case') }
        if (-not (Test-Same (Get-Text $stated 'previous') $previous) -or $size -le $last) { Wrong $step ($where + ': does not follow the checkpoint before it') }
        if ($size -gt $lines.Count) { Wrong $step ($where + ": speaks of $size events, the log has $($lines.Count)") }
        elseif ($size -lt 1 -or -not (Test-Same (Get-Text $stated 'root') (Get-Root $size))) { Wrong $step ($where + ": another root than that of the first $size lines of the log") }
        [void](Save-Octets "checkpoint-$size" ($octetText.GetBytes($marks[$index])))
        $previous = Get-Digest $octets
        $heads += $previous
        $sizes += $size
        $last = $size
        $closing = ''
        if ($size -eq $lines.Count) { $closing = $previous }
    }
    if ($closing.Length -eq 0) { Wrong $step ($checkpoints + ': no checkpoint of the whole log at its end') }
    $due = @($log, $checkpoints)
    for ($index = 1; $index -lt $sizes.Count; $index++) { $due += "data/custody/proofs/consistency-$($sizes[$index - 1])-$($sizes[$index]).json" }
    Find-Odd $step $due @($payload | Where-Object { $_ -clike 'data/custody/*' }) ', though there are these checkpoints'
    if ($script:wrongs -eq $before) { Right $step "$($marks.Count) checkpoints, each naming the one before it, each with the Merkle root of its lines" }
}

# 4. The signatures (Ed25519; DSSE): checkpoints and seal, under the key that the log's first line names.
$step = 'signatures'
$before = $script:wrongs
function Get-OpenSslHelp {
    $ErrorActionPreference = 'Continue'
    return (& openssl pkeyutl -help 2>&1 | Out-String)
}
# It runs in that folder and is told names alone: it takes a path with a blank or a comma for several (-untrusted), and on Windows not every letter.
function Test-OpenSsl([string[]]$arguments) {
    $ErrorActionPreference = 'Continue'
    Push-Location -LiteralPath $work
    try { & openssl $arguments 2>&1 | Out-Null }
    finally { Pop-Location }
    return $LASTEXITCODE -eq 0
}
# Whether an envelope of that type, as Hirz writes it and with one signature that names its key rightly, was signed by the seat.
function Test-Signed([string]$envelope, [string]$type) {
    try {
        $octets = [Convert]::FromBase64String((Get-Text $envelope 'payload'))
        $signature = Save-Octets 'signature' ([Convert]::FromBase64String((Get-Text $envelope 'sig')))
        $raw = [Convert]::FromBase64String($publicKey)
    }
    catch { return $false }
    $head = $octetText.GetBytes("DSSEv1 $($type.Length) $type $($octets.Length) ")
    $signed = Save-Octets 'signed' ([byte[]]($head + $octets))
    $key = Save-Octets 'key.der' ([byte[]]([byte[]](0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00) + $raw))
    $form = '^\{"payload":"[^"\\]*","payloadType":"[^"\\]*","signatures":\[\{"keyid":"' + (Get-Digest $raw).Substring(0, 16) + '","sig":"[^"\\]*"\}\]\}\z'
    return ($envelope -cmatch $form) -and (Test-Same (Get-Text $envelope 'payloadType') $type) -and
    (Test-OpenSsl @('pkeyutl', '-verify', '-pubin', '-keyform', 'DER', '-inkey', $key, '-rawin', '-in', $signed, '-sigfile', $signature))
}
try {
    $openssl = $null -ne (Get-Command openssl -CommandType Application -ErrorAction SilentlyContinue)
    $signing = $openssl -and (Get-OpenSslHelp).Contains('rawin')
    if (-not $openssl) { Leave $step 'openssl is not on the path, and .NET has no Ed25519' }
    elseif (-not $signing) { Leave $step 'openssl 3.0 or later is needed, and another one is here' }
    else {
        for ($index = 0; $index -lt $marks.Count; $index++) {
            if (-not (Test-Signed $marks[$index] 'application/vnd.hirz.checkpoint+json')) {
                Wrong $step "$checkpoints, line $($index + 1): not signed by the seat that the log names"
            }
        }
    }
    # What was signed as exhibits changed hands: by this seat, under a checkpoint of this log, and the receipts that came back by the key that each names.
    $seatKey = $publicKey
    foreach ($path in @($payload | Where-Object { $_ -clike 'data/handovers/*/*.dsse.json' })) {
        if (-not $signing) { break }
        $envelope = Get-OctetText $path
        $type = 'application/vnd.hirz.handover-receipt+json'
        $stated = ''
        try { $stated = $octetText.GetString([Convert]::FromBase64String((Get-Text $envelope 'payload'))) } catch { $stated = '' }
        if ($path -clike '*/statement.dsse.json') {
            $type = 'application/vnd.hirz.handover+json'
            if (-not (Get-Set $heads).Contains((Get-Text $stated 'checkpointSha256'))) { Wrong $step ($path + ': names a checkpoint that this log does not have') }
        }
        if ($path -clike '*/receipt.dsse.json') {
            $publicKey = Get-Text $stated 'publicKey'
            $beside = $path.Replace('/receipt.dsse.json', '/statement.dsse.json')
            $digest = ''
            try { $digest = Get-Digest ([Convert]::FromBase64String((Get-Text (Get-OctetText $beside) 'payload'))) } catch { $digest = '' }
            if (-not (Test-Same (Get-Text $stated 'statementSha256') $digest)) { Wrong $step ($path + ': the receipt for something else than the statement beside it') }
        }
        if (-not (Test-Signed $envelope $type)) { Wrong $step ($path + ': not signed by the key that it should be') }
        $publicKey = $seatKey
    }
    if (Test-Here $seal) {
        $envelope = Get-OctetText $seal
        if ($signing -and -not (Test-Signed $envelope 'application/vnd.hirz.seal+json')) { Wrong $step ($seal + ': not signed by the seat that the log names') }
        $stated = ''
        try { $stated = $octetText.GetString([Convert]::FromBase64String((Get-Text $envelope 'payload'))) } catch { $stated = '' }
        if (-not (Test-Same (Get-Text $stated 'case') $caseId)) { Wrong $step ($seal + ': of another case') }
        if (-not (Test-Same (Get-Text $stated 'checkpointSha256') $closing)) { Wrong $step ($seal + ': of another log than this one') }
        if (-not (Test-Here ($origin + 'manifest-sha256.txt')) -or -not (Test-Here ($origin + 'manifest-sha512.txt')) -or
            -not (Test-Same (Get-Text $stated 'manifestSha256') (Get-FileDigest ($origin + 'manifest-sha256.txt') 'SHA256')) -or
            -not (Test-Same (Get-Text $stated 'manifestSha512Sha256') (Get-FileDigest ($origin + 'manifest-sha512.txt') 'SHA256'))) { Wrong $step ($seal + ': of other files than these') }
        $sealed = @([regex]::Matches($stated, '\{"path":"([^"\\]*)","sha256":"([0-9a-f]*)"\}') | ForEach-Object { $_.Groups[2].Value + '  ' + $_.Groups[1].Value })
        $beside = @($tags | Where-Object { $_ -cnotmatch '^(bagit|bag-info|manifest-sha(256|512))\.txt$' -and -not (Test-Same $_ $seal) } |
                ForEach-Object { (Get-FileDigest $_ 'SHA256') + '  ' + $_ })
        $differ = Get-Set $sealed
        $differ.SymmetricExceptWith([string[]]$beside)
        $differ = @(Get-Set @($differ | ForEach-Object { $_.Substring(66) }) | ForEach-Object { $_ })
        # An export has pages of its own, which nobody sealed.
        if ($origin.Length -gt 0) { $differ = @($differ | Where-Object { $_ -cnotmatch '^README(\.(ar|fr))?\.md$' }) }
        foreach ($path in $differ) { Wrong $step ($path + ': not what lay beside the data when it was sealed') }
    }
    else { Wrong $step ($seal + ': missing') }
    if ($signing -and $script:wrongs -eq $before) { Right $step "$($marks.Count) checkpoints and the seal, by the key $publicKey" }

    # The seat's ticket, where the log's first line holds one: signed by the key that it names, for this exercise and seat, good when the case was opened.
    $step = 'ticket'
    $before = $script:wrongs
    $where = "$log, line 1"
    if ($lines.Count -eq 0 -or -not $lines[0].Contains(',"ticket":')) { Say '--' $step 'the case was begun without one' }
    else {
        $envelope = [regex]::Match($lines[0], ',"ticket":(\{"payload":"[^"\\]*","payloadType":"[^"\\]*","signatures":\[[^\]]*\]\})').Groups[1].Value
        $stated = ''
        try { $stated = $octetText.GetString([Convert]::FromBase64String((Get-Text $envelope 'payload'))) } catch { $stated = '' }
        $publicKey = Get-Text $stated 'publicKey'
        $roomKey = $publicKey
        if ($signing -and -not (Test-Signed $envelope 'application/vnd.hirz.seat-ticket+json')) { Wrong $step ($where + ': the ticket is none, or not signed by the key that it names') }
        $publicKey = $seatKey
        if (-not (Test-Same (Get-Match $stated $exerciseIs) $exercise)) { Wrong $step ($where + ': the ticket is for another exercise') }
        if (-not (Test-Same (Get-Match $stated ('"seat":' + $string)) (Get-Match $trainee ('"seat":' + $string)))) { Wrong $step ($where + ': the ticket is for another seat') }
        $good = $false
        try { $good = [DateTimeOffset]::Parse((Get-Wall $lines[0]), $invariant) -le [DateTimeOffset]::Parse((Get-Text $stated 'expires'), $invariant) } catch { $good = $false }
        if (-not $good) { Wrong $step ($where + ': the ticket had run out when the case was opened') }
        if (-not $signing) { Leave $step 'its signature needs openssl 3.0 or later' }
        elseif ($script:wrongs -eq $before) {
            $spoken = Get-Code (Get-Digest ([Convert]::FromBase64String($roomKey)))
            Right $step "signed, for this exercise and seat; code of the room's tickets, to be compared with what was written down: $spoken"
        }
    }

    # Of an export: every file is the one that was sealed, and what was sealed and is not here belongs to what export.json leaves out.
    $left = New-Object 'System.Collections.Generic.Dictionary[string,string]'
    if ($origin.Length -gt 0) {
        $step = 'sealed'
        $before = $script:wrongs
        foreach ($bits in 256, 512) {
            $manifest = "data/submission/manifest-sha$bits.txt"
            $sealed = New-Object 'System.Collections.Generic.Dictionary[string,string]'
            if (Test-Here $manifest) {
                foreach ($line in (Get-Lines $manifest)) { if ($line.Length -gt $bits / 4 + 2) { $sealed[$line.Substring($bits / 4 + 2)] = $line.Substring(0, $bits / 4) } }
            }
            foreach ($path in $payload) {
                if ($path -cmatch '^data/(export\.json|case-uco\.jsonld|submission/(hirz-seal\.dsse\.json|manifest-sha[0-9]+\.txt))$') { continue }
                if (-not $sealed.ContainsKey($path) -or -not (Test-Same $sealed[$path] (Get-FileDigest $path "SHA$bits"))) { Wrong $step "$($path): not what was sealed, by $manifest" }
            }
            if ($bits -eq 256) {
                foreach ($path in $sealed.Keys) { if (-not (Test-Here $path)) { $left[$path] = $sealed[$path] } }
            }
        }
        $statement = Get-OctetText 'data/export.json'
        $chosen = ',' + [regex]::Match($statement, ',"exhibits":\[([^\]]*)\]').Groups[1].Value + ','
        foreach ($path in $left.Keys) {
            $number = ''
            if ($path -cmatch '^data/exhibits/([^/]+)/') { $number = $Matches[1] }
            elseif ($path -cmatch '^data/timestamps/(?!checkpoint-)(.+)\.tsr$') { $number = $Matches[1] }
            elseif ($path -clike 'data/report/*' -and $statement.Contains(',"report":false,')) { continue }
            elseif ((Test-Same $path 'data/exercise/answer-key.sealed.json') -or (Test-Same $path 'data/case-uco.jsonld')) { continue }
            if ($number.Length -gt 0 -and -not $chosen.Contains(',"' + $number + '",')) { continue }
            Wrong $step ($path + ': missing, though export.json does not leave it out')
        }
        foreach ($match in [regex]::Matches($chosen, '"([^"]+)"')) {
            $number = $match.Groups[1].Value
            if (-not (Test-Here "data/exhibits/$number/exhibit.json")) { Wrong $step "data/export.json: names the exhibit $number, which is not here" }
        }
        if (-not (Test-Same (Get-Text $statement 'case') $caseId)) { Wrong $step 'data/export.json: of another case' }
        if ($script:wrongs -eq $before) { Right $step "every file as it was sealed in the submission, of which $($left.Count) were left out" }
    }

    # The files as a whole: the closing event names the lines that the submission's manifest has for all that stood when the log was closed,
    # so that the code covers these files too. What was made after it: case.json, case-uco.jsonld and what lies in custody, keys and timestamps.
    $step = 'closing'
    $named = ''
    if ($lines.Count -gt 0) { $named = Get-Text $lines[-1] 'filesSha256' }
    $settled = @()
    if (Test-Here ($origin + 'manifest-sha256.txt')) {
        $settled = @((Get-Lines ($origin + 'manifest-sha256.txt')) | Where-Object {
                $_ -cnotmatch '^[0-9a-f]*  data/(case\.json$|case-uco\.jsonld$|custody/|keys/|timestamps/)' })
    }
    if ($named.Length -eq 0) { Leave $step 'the log does not name the files as a whole, as one that was sealed by an early Hirz: no code covers tags, notes and lists' }
    elseif (Test-Same (Get-Digest ($octetText.GetBytes([string]::Join('', @($settled | ForEach-Object { $_ + [char]10 }))))) $named) {
        Right $step "the log's last line names these $($settled.Count) files as they are, and no other"
    }
    else { Wrong $step ("$log, line $($lines.Count): the log was closed over other files than " + $origin + 'manifest-sha256.txt lists: one was changed, added or taken out') }

    # 5. What the log says of the files: every item of every exhibit, the report, the exercise, and the case.
    $step = 'evidence'
    $before = $script:wrongs
    $said = New-Object 'System.Collections.Generic.Dictionary[string,string]'
    # The SHA-512 of the same files, where it was taken down, too.
    $longer = New-Object 'System.Collections.Generic.Dictionary[string,string]'
    $items = 0
    # In the order of the log: exhibits of which anything is here.
    $exhibits = New-Object 'System.Collections.Generic.List[string]'
    $makes = Get-Set @('exhibit.preserved', 'exhibit.received', 'exhibit.taken-over', 'derivative.made')
    for ($index = 0; $index -lt $lines.Count; $index++) {
        $line = $lines[$index]
        $type = $facts[$index]
        if ($makes.Contains($type)) {
            $number = Get-Text $line 'number'
            $found = [regex]::Matches($line, '\{"bytes":[0-9]+,(?:"derivedFrom":"[^"\\]*",)?"path":"([^"\\]*)","role":"[^"\\]*","sha256":"([0-9a-f]+)",(?:"sha512":"([0-9a-f]+)",)?"type":"[^"\\]*"\}')
            # One that is written in another way than these is told, and not passed over.
            if ($found.Count -ne [regex]::Matches($line, '[{,]"sha256":"').Count) { Wrong $step "$log, line $($index + 1): has items that this script cannot read" }
            foreach ($item in $found) {
                $path = "data/exhibits/$number/$($item.Groups[1].Value)"
                $said[$path] = $item.Groups[2].Value
                if ($item.Groups[3].Success) { $longer[$path] = $item.Groups[3].Value }
                # What an export leaves out is not counted.
                if (-not $left.ContainsKey($path)) { $items++ }
                if (-not $left.ContainsKey("data/exhibits/$number/exhibit.json") -and -not $exhibits.Contains($number)) { $exhibits.Add($number) }
            }
        }
        elseif (Test-Same $type 'seal.applied') {
            # A numbered seal is bound to the digest of every exhibit.json that it is on.
            foreach ($item in [regex]::Matches($line, '\{"number":"([^"\\]*)","sha256":"([0-9a-f]+)"\}')) {
                $said["data/exhibits/$($item.Groups[1].Value)/exhibit.json"] = $item.Groups[2].Value
            }
        }
        elseif (Test-Same $type 'report.saved') {
            $said['data/report/report.json'] = Get-Text $line 'sha256'
        }
        elseif (Test-Same $type 'report.exported') {
            $path = 'data/report/report-' + (Get-Text $line 'language') + '.pdf'
            $said[$path] = Get-Text $line 'sha256'
        }
    }
    if ($lines.Count -gt 0) {
        $said['data/exercise/manifest-sha256.txt'] = Get-Text $lines[0] 'manifestSha256'
        if (Test-Here 'data/exercise/manifest-sha256.txt') {
            foreach ($match in [regex]::Matches((Get-OctetText 'data/exercise/manifest-sha256.txt'), '([0-9a-f]{64})  data/(exercise\.json|answer-key\.sealed\.json)\n')) {
                $said['data/exercise/' + $match.Groups[2].Value] = $match.Groups[1].Value
            }
        }
    }
    # What the closing event says was lost before: the case was sealed without it.
    $lost = @()
    if ($lines.Count -gt 0 -and (Test-Same $facts[-1] 'case.sealed')) {
        foreach ($one in [regex]::Matches($lines[-1], '\{"items":\[((?:"[^"\\]*",?)+)\],"number":"([^"\\]*)"\}')) {
            foreach ($item in [regex]::Matches($one.Groups[1].Value, '"([^"\\]*)"')) { $lost += "data/exhibits/$($one.Groups[2].Value)/$($item.Groups[1].Value)" }
        }
    }
    foreach ($path in $lost) {
        if (-not $said.ContainsKey($path)) { Wrong $step "$log, line $($lines.Count): calls $path lost, which no event took down" }
        elseif ($said.Remove($path)) { $items-- }
        if (Test-Here $path) { Wrong $step ($path + ": here, though the log's last line calls it lost") }
    }
    foreach ($path in $said.Keys) {
        # What an export leaves out is known by its digest in the sealed manifest.
        if ($left.ContainsKey($path)) {
            if (-not (Test-Same $left[$path] $said[$path])) { Wrong $step ($path + ': left out, and sealed as something else than what the log says') }
        }
        elseif (-not (Test-Here $path)) { Wrong $step ($path + ': missing, though the log speaks of it') }
        elseif (-not (Test-Same (Get-FileDigest $path 'SHA256') $said[$path]) -or ($longer.ContainsKey($path) -and -not (Test-Same (Get-FileDigest $path 'SHA512') $longer[$path]))) { Wrong $step ($path + ': not what the log says was preserved') }
    }
    # case.json repeats the log, all but the title of the exercise.
    if ($lines.Count -gt 0) {
        $found = ''
        if (Test-Here 'data/case.json') { $found = Get-OctetText 'data/case.json' }
        $case = '{"events":' + $lines.Count + ',' + $exercise + ',' + (Get-Match $found ('"title":' + $string)) + '},"exhibits":' + (Get-Number $lines[-1] 'exhibits') +
        ',"format":"hirz-submission","id":"' + $caseId + '","items":' + (Get-Number $lines[-1] 'items') + ',"openedAt":"' + (Get-Wall $lines[0]) +
        '","publicKey":"' + $seatKey + '","sealedAt":"' + (Get-Wall $lines[-1]) + '","software":"' + (Get-Text $lines[0] 'software') +
        '","synthetic":true,' + $trainee + ',"version":1}'
        if (-not (Test-Same $found $case)) { Wrong $step 'data/case.json: says of the case what the log does not' }
    }
    # bag-info.txt, which no seal covers, repeats what log, files and export.json say.
    if ($lines.Count -gt 0) {
        $about = 'Submission of a Hirz exercise.'
        $written = Get-Wall $lines[-1]
        $software = Get-Text $lines[0] 'software'
        if ($origin.Length -gt 0) {
            $about = 'Chosen exhibits of a Hirz exercise.'
            $statement = Get-OctetText 'data/export.json'
            $written = Get-Text $statement 'wall'
            $software = Get-Text $statement 'software'
        }
        $bytes = [long]0
        foreach ($path in $payload) { $bytes += (Get-Item -LiteralPath (Get-Place $path) -Force).Length }
        $info = @('Source-Organization: Hirz (synthetic, for training)', "External-Description: $about Everything in it is invented.",
            "External-Identifier: $caseId", ('Bagging-Date: ' + ($written -split 'T')[0]), "Bag-Software-Agent: $software",
            "Payload-Oxum: $bytes.$($payload.Count)", '') -join [string][char]10
        if (-not (Test-Here 'bag-info.txt') -or -not (Test-Same (Get-OctetText 'bag-info.txt') $info)) { Wrong $step 'bag-info.txt: says what neither the log nor the files do' }
    }
    $what = 'report, exercise, case.json and bag-info.txt'
    if ($origin.Length -gt 0) { $what = 'and what is here of report and exercise, case.json and bag-info.txt,' }
    if ($script:wrongs -eq $before) { Right $step "$items items and working copies of $($exhibits.Count) exhibits, $what as the log says" }
    $gone = @($lost | Where-Object { $exhibits.Contains(($_ -split '/')[2]) })
    if ($gone.Count -gt 0) {
        Leave $step "for $($gone.Count) items that were lost before the case was sealed, as the log's last line says:"
        foreach ($path in ($gone | Select-Object -First 20)) { Write-Host (' ' * 19 + $path) }
    }

    # 6. Time-stamp tokens (RFC 3161), where the log names an authority: of each exhibit.json and of each line of the checkpoints.
    $step = 'timestamps'
    $before = $script:wrongs
    $root = 'data/keys/timestamp-root.pem'
    $authority = 'data/keys/timestamp-authority.pem'
    # The log names the certificates before anything is stamped.
    $named = ''
    for ($index = 0; $index -lt $lines.Count; $index++) {
        if (Test-Same $facts[$index] 'session.started') { $named += Get-Match $lines[$index] '"timestamps":\{[^}]*\}' }
    }
    $tokens = @()
    $due = @()
    if ($named.Length -gt 0) {
        $tokens = @(@($exhibits) + @($sizes | ForEach-Object { "checkpoint-$_" }) | ForEach-Object { "data/timestamps/$_.tsr" })
        $due = @($tokens + $root + $authority)
    }
    Find-Odd $step $due @($payload | Where-Object { $_ -clike 'data/keys/*' -or $_ -clike 'data/timestamps/*' }) ', though the log names an authority that stamped it'
    if ($due.Count -eq 0) { Say '--' $step 'the log names no authority' }
    elseif (-not $openssl) { Leave $step 'openssl is not on the path' }
    else {
        foreach ($path in $root, $authority) {
            if (-not (Test-Here $path)) { continue }
            if ((Get-OctetText $path) -cnotmatch '^(-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=]{1,64}\n)+-----END CERTIFICATE-----\n)+\z') {
                Wrong $step ($path + ': has something else in it than certificates')
            }
            foreach ($match in [regex]::Matches((Get-OctetText $path), '-----BEGIN CERTIFICATE-----([^-]*)-----END')) {
                $known = $false
                try { $known = $named.Contains('"' + (Get-Digest ([Convert]::FromBase64String($match.Groups[1].Value))) + '"') } catch { $known = $false }
                if (-not $known) {
                    Wrong $step ($path + ': has a certificate that the log does not name')
                }
            }
        }
        $rootRead = Save-Copy 'root.pem' $root
        $authorityRead = Save-Copy 'authority.pem' $authority
        $refused = @()
        foreach ($token in $tokens) {
            if (-not (Test-Here $token)) { continue }
            $name = [IO.Path]::GetFileNameWithoutExtension($token)
            $stamped = $name
            if ($name -cnotlike 'checkpoint-*') { $stamped = Save-Copy 'stamped' "data/exhibits/$name/exhibit.json" }
            $read = Save-Copy 'token' $token
            if (-not (Test-OpenSsl @('ts', '-verify', '-in', $read, '-data', $stamped, '-CAfile', $rootRead, '-untrusted', $authorityRead))) {
                $refused += $token
            }
        }
        # An openssl that cannot read these tokens accepts none of them.
        if (-not $signing -and $refused.Count -eq $tokens.Count) { Leave $step 'this openssl accepts none of the tokens; take 3.0 or later' }
        else {
            foreach ($token in $refused) { Wrong $step ($token + ': no token of the authority for what it should stamp') }
            if ($script:wrongs -eq $before) { Right $step "$($tokens.Count) tokens of the authority in data/keys: of each exhibit and each checkpoint" }
        }
    }

    # 7. Web archives (WACZ 1.1.1): each file as its datapackage says, and the datapackage as it was signed.
    $step = 'archives'
    $before = $script:wrongs
    Add-Type -AssemblyName System.IO.Compression
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    function Get-DerNumber([byte[]]$octets) {
        $start = 0
        while ($start -lt $octets.Length - 1 -and $octets[$start] -eq 0) { $start++ }
        $rest = [byte[]]($octets[$start..($octets.Length - 1)])
        if ($rest[0] -ge 0x80) { $rest = [byte[]](@([byte]0) + $rest) }
        return , [byte[]](@([byte]2, [byte]$rest.Length) + $rest)
    }
    $archives = @($payload | Where-Object { $_ -clike '*.wacz' })
    foreach ($archive in $archives) {
        $files = New-Object 'System.Collections.Generic.Dictionary[string,byte[]]'
        try {
            $zip = [IO.Compression.ZipFile]::OpenRead((Get-Place $archive))
            try {
                foreach ($entry in $zip.Entries) {
                    $stream = $entry.Open()
                    $memory = New-Object IO.MemoryStream
                    $stream.CopyTo($memory)
                    $stream.Dispose()
                    $files[$entry.FullName] = $memory.ToArray()
                }
            }
            finally { $zip.Dispose() }
        }
        catch { Wrong $step ($archive + ': no web archive that can be read'); continue }
        if (-not $files.ContainsKey('datapackage.json') -or -not $files.ContainsKey('datapackage-digest.json')) {
            Wrong $step ($archive + ': no web archive that can be read')
            continue
        }
        $about = [Text.Encoding]::UTF8.GetString($files['datapackage-digest.json'])
        $stated = [regex]::Match($about, '"hash": "(sha256:[0-9a-f]{64})"').Groups[1].Value
        if (-not (Test-Same $stated ('sha256:' + (Get-Digest $files['datapackage.json'])))) { Wrong $step ($archive + ': datapackage.json has another digest than stated') }
        foreach ($match in [regex]::Matches([Text.Encoding]::UTF8.GetString($files['datapackage.json']), '"path": "([^"\\]*)",\s*"hash": "sha256:([0-9a-f]{64})"')) {
            $path = $match.Groups[1].Value
            if (-not $files.ContainsKey($path) -or -not (Test-Same (Get-Digest $files[$path]) $match.Groups[2].Value)) { Wrong $step ($archive + ': ' + $path + ': not what its datapackage says') }
        }
        if ($openssl) {
            $good = $false
            try {
                $pair = [Convert]::FromBase64String([regex]::Match($about, '"signature": "([^"]*)"').Groups[1].Value)
                $body = [byte[]]((Get-DerNumber ([byte[]]$pair[0..47])) + (Get-DerNumber ([byte[]]$pair[48..95])))
                $signature = Save-Octets 'signature' ([byte[]](@([byte]0x30, [byte]$body.Length) + $body))
                $key = Save-Octets 'archive.der' ([Convert]::FromBase64String([regex]::Match($about, '"publicKey": "([^"]*)"').Groups[1].Value))
                $pem = 'archive.pem'
                $signed = Save-Octets 'signed' ($octetText.GetBytes($stated))
                $good = (Test-OpenSsl @('pkey', '-pubin', '-inform', 'DER', '-in', $key, '-out', $pem)) -and
                (Test-OpenSsl @('dgst', '-sha256', '-verify', $pem, '-signature', $signature, $signed))
            }
            catch { $good = $false }
            if (-not $good) { Wrong $step ($archive + ': not signed by its own key') }
        }
    }
    if ($archives.Count -eq 0) { Say '--' $step 'there are none' }
    else {
        $signed = ''
        if ($openssl) { $signed = ', and their signatures' }
        if ($script:wrongs -eq $before) { Right $step "$($archives.Count) web archives whole: digests of all their files$signed" }
        if (-not $openssl) { Leave $step 'their signatures: openssl is not on the path' }
    }
}
finally { [IO.Directory]::Delete($work, $true) }

$spoken = ''
if ($closing.Length -gt 0) { $spoken = Get-Code $closing }
$witnessed = $false
if ($Code.Count -gt 0) {
    $given = [string]::Join('', $Code).ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1') -creplace '[^0-9A-Z]', ''
    $earlier = 0
    for ($index = $heads.Count - 1; $index -ge 0; $index--) {
        if (Test-Same ((Get-Code $heads[$index]).Replace('-', '')) $given) { $earlier = $sizes[$index] }
    }
    if ($spoken.Length -gt 0 -and (Test-Same $given ($spoken.Replace('-', '')))) {
        $witnessed = $true
        Right 'code' ($spoken + ', as it was written down')
    }
    elseif ($earlier -gt 0) { Right 'code' "of an earlier checkpoint of this log: its first $earlier events are those that there were then. It witnesses nothing later" }
    else { Wrong 'code' ($spoken + ' is not what was written down, nor is the code of an earlier checkpoint') }
}

Write-Host ''
if ($script:wrongs -gt 0) {
    Write-Host "RESULT: NOT RIGHT. $($script:wrongs) findings, marked WRONG."
    exit 1
}
if (-not $witnessed -and $spoken.Length -gt 0) {
    Write-Host ('Code of the closing checkpoint: ' + $spoken)
    Write-Host 'Compare it with what was written down when the case was sealed. Without that, whoever had the machine could have made all of this up.'
}
if ($script:omitted -gt 0) { Write-Host 'RESULT: nothing wrong was found, but not every step could be made.' }
else { Write-Host 'RESULT: RIGHT in every step above.' }
Write-Host 'Hirz checks in addition: that exhibit.json, annotations.json, derivatives.json and case-uco.jsonld say what log and items say; the proofs in'
Write-Host 'data/custody/proofs; numbered seals and hand-overs, entry by entry; the clocks, the times of the tokens, and the exercise''s title in case.json.'
if ($script:omitted -gt 0) { exit 2 }
exit 0
`;
