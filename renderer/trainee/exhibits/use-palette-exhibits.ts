import { useQuery } from '../../engine-client';
import { usePalette } from '../../ui/palette';

/** So many fill the palette; to the others one comes by typing. */
const mostOffered = 50;

/** The exhibits that the palette offers: those that what is typed in it finds, of any case size; the newest while nothing is typed. */
export function usePaletteExhibits() {
  const { typed } = usePalette();
  const { value } = useQuery(
    'exhibit.list',
    { text: typed.trim().slice(0, 200), limit: mostOffered },
    { keep: true },
  );
  return value?.items;
}
