/**
 * Who may import whom: the table of docs/architecture.md as rules. Each one has a sample below tests/architecture/samples that
 * breaks it. Paths are relative to the folder that is checked, so packages may lie further up.
 */

/** Packages by name, wherever node_modules lies. */
const packages = (...names) =>
  `(^|/)node_modules/(${names.map((name) => name.replace('/', '\\/')).join('|')})/`;

/** A layer may import what is listed and nothing else. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: {
    pathNot: allowed.paths,
    ...(allowed.node ? { dependencyTypesNot: ['core'] } : {}),
    couldNotResolve: false,
  },
});

const network = '^(node:)?(http|https|http2|net|tls|dgram|dns|dns/promises|undici|inspector|cluster)$';

module.exports = {
  forbidden: [
    only(
      'core-domain-stays-pure',
      '^core/domain/',
      { paths: ['^core/domain/', '^core/language/', packages('zod', 'canonicalize')] },
      'core/domain imports itself, core/language, zod and canonicalize.',
    ),
    only(
      'core-language-stays-small',
      '^core/language/',
      { paths: ['^core/language/', '^core/domain/text/', packages('intl-messageformat')] },
      'core/language imports its catalogues, the Language type and intl-messageformat.',
    ),
    only(
      'contract-knows-the-domain-only',
      '^core/contract/',
      { paths: ['^core/contract/', '^core/domain/', '^core/language/', packages('zod')] },
      'core/contract imports core/domain, core/language and zod.',
    ),
    only(
      'engine-runs-without-electron',
      '^electron/engine/',
      {
        node: true,
        paths: [
          '^electron/engine/',
          '^core/',
          packages(
            'zod',
            'better-sqlite3',
            '@types/better-sqlite3',
            'hash-wasm',
            'yauzl',
            '@types/yauzl',
            'yazl',
            '@types/yazl',
          ),
        ],
      },
      'electron/engine imports core, Node and its libraries; never Electron, the shell or the window.',
    ),
    only(
      'shell-starts-the-engine-by-path-only',
      '^electron/main/',
      {
        node: true,
        paths: [
          '^electron/main/',
          '^core/',
          '(^|/)node_modules/electron/',
          '^electron$',
          packages('zod', '@fontsource/[^/]+', 'electron-vite'),
        ],
      },
      'electron/main imports core and Electron; the engine is started by the path of its entry.',
    ),
    only(
      'preload-knows-the-contract-only',
      '^electron/preload/',
      { paths: ['^electron/preload/', '^core/contract/', '(^|/)node_modules/electron/', '^electron$'] },
      'electron/preload imports core/contract and Electron.',
    ),
    only(
      'command-line-uses-the-engine',
      '^electron/cli/',
      {
        node: true,
        paths: [
          '^electron/cli/',
          '^electron/engine/',
          '^core/',
          '^package\\.json$',
          packages('commander', 'zod'),
        ],
      },
      'electron/cli imports core, electron/engine, Node and commander.',
    ),
    only(
      'window-reaches-nothing-but-core',
      '^renderer/',
      {
        paths: [
          '^renderer/',
          '^core/',
          packages(
            'zod',
            'canonicalize',
            'react',
            'react-dom',
            '@types/react',
            '@types/react-dom',
            'react-intl',
            'react-aria-components',
            'react-aria',
            'lucide-react',
            'uqr',
          ),
          packages(
            '@tanstack/[^/]+',
            '@tiptap/[^/]+',
            '@fontsource-variable/[^/]+',
            'intl-messageformat',
            'vite',
          ),
        ],
      },
      'renderer imports core, React and its libraries; no Node, no Electron.',
    ),
    {
      name: 'roles-stay-apart',
      comment: 'renderer/trainee, renderer/instructor and renderer/assessor never import each other.',
      severity: 'error',
      from: { path: '^renderer/(trainee|instructor|assessor)/' },
      to: { path: '^renderer/(trainee|instructor|assessor)/', pathNot: '^renderer/$1/' },
    },
    {
      name: 'no-circles',
      comment: 'No module imports itself by way of others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-network-module',
      comment: 'Hirz works offline: product code imports no module that reaches a network.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { path: [network, packages('undici', 'ws', 'axios', 'node-fetch', 'got')] },
    },
    {
      name: 'database-in-storage-only',
      comment: 'Only electron/engine/storage opens databases.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/engine/storage/' },
      to: { path: packages('better-sqlite3', '@types/better-sqlite3') },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere would escape the other rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
