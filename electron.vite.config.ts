import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const from = (path: string) => resolve(__dirname, path);

/**
 * Everything is bundled but Electron and the native better-sqlite3 (the one entry of `dependencies`).
 * CommonJS for Electron's side: a sandboxed preload accepts nothing else. The targets are the oldest runtime that Hirz is
 * tested on, Electron 33 (Node 20, Chrome 130).
 */
export default defineConfig({
  main: {
    build: {
      target: 'node20',
      outDir: 'out/main',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: from('electron/main/index.ts'),
          engine: from('electron/engine/process.ts'),
          'hash-worker': from('electron/engine/jobs/hash-worker.ts'),
          'digest-worker': from('electron/engine/hashing/digest-worker.ts'),
          'import-worker': from('electron/engine/exercise/import-worker.ts'),
          'picture-worker': from('electron/engine/picture/picture-worker.ts'),
          'search-worker': from('electron/engine/storage/dataset/search-worker.ts'),
          cli: from('electron/cli/index.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: 'out/preload',
      minify: false,
      sourcemap: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: from('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: from('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      outDir: from('out/renderer'),
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      modulePreload: { polyfill: false },
      // The page's policy allows no data: address, so nothing is inlined.
      assetsInlineLimit: 0,
      rolldownOptions: { input: { index: from('renderer/index.html') } },
    },
  },
});
