import type { CapturedPage } from '../../../core/contract/shell-engine';
import type { PageCommands } from './page-commands';

interface DocumentSnapshot {
  strings: string[];
  documents: {
    nodes: { attributes: number[][] };
    layout: { nodeIndex: number[]; bounds: [x: number, y: number, width: number, height: number][] };
  }[];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/**
 * Where the first block of each thing stands that the page marks (`data-entity`), by Chromium's own layout; what is not laid out is
 * absent. `scale`: pixels of the screen in a CSS pixel, in which Chromium counts here.
 */
export async function layoutOf({ send }: PageCommands, scale: number): Promise<CapturedPage['layout']> {
  const { strings, documents } = await send<DocumentSnapshot>('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  const [page] = documents;
  if (!page) return [];
  const mark = strings.indexOf('data-entity');
  const places = new Map<string, CapturedPage['layout'][number]>();
  page.layout.nodeIndex.forEach((node, at) => {
    const attributes = page.nodes.attributes[node] ?? [];
    const marked = attributes.findIndex((name, index) => index % 2 === 0 && name === mark);
    const entity = marked < 0 ? undefined : strings[attributes[marked + 1] ?? -1];
    if (entity === undefined || places.has(entity)) return;
    const [x, y, width, height] = (page.layout.bounds[at] ?? [0, 0, 0, 0]).map((side) =>
      rounded(side / scale),
    );
    places.set(entity, { entity, box: { x: x ?? 0, y: y ?? 0, width: width ?? 0, height: height ?? 0 } });
  });
  return [...places.values()];
}
