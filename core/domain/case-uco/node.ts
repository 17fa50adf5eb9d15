import type { Cryptography } from '../integrity/cryptography';
import { hexOf } from '../integrity/hex';
import { utf8Of } from '../text/utf8';

/** Prefixes of the vocabulary that is used, and of what is named here. CASE 1.4.0 with UCO 1.4.0. */
export const context = {
  action: 'https://ontology.unifiedcyberontology.org/uco/action/',
  core: 'https://ontology.unifiedcyberontology.org/uco/core/',
  identity: 'https://ontology.unifiedcyberontology.org/uco/identity/',
  investigation: 'https://ontology.caseontology.org/case/investigation/',
  kb: 'https://hirz.example/kb/',
  observable: 'https://ontology.unifiedcyberontology.org/uco/observable/',
  tool: 'https://ontology.unifiedcyberontology.org/uco/tool/',
  types: 'https://ontology.unifiedcyberontology.org/uco/types/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export interface Reference {
  '@id': string;
}
type Value = string | boolean | Reference | { '@type': string; '@value': string };
/** One node of the graph, flat: its facets are nodes of their own. */
export interface Node extends Reference {
  '@type': string;
  [property: string]: Value | readonly Value[];
}

export const time = (value: string) => ({ '@type': 'xsd:dateTime', '@value': value });
export const integer = (value: number) => ({ '@type': 'xsd:integer', '@value': String(value) });
export const hexadecimal = (value: string) => ({ '@type': 'xsd:hexBinary', '@value': value });
export const to = ({ '@id': id }: Reference): Reference => ({ '@id': id });

/** Collects the nodes of a graph, each once, in the order in which they were first named. */
export interface Graph {
  /**
   * Adds a node unless it is there. `name` is unique within the case for its kind: the identifier is made of case, kind and name
   * (a UUID by name as in RFC 9562, section 5.5, of SHA-256 where that has SHA-1), so that the same case gives the same graph.
   */
  add(type: string, name: string, properties: Omit<Node, '@id' | '@type'>): Node;
  /** The same with facets, each a type and its properties. */
  addWithFacets(
    type: string,
    name: string,
    facets: readonly (readonly [type: string, properties: Omit<Node, '@id' | '@type'>])[],
    properties?: Omit<Node, '@id' | '@type'>,
  ): Node;
  nodes(): Node[];
}

export function createGraph(crypto: Pick<Cryptography, 'sha256'>, caseId: string): Graph {
  const nodes = new Map<string, Node>();

  function identifier(type: string, name: string): string {
    const kind = type.slice(type.indexOf(':') + 1).toLowerCase();
    const hex = hexOf(crypto.sha256(utf8Of([caseId, kind, name].join('\n'))));
    const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
    const uuid = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `5${hex.slice(13, 16)}`,
      `${variant}${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ];
    return `kb:${kind}-${uuid.join('-')}`;
  }

  function add(type: string, name: string, properties: Omit<Node, '@id' | '@type'>): Node {
    const id = identifier(type, name);
    const node = nodes.get(id) ?? ({ '@id': id, '@type': type, ...properties } as Node);
    nodes.set(id, node);
    return node;
  }

  return {
    add,
    addWithFacets(type, name, facets, properties = {}) {
      const added = facets.map(([facet, fields]) => add(facet, name, fields));
      return add(type, name, { ...properties, 'core:hasFacet': added.map(to) });
    },
    nodes: () => [...nodes.values()],
  };
}
