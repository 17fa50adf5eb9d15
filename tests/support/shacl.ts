import { readFileSync } from 'node:fs';
import { toRDF } from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

const owlImports = 'http://www.w3.org/2002/07/owl#imports';
const sparql = 'http://www.w3.org/ns/shacl#sparql';
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/**
 * What the shapes of an ontology say against a graph, a line each; nothing but its own words is fetched. SHACL Core: constraints
 * in SPARQL (that nodes are named, and by a UUID) are left out.
 */
export async function againstShapes(jsonLd: object, ontologyFile: string): Promise<string[]> {
  const ontology = new Parser({ format: 'text/turtle' }).parse(readFileSync(ontologyFile, 'utf8'));
  // All that it imports is in the same file.
  const shapes = ontology.filter(({ predicate: { value } }) => value !== owlImports && value !== sparql);
  const nquads = await toRDF(jsonLd, {
    format: 'application/n-quads',
    documentLoader(address) {
      throw new Error(`${address} would be fetched`);
    },
  });
  const graph = new Parser({ format: 'application/n-quads' }).parse(nquads);
  // That a file is an observable is the ontology's word, and part of the data.
  const classes = ontology.filter(({ predicate: { value } }) => value === subClassOf);
  const { results } = await new Validator(new Store(shapes)).validate(new Store([...classes, ...graph]));
  return results.map(
    ({ severity, focusNode, path, message }) =>
      `${severity.value.split('#').at(-1)} ${focusNode?.value} ${path?.value} ${message.map(({ value }) => value).join('; ')}`,
  );
}
