// `npm run layers`: who imports whom, no network, SQL in one place. The rules are in .dependency-cruiser.cjs and
// scripts/layers/sources.mjs, each with a sample that breaks it below tests/architecture/samples.
import { checkLayers } from './layers/check.mjs';
import { root } from './setup/place.mjs';

const { violations, modules, files } = await checkLayers(root);
for (const { rule, from, to, line } of violations) {
  console.error(`${rule}: ${from}${line ? `:${line}` : ''} → ${to}`);
}
const empty = Object.keys(modules).filter((layer) => modules[layer] === 0);
for (const layer of empty) console.error(`no module of ${layer} was read: is the folder still there?`);
const total = Object.values(modules).reduce((sum, count) => sum + count, 0);
console.log(
  `layers: ${violations.length} violations in ${total} modules (${files} sources read for globals and SQL)`,
);
process.exitCode = violations.length > 0 || empty.length > 0 ? 1 : 0;
