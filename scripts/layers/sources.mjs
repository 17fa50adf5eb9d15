// Rules that imports alone don't show: globals that reach a network, SQL outside the storage folder, and what Electron's security
// checklist warns of. They are read off the syntax tree.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { senderIsChecked, unsafeIn } from './unsafe-electron.mjs';

/** Globals of Node and browsers that open connections. */
const networkGlobals = new Set([
  'fetch',
  'WebSocket',
  'XMLHttpRequest',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'sendBeacon',
]);
/** Objects by which a global can be reached as a property. */
const globalObjects = new Set(['globalThis', 'window', 'self', 'global', 'navigator']);
/** What Electron itself offers to reach a network, or to hand an address to something that does. */
const electronNetwork = new Set(['net', 'autoUpdater']);

/** The beginning of an SQL statement. */
const sql =
  /^\s*(select\s+(\*|distinct\b|count\s*\(|[\w."`]+\s*(,|\bfrom\b|\bas\b))|insert\s+(or\s+\w+\s+)?into\s|replace\s+into\s|update\s+[\w."`]+\s+set\s|delete\s+from\s+[\w."`]+\s*(where\b|;|$)|create\s+(unique\s+|temp\w*\s+|virtual\s+)?(table|index|trigger|view)\s|alter\s+table\s|drop\s+(table|index|trigger|view)\s|pragma\s+\w|begin\s+(immediate|exclusive|deferred)|attach\s+(database\s+)?['"?:]|vacuum\s+into\b|with\s+(recursive\s+)?\w+(\s*\([^)]*\))?\s+as\s*\()/i;

/**
 * @param {string} base the repository, or a sample that looks like it.
 * @returns {{violations: import('./imports.mjs').Violation[], files: number}}
 */
export function checkSources(base) {
  const violations = [];
  let files = 0;
  for (const layer of ['core', 'electron', 'renderer']) {
    for (const path of sourcesBelow(base, layer)) {
      files += 1;
      violations.push(...checkSource(path, readFileSync(join(base, path), 'utf8')));
    }
  }
  return { violations, files };
}

function* sourcesBelow(base, folder) {
  if (!existsSync(join(base, folder))) return;
  for (const entry of readdirSync(join(base, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sourcesBelow(base, path);
    else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
  }
}

/** Checks one source text. `path` is relative to the repository. */
export function checkSource(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const violations = [];
  const report = (rule, node, to) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    violations.push({ rule, from: path, line: line + 1, to });
  };
  // A file that can't be read would pass every other rule.
  for (const { start = 0, messageText } of source.parseDiagnostics) {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    violations.push({
      rule: 'sources-parse',
      from: path,
      line,
      to: ts.flattenDiagnosticMessageText(messageText, ' '),
    });
  }
  const storage = path.startsWith('electron/engine/storage/');
  const visit = (node) => {
    if (ts.isIdentifier(node) && networkGlobals.has(node.text) && isGlobalUse(node)) {
      report('no-network-global', node, node.text);
    }
    if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
      const object = node.expression;
      if (ts.isIdentifier(object) && globalObjects.has(object.text)) {
        const name = node.argumentExpression.text;
        if (networkGlobals.has(name)) report('no-network-global', node, name);
      }
    }
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.text === 'electron') {
      for (const name of namesImported(node)) {
        if (electronNetwork.has(name)) report('no-network-of-electron', node, name);
      }
    }
    if (ts.isPropertyAccessExpression(node) && ['openExternal', 'openPath'].includes(node.name.text)) {
      report('no-network-of-electron', node, node.name.text);
    }
    const unsafe = unsafeIn(node);
    if (unsafe) report('no-unsafe-electron', node, unsafe);
    if (!senderIsChecked(node)) report('sender-is-checked', node, beginning(node.getText(source)));
    if (!storage) {
      if (ts.isStringLiteralLike(node) && sql.test(node.text))
        report('sql-in-storage-only', node, beginning(node.text));
      if (ts.isTemplateExpression(node) && sql.test(`${node.head.text}x`)) {
        report('sql-in-storage-only', node, beginning(node.head.text));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return violations;
}

const beginning = (text) => text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);

function namesImported(declaration) {
  const bindings = declaration.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** True where an identifier stands for the global of that name, rather than a property, a declaration or a local name. */
function isGlobalUse(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    const object = parent.expression;
    return ts.isIdentifier(object) && globalObjects.has(object.text);
  }
  const isName =
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isEnumMember(parent) ||
      ts.isJsxAttribute(parent)) &&
    parent.name === node;
  if (isName) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  if (ts.isTypeNode(parent) || ts.isTypeReferenceNode(parent)) return true;
  return !isDeclaredAround(node);
}

/** True where a parameter, variable, function or import of the file has this name. */
function isDeclaredAround(node) {
  for (let scope = node.parent; scope; scope = scope.parent) {
    let found = false;
    const look = (child) => {
      if (found) return;
      const declares =
        (ts.isVariableDeclaration(child) ||
          ts.isParameter(child) ||
          ts.isBindingElement(child) ||
          ts.isFunctionDeclaration(child) ||
          ts.isClassDeclaration(child) ||
          ts.isImportSpecifier(child)) &&
        child.name !== undefined &&
        ts.isIdentifier(child.name) &&
        child.name.text === node.text;
      if (declares) found = true;
      else if (!ts.isFunctionLike(child) || child === scope) ts.forEachChild(child, look);
    };
    if (ts.isFunctionLike(scope) || ts.isBlock(scope) || ts.isSourceFile(scope)) {
      ts.forEachChild(scope, look);
      if (found) return true;
    }
  }
  return false;
}
