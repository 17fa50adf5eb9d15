// Goes into the substitute runtime as resources/default_app.asar: opens the app folder given as the first argument,
// as Electron's own default app does.
const { readFileSync, statSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { app } = require('electron');

const [given] = process.argv.slice(1).filter((argument) => !argument.startsWith('-'));
if (!given) {
  console.error('Which app? electron FOLDER');
  process.exit(2);
}
process.defaultApp = true;
let entry = resolve(given);
if (statSync(entry).isDirectory()) {
  const folder = entry;
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = about.productName || about.name;
  if (name) {
    app.setName(name);
    app.setPath('userData', join(app.getPath('appData'), name));
  }
  if (about.version) app.setVersion(about.version);
  app.setAppPath(folder);
  entry = join(folder, about.main || 'index.js');
}
require(entry);
