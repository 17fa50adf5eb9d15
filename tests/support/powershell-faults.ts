import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Language, type Node, Parser } from '@vscode/tree-sitter-wasm';

const folder = dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm'));

async function grammar(): Promise<Language> {
  await Parser.init({ locateFile: (file: string) => join(folder, file) });
  return Language.load(await readFile(join(folder, 'tree-sitter-powershell.wasm')));
}

function faultsBelow(node: Node): string[] {
  if (node.isError || node.isMissing)
    return [`line ${node.startPosition.row + 1}: ${node.text.slice(0, 80)}`];
  return node.hasError ? node.children.flatMap((child) => (child ? faultsBelow(child) : [])) : [];
}

/** Where a script is no PowerShell, by the grammar that editors colour it with: line, 1-based, and the text there. */
export async function powershellFaults(script: string): Promise<string[]> {
  const powershell = await grammar();
  const parser = new Parser();
  parser.setLanguage(powershell);
  const tree = parser.parse(script);
  if (!tree) throw new TypeError('the script was not parsed');
  return faultsBelow(tree.rootNode);
}
