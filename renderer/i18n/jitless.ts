import { config } from 'zod';

// The content policy forbids making code from strings, so zod must not try. Imported before any schema is made.
config({ jitless: true });
