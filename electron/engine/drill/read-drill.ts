import { Drill, drillPaths } from '../../../core/domain/drill/drill';
import { HirzError } from '../../../core/domain/fault/fault';
import type { BagArchive } from '../bag/bag-archive';

/** What a drill's bag says of itself. @throws HirzError `drillUnreadable` */
export async function readDrill(archive: BagArchive): Promise<Drill> {
  try {
    return Drill.parse(JSON.parse((await archive.read(drillPaths.drill)).toString('utf8')));
  } catch (cause) {
    throw new HirzError('drillUnreadable', { cause });
  }
}
