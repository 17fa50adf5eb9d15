import './ui/base.css';
import './i18n/jitless';

// Apart, and later: bundling may let a shared part run before this one, and no schema may be made before zod is told.
void import('./app/mount');
