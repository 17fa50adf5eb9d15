import type { Call } from '../contract/call';

export type Text = Call;
