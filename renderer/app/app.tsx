import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { directionOf, type Language, languages } from '../../core/domain/text/localised';
import { Announcements, createQueryClient, useSession } from '../engine-client';
import { LanguageProvider } from '../i18n';
import { FaultNote } from '../ui';
import { PaletteProvider } from '../ui/palette';
import { EngineStopped } from './engine-stopped';
import { ErrorBoundary } from './error-boundary';
import { keepFocus } from './focus-keeper';
import { createAppRouter } from './router';
import { WaitingLine } from './waiting-line';

/** The window: server state, language, theme, routes. */
export function App() {
  const [client] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  useEffect(keepFocus, []);
  return (
    <QueryClientProvider client={client}>
      <Announcements>
        <Reader>
          <ErrorBoundary>
            <EngineStopped />
            <WaitingLine />
            <PaletteProvider>
              <RouterProvider router={router} />
            </PaletteProvider>
          </ErrorBoundary>
        </Reader>
      </Announcements>
    </QueryClientProvider>
  );
}

/** Language and theme as the session says; before it answers, nothing is drawn, so that nothing changes under the eye. */
function Reader({ children }: { children: ReactNode }) {
  const { value: session, fault } = useSession();
  const theme = session?.theme;
  useLayoutEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  if (session === undefined && fault === undefined) return null;
  return (
    <LanguageProvider language={session?.language ?? systemLanguage()}>
      {session === undefined ? <FaultNote fault={fault} /> : children}
    </LanguageProvider>
  );
}

function systemLanguage(): Language {
  const wanted = navigator.language.slice(0, 2);
  const language = languages.find((one) => one === wanted) ?? 'en';
  document.documentElement.dir = directionOf(language);
  return language;
}
