import { Waypoints } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { useQuery } from '../../engine-client';
import { useText } from '../../i18n';
import { Button } from '../../ui';
import { usePaletteCommands } from '../../ui/palette';
import { useWalkTo } from '../search/use-walk';

/** Leads from the page of an account to whom it is linked with. */
export function AccountHere({ address }: { address: string }) {
  const t = useText();
  const walkTo = useWalkTo();
  const { value: account } = useQuery('account.at', { address }, { when: address !== '' });
  const id = account?.id;
  const title = t('trainee.links.of', { handle: `\u2066@${account?.handle ?? ''}\u2069` });
  const walk = useCallback(() => {
    if (id !== undefined) walkTo([id]);
  }, [id, walkTo]);
  const commands = useMemo(
    () => (id === undefined ? [] : [{ id: 'links', title, run: walk }]),
    [id, title, walk],
  );
  usePaletteCommands(commands);
  if (id === undefined) return null;
  return (
    <Button size="small" look="quiet" icon={<Waypoints aria-hidden />} onPress={walk}>
      {title}
    </Button>
  );
}
