import type { z } from 'zod';
import type { Item } from '../../../core/domain/evidence/item';
import { useQuery } from '../../engine-client';

/** What an item holds as JSON; undefined until it is read, where there is none, and where it is not of that form or too long to be looked at. */
export function useJsonItem<S extends z.ZodType>(item: Item | undefined, schema: S): z.output<S> | undefined {
  const { value } = useQuery('item.text', { sha256: item?.sha256 ?? '' }, { when: item !== undefined });
  if (value === undefined || value.truncated) return undefined;
  try {
    return schema.safeParse(JSON.parse(value.text)).data;
  } catch {
    return undefined;
  }
}
