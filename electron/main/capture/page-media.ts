import type { PageCommands } from './page-commands';

interface FrameTree {
  frameTree: { resources: { url: string; failed?: boolean }[] };
}

interface DomNode {
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
}

const sources: Readonly<Record<string, readonly string[]>> = {
  IMG: ['src'],
  AUDIO: ['src'],
  VIDEO: ['src', 'poster'],
  SOURCE: ['src'],
  // A platform's mark, which no window asks for.
  LINK: ['href'],
  // A file that hangs on a message, such as a PDF, by its page; other links lead away and do not belong to the page.
  A: ['href'],
};

function* mediaOf(node: DomNode): Generator<string> {
  const wanted = sources[node.nodeName];
  const { attributes = [] } = node;
  for (let index = 0; wanted !== undefined && index < attributes.length; index += 2) {
    const value = attributes[index + 1];
    if (!wanted.includes(attributes[index] ?? '') || !value) continue;
    if (node.nodeName !== 'A' || value.startsWith('/media/')) yield value;
    else if (value.startsWith('/file/')) yield value.replace('/file/', '/media/');
  }
  for (const child of node.children ?? []) yield* mediaOf(child);
}

/**
 * Addresses of everything that belongs to the page: what Chromium loaded for it, and every picture, sound and film that
 * stands in it, whether it was loaded yet or not (a sound is fetched only when it is played).
 */
export async function addressesOf({ send }: PageCommands, pageUrl: string): Promise<Set<string>> {
  const [tree, document] = await Promise.all([
    send<FrameTree>('Page.getResourceTree'),
    send<{ root: DomNode }>('DOM.getDocument', { depth: -1 }),
  ]);
  const loaded = tree.frameTree.resources.map(({ url }) => url);
  const standing = [...mediaOf(document.root)].flatMap((source) => {
    try {
      return [new URL(source, pageUrl).href];
    } catch {
      return [];
    }
  });
  return new Set(
    [...loaded, ...standing]
      .filter((url) => url.startsWith('https:'))
      .map((url) => url.split('#', 1)[0] ?? url),
  );
}
