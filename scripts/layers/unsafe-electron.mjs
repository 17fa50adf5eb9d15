// What Electron's security checklist warns of, as it shows in a syntax tree. The same points are looked at in the running app by
// tests/e2e/checklist.spec.ts; here it is what no run may ever come to.
import ts from 'typescript';

/** Settings of a page, a scheme or a sandbox, and the value that would open it. */
const opening = new Map([
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['webviewTag', true],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
  ['navigateOnDragDrop', true],
  ['bypassCSP', true],
  ['allowServiceWorkers', true],
  ['contextIsolation', false],
  ['webSecurity', false],
  ['sandbox', false],
]);

/** Settings that open something whatever their value. */
const neverSet = new Set(['enableBlinkFeatures', 'dangerouslySetInnerHTML', 'allowpopups']);

/** Methods and properties that run text as code or as markup, or keep secrets without keeping them secret. */
const neverUsed = new Set([
  'executeJavaScript',
  'executeJavaScriptInIsolatedWorld',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setUsePlainTextEncryption',
]);

/** Switches of Chromium. */
const switches =
  /^(--)?(no-sandbox|disable-web-security|disable-site-isolation-trials|remote-debugging-(port|pipe)|ignore-certificate-errors|allow-running-insecure-content)(=|$)/;

/** What is unsafe about a node itself, not about what is in it; undefined where nothing is. */
export function unsafeIn(node) {
  if (ts.isPropertyAssignment(node) || ts.isJsxAttribute(node)) {
    const name = node.name.text;
    if (neverSet.has(name)) return name;
    const value = booleanOf(node.initializer);
    if (value !== undefined && opening.get(name) === value) return `${name}: ${value}`;
  }
  const used = accessed(node);
  if (used !== undefined && neverUsed.has(used)) return used;
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = ts.isIdentifier(node.expression) ? node.expression.text : accessed(node.expression);
    if (['eval', 'Function'].includes(called)) return called;
  }
  // Under another name the check of senders would not know it.
  if (ts.isImportSpecifier(node) && node.propertyName?.text === 'ipcMain')
    return 'ipcMain under another name';
  // The bridge hands out functions of its own, never Electron's object.
  const handedOut = ts.isShorthandPropertyAssignment(node)
    ? node.name
    : ts.isPropertyAssignment(node)
      ? node.initializer
      : undefined;
  if (handedOut && ts.isIdentifier(handedOut) && ['ipcRenderer', 'webFrame'].includes(handedOut.text))
    return handedOut.text;
  if (ts.isStringLiteralLike(node) && switches.test(node.text)) return node.text;
  return undefined;
}

/** Name of the property that `a.name` or `a['name']` speaks of; undefined for anything else. */
function accessed(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression))
    return node.argumentExpression.text;
  return undefined;
}

function booleanOf(node) {
  if (node?.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node?.kind === ts.SyntaxKind.FalseKeyword) return false;
  return undefined;
}

/** False for `ipcMain.handle(…)`, `contents.ipc.handle(…)` and the like whose function does not ask `assertSender` first. */
export function senderIsChecked(node) {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return true;
  const { expression: object, name } = node.expression;
  const hears = ts.isIdentifier(object)
    ? object.text === 'ipcMain'
    : ['ipc', 'ipcMain'].includes(accessed(object));
  if (!hears) return true;
  if (!['on', 'once', 'addListener', 'prependListener', 'handle', 'handleOnce'].includes(name.text))
    return true;
  const answer = node.arguments[1];
  if (!answer || !ts.isFunctionLike(answer) || !ts.isBlock(answer.body)) return false;
  const first = answer.body.statements[0];
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isCallExpression(first.expression) &&
    ts.isIdentifier(first.expression.expression) &&
    first.expression.expression.text === 'assertSender'
  );
}
