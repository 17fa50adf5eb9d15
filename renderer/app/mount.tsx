import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

// All scripts before any of them is met: letters that are fetched while a list scrolls have the whole window laid out anew.
requestIdleCallback(() => {
  for (const face of document.fonts) void face.load();
});
