import type { z } from 'zod';
import type { ItemRole } from '../../../core/domain/evidence/item';

/** The text of an item laid out for reading: JSON is indented, everything else is as it is. Bytes on disk stay what they are. */
export function readable(role: z.infer<typeof ItemRole>, text: string): string {
  if (role === 'capture') return indented(text);
  if (role === 'records') return text.trimEnd().split('\n').map(indented).join('\n\n');
  return text;
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
