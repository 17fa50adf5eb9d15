/** The little that tests use of packages that bring no types. */
declare module 'n3' {
  export interface Quad {
    readonly predicate: { readonly value: string };
  }
  export class Parser {
    constructor(options?: { format?: string });
    parse(text: string): Quad[];
  }
  export class Store {
    constructor(quads: readonly Quad[]);
  }
}

declare module 'jsonld' {
  export function toRDF(
    document: object,
    options: { format: 'application/n-quads'; documentLoader: (address: string) => never },
  ): Promise<string>;
}

declare module 'rdf-validate-shacl' {
  import type { Store } from 'n3';

  interface Term {
    readonly value: string;
  }
  interface Result {
    readonly severity: Term;
    readonly focusNode: Term | null;
    readonly path: Term | null;
    readonly message: readonly Term[];
  }
  export default class Validator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ conforms: boolean; results: readonly Result[] }>;
  }
}
