/** Systems that the commands are written for, by the names that the bridge gives them. */
export const systems = [
  { id: 'linux', name: 'Linux' },
  { id: 'darwin', name: 'macOS' },
  { id: 'win32', name: 'Windows (PowerShell)' },
] as const;
export type System = (typeof systems)[number]['id'];

export interface Step {
  what: 'file' | 'bag' | 'code';
  commands: string;
  /** What they print when all is well; absent where silence or a word of theirs says it. */
  expected?: string;
}

/**
 * Commands that check a submission with the system's own tools: its hash, its manifest (RFC 8493), its closing code.
 * Names are quoted, since they come with the file.
 */
export function commandsFor(
  system: System,
  of: { file: string; folder: string; sha256: string; code: string | undefined },
): Step[] {
  const posix = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const shell = (text: string) => `'${text.replaceAll("'", "''")}'`;
  if (system === 'win32') {
    return [
      { what: 'file', commands: `(Get-FileHash ${shell(of.file)}).Hash.ToLower()`, expected: of.sha256 },
      {
        what: 'bag',
        commands: [
          `tar -xf ${shell(of.file)}; cd ${shell(of.folder)}`,
          'Get-Content -Encoding UTF8 manifest-sha256.txt | ForEach-Object {',
          "  $hash, $file = $_ -split '  ', 2",
          '  if ((Get-FileHash -LiteralPath $file).Hash -ne $hash) { "changed: $file" } }; "done"',
        ].join('\n'),
        expected: 'done',
      },
    ];
  }
  const sum = system === 'darwin' ? 'shasum -a 256' : 'sha256sum';
  const steps: Step[] = [
    { what: 'file', commands: `${sum} ${posix(of.file)}`, expected: of.sha256 },
    {
      what: 'bag',
      commands: `unzip -q ${posix(of.file)} && cd ${posix(of.folder)}\n${sum} --quiet -c manifest-sha256.txt && echo unchanged`,
      expected: 'unchanged',
    },
  ];
  if (system === 'linux' && of.code !== undefined) {
    steps.push({
      what: 'code',
      commands: [
        'tail -n 1 data/custody/checkpoints.ndjson | jq -r .payload | base64 -d |',
        '  sha256sum | head -c 20 | xxd -r -p | basenc --base32hex |',
        "  tr '0-9A-V' '0-9A-HJKMNP-TV-Z' | fold -w4 | paste -sd-",
      ].join('\n'),
      expected: of.code,
    });
  }
  return steps;
}
