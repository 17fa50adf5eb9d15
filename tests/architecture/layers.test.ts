import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayers } from '../../scripts/layers/check.mjs';
import { layers } from '../../scripts/layers/imports.mjs';
import { checkSource } from '../../scripts/layers/sources.mjs';

const root = join(__dirname, '../..');
const samples = join(__dirname, 'samples');

const { forbidden } = createRequire(__filename)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: { name: string }[];
};
const rules = [
  ...forbidden.map(({ name }) => name),
  'no-network-global',
  'no-network-of-electron',
  'no-unsafe-electron',
  'sender-is-checked',
  'sql-in-storage-only',
];

describe('the check of the layers', () => {
  it('has a sample for each rule, and no other', () => {
    expect(readdirSync(samples).sort()).toEqual([...rules].sort());
  });

  it.each(rules)('reports %s in the sample that breaks it, and nothing else', async (rule) => {
    const { violations } = await checkLayers(join(samples, rule));
    expect([...new Set(violations.map((violation) => violation.rule))]).toEqual([rule]);
  });

  it('reads modules of every layer and finds nothing in Hirz itself', async () => {
    const { violations, modules, files } = await checkLayers(root);
    expect(Object.keys(modules)).toEqual(layers);
    for (const layer of layers) expect(modules[layer], layer).toBeGreaterThan(0);
    expect(files).toBeGreaterThan(100);
    expect(violations).toEqual([]);
  });
});

describe('the check of sources', () => {
  const rulesIn = (path: string, text: string) => checkSource(path, text).map(({ rule }) => rule);

  it.each([
    ['a call', 'await fetch("https://a.example")'],
    ['a property of globalThis', 'globalThis.fetch("x")'],
    ['a property in brackets', 'globalThis["WebSocket"]'],
    ['a property of navigator', 'navigator.sendBeacon("x")'],
    ['a constructor', 'new EventSource("x")'],
    ['a value passed on', 'const go = { request: fetch }'],
  ])('sees a network global in %s', (_name, text) => {
    expect(rulesIn('renderer/a.ts', text)).toEqual(['no-network-global']);
  });

  it.each([
    ['a method of ours', 'store.fetch("x")'],
    ['a parameter', 'function run(fetch: () => void) { fetch(); }'],
    ['a property name', 'const a = { fetch: 1 }'],
    ['the response of a protocol handler', 'protocol.handle("https", () => new Response("x"))'],
    ['words', 'const text = "fetch the WebSocket"'],
  ])('leaves %s alone', (_name, text) => {
    expect(rulesIn('electron/main/a.ts', text)).toEqual([]);
  });

  it.each([
    'SELECT * FROM post',
    'select id, name from account where id = ?',
    'INSERT OR IGNORE INTO post VALUES (?)',
    'UPDATE item SET size = 1',
    'DELETE FROM item WHERE id = ?',
    'PRAGMA journal_mode = WAL',
    'CREATE TABLE IF NOT EXISTS a (b)',
    'WITH recent AS (SELECT 1) SELECT 2',
  ])('sees the SQL %s outside the storage folder only', (statement) => {
    const text = `export const statement = ${JSON.stringify(statement)};`;
    expect(rulesIn('electron/engine/case/a.ts', text)).toEqual(['sql-in-storage-only']);
    expect(rulesIn('electron/engine/storage/a.ts', text)).toEqual([]);
  });

  it('leaves ordinary sentences alone', () => {
    const text = `export const a = ['Select the exhibit', 'update the report', 'Create a case', 'Delete from the list?'];`;
    expect(rulesIn('renderer/a.ts', text)).toEqual([]);
  });

  it.each([
    'const a = { nodeIntegration: true }',
    'const a = { webPreferences: { sandbox: false } }',
    'const a = { contextIsolation: false }',
    'const a = { webSecurity: false }',
    'const a = { allowRunningInsecureContent: true }',
    'const a = { experimentalFeatures: true }',
    'const a = { enableBlinkFeatures: "X" }',
    'const a = { webviewTag: true }',
    'view.webContents.executeJavaScript("1")',
    'element.innerHTML = text',
    'eval(text)',
    'new Function(text)',
    'window.eval(text)',
    'element["innerHTML"] = text',
    'import { ipcMain as door } from "electron"',
    'app.commandLine.appendSwitch("no-sandbox")',
    'const a = ["--remote-debugging-port=9222"]',
    'contextBridge.exposeInMainWorld("hirz", { ipcRenderer })',
    'safeStorage.setUsePlainTextEncryption(true)',
  ])('sees what the checklist of Electron warns of: %s', (text) => {
    expect(rulesIn('electron/main/a.ts', text)).toEqual(['no-unsafe-electron']);
  });

  it('sees markup that is put into the window unread', () => {
    const text = 'export const a = <p dangerouslySetInnerHTML={{ __html: text }} />';
    expect(rulesIn('renderer/a.tsx', text)).toEqual(['no-unsafe-electron']);
  });

  it.each([
    'ipcMain.on("a", hear)',
    'ipcMain.addListener("a", hear)',
    'electron.ipcMain.on("a", hear)',
    'view.webContents.ipc.handle("a", hear)',
    'ipcMain.handle("a", (event) => { work(); assertSender(event); })',
  ])('sees a message whose sender nobody asks for: %s', (text) =>
    expect(rulesIn('electron/main/a.ts', text)).toEqual(['sender-is-checked']),
  );

  it('leaves closed settings and checked senders alone', () => {
    const text = `
      const a = { nodeIntegration: false, sandbox: true, webSecurity: true };
      ipcMain.handle('a', async (event, name) => { assertSender(event, window()); return name; });`;
    expect(rulesIn('electron/main/a.ts', text)).toEqual([]);
  });

  it('reports a file that it cannot read, rather than passing over it', () => {
    expect(rulesIn('electron/main/a.ts', 'const a = {')).toEqual(['sources-parse']);
  });
});
