import type { EventPayload, TypedEvent } from '../custody/event';
import type { ExhibitEvent } from '../custody/exhibit-events';
import { exhibitPath } from '../custody/submission-layout';
import { canonicalBytes } from '../integrity/canonical-json';
import type { Cryptography } from '../integrity/cryptography';
import type { ExhibitContents } from './exhibit-contents';
import { context, createGraph, type Graph, hexadecimal, integer, type Node, time, to } from './node';
import { recordedObjects } from './recorded';

/** Gives what an exhibit's own files hold; undefined where they can't be read. */
export type ContentsOf = (exhibit: EventPayload<'exhibit.preserved'>) => ExhibitContents | undefined;

interface Story {
  graph: Graph;
  tool: Node;
  /** Record of each exhibit's provenance, the action that preserved or received it, and its files and working copies by their paths. */
  exhibits: Map<string, { record: Node; origin: Node; files: Map<string, Node> }>;
  actions: Node[];
}

/** A program by what it calls itself, `Hirz 0.1.0`. */
function toolNode(graph: Graph, software: string): Node {
  const version = / (\d\S*)/.exec(software)?.[1];
  return graph.add('tool:Tool', software, {
    'core:name': software,
    ...(version === undefined ? {} : { 'tool:version': version }),
    'tool:toolType': 'Preservation of online evidence, synthetic, for training',
  });
}

function performer(graph: Graph, { role, name, seat }: TypedEvent['actor'], tool: Node): Node {
  if (role === 'hirz') return tool;
  const person = graph.add('identity:Person', `${name}\n${seat}`, { 'core:name': name });
  const type = role === 'trainee' ? 'investigation:Investigator' : 'investigation:Examiner';
  const filled = graph.add(type, `${role}\n${name}\n${seat}`, {
    'core:name': name,
    'core:description': `${role}, seat ${seat}`,
  });
  graph.add('core:Relationship', `${role}\n${name}\n${seat}`, {
    'core:source': to(person),
    'core:target': to(filled),
    'core:kindOfRelationship': 'Has_Role',
    'core:isDirectional': true,
  });
  return filled;
}

/** Something that was done, as one entry of the custody log tells it. */
function act(
  { graph, tool, actions }: Story,
  event: TypedEvent,
  name: string,
  properties: Omit<Node, '@id' | '@type'>,
): Node {
  const action = graph.add('investigation:InvestigativeAction', `event ${event.seq}`, {
    'core:name': name,
    'core:description': `Entry ${event.seq} of the custody log, ${event.type}; exercise time ${event.exerciseTime}`,
    'action:startTime': time(event.wall),
    'action:endTime': time(event.wall),
    'action:performer': to(performer(graph, event.actor, tool)),
    'action:instrument': to(tool),
    ...properties,
  });
  actions.push(action);
  return action;
}

type ItemFields = EventPayload<'exhibit.preserved'>['items'][number];

function file(
  graph: Graph,
  path: string,
  item: Omit<ItemFields, 'role'> & { role: string },
  source?: Node,
): Node {
  const hash = (method: string, name: string, value: string) =>
    to(graph.add('types:Hash', name, { 'types:hashMethod': method, 'types:hashValue': hexadecimal(value) }));
  const sha256 = hash('SHA256', path, item.sha256);
  // One alone stands by itself, as an early Hirz wrote it: what was sealed then is made again octet for octet.
  const hashes =
    item.sha512 === undefined ? sha256 : [sha256, hash('SHA512', `${path}\nSHA512`, item.sha512)];
  return graph.addWithFacets(
    'observable:File',
    path,
    [
      [
        'observable:FileFacet',
        {
          'observable:fileName': path.slice(path.lastIndexOf('/') + 1),
          'observable:filePath': path,
          'observable:sizeInBytes': integer(item.bytes),
        },
      ],
      [
        'observable:ContentDataFacet',
        {
          'observable:mimeType': item.type,
          'observable:sizeInBytes': integer(item.bytes),
          'observable:hash': hashes,
        },
      ],
    ],
    {
      'core:description': item.role,
      ...(source ? { 'investigation:wasDerivedFrom': to(source) } : {}),
    },
  );
}

/** The files of an exhibit by their paths, each derived from the item that it was made from, or from where it comes from. */
function files(
  graph: Graph,
  number: string,
  items: readonly ItemFields[],
  sourceOf?: (item: ItemFields) => Node | undefined,
): Map<string, Node> {
  const made = new Map<string, Node>();
  for (const item of items) {
    const from = item.derivedFrom === undefined ? undefined : made.get(item.derivedFrom);
    made.set(item.path, file(graph, exhibitPath(number, item.path), item, from ?? sourceOf?.(item)));
  }
  return made;
}

/** An exhibit's record of provenance, and the action that it came from. */
function exhibit(
  story: Story,
  event: ExhibitEvent,
  about: {
    title: string;
    description: string;
    name: string;
    /** Where it comes from. */
    sources?: readonly Node[];
    files: Map<string, Node>;
    observed?: readonly Node[];
  },
): void {
  const { number } = event.payload;
  const held = [...about.files.values(), ...(about.observed ?? [])];
  const record = story.graph.add('investigation:ProvenanceRecord', number, {
    'core:name': about.title,
    'core:description': about.description,
    'investigation:exhibitNumber': number,
    'core:object': held.map(to),
  });
  const origin = act(story, event, about.name, {
    ...(about.sources ? { 'action:object': about.sources.map(to) } : {}),
    'action:result': [record, ...held].map(to),
  });
  story.exhibits.set(number, { record, origin, files: about.files });
}

function preserved(
  story: Story,
  event: Extract<TypedEvent, { type: 'exhibit.preserved' }>,
  contentsOf: ContentsOf,
): void {
  const { graph } = story;
  const { number, title, address, items } = event.payload;
  const { records: values = [], pages } = contentsOf(event.payload) ?? {};
  const url = (value: string) =>
    graph.addWithFacets('observable:URL', value, [
      ['observable:URLFacet', { 'observable:fullValue': value }],
    ]);
  const source = url(address);
  const several = items.filter(({ role }) => role === 'screenshot').length > 1;
  // Which page a picture of several is of, the capture alone can tell.
  const sourceOf = ({ path, role }: ItemFields) => {
    const of = several && role === 'screenshot' ? pages?.get(path) : address;
    return of === undefined ? undefined : url(of);
  };
  const made = files(graph, number, items, sourceOf);
  const records = items.find(({ role }) => role === 'records');
  const observed = recordedObjects(graph, number, values, (records && made.get(records.path)) ?? source);
  exhibit(story, event, {
    title,
    description: `Exhibit ${number}`,
    name: `Preserved ${number}`,
    sources: [...new Set([source, ...items.flatMap((item) => sourceOf(item) ?? [])])],
    files: made,
    observed,
  });
}

function received(story: Story, event: Extract<TypedEvent, { type: 'exhibit.received' }>): void {
  const { number, source, items } = event.payload;
  exhibit(story, event, {
    title: source.what,
    description: `Exhibit ${number}; from ${source.from}, by ${source.how}, received ${source.received}, under ${source.reference}`,
    name: `Received ${number}`,
    files: files(story.graph, number, items),
  });
}

/** A working copy, derived from the file that it was made of, and the action that made it. */
function derived(story: Story, event: Extract<TypedEvent, { type: 'derivative.made' }>): void {
  const { derivative, number, source, operation, item } = event.payload;
  const known = story.exhibits.get(number);
  const from = known?.files.get(source);
  const copy = file(
    story.graph,
    exhibitPath(number, item.path),
    { ...item, role: `Working copy ${derivative} of exhibit ${number}: ${operation}` },
    from,
  );
  known?.files.set(item.path, copy);
  act(story, event, `Made the working copy ${derivative} of ${number}: ${operation}`, {
    ...(from ? { 'action:object': [to(from)] } : {}),
    'action:result': [to(copy)],
    ...(known ? { 'investigation:wasInformedBy': [to(known.origin)] } : {}),
  });
}

/** An exhibit of somebody else's: a record of its own, whose files are those that the giver's record had. */
function takenOver(story: Story, event: Extract<TypedEvent, { type: 'exhibit.taken-over' }>): void {
  const { number, title, origin, condition, items } = event.payload;
  const { from, case: of, handover } = origin;
  exhibit(story, event, {
    title,
    description: `Exhibit ${number}; ${origin.number} of case ${of}, handed over by ${from.name}, seat ${from.seat}, as ${handover}; found ${condition.state}`,
    name: `Took over ${number} from ${from.name}`,
    files: files(story.graph, number, items),
  });
}

/** What was done with an exhibit that there is: verified or compared. */
function onExhibit(story: Story, event: TypedEvent, number: string, name: string, succeeded: boolean): void {
  const known = story.exhibits.get(number);
  act(story, event, name, {
    'action:actionStatus': succeeded ? 'Success' : 'Fail',
    ...(known
      ? {
          'action:object': [to(known.record)],
          'investigation:wasInformedBy': [to(known.origin)],
        }
      : {}),
  });
}

/** What was done with several exhibits at once. */
function onSome(story: Story, event: TypedEvent, numbers: readonly string[], name: string): void {
  const known = numbers.flatMap((number) => story.exhibits.get(number) ?? []);
  act(story, event, name, {
    ...(known.length > 0
      ? {
          'action:object': known.map(({ record }) => to(record)),
          'investigation:wasInformedBy': [...new Set(known.map(({ origin }) => origin))].map(to),
        }
      : {}),
  });
}

/** What was done with all exhibits that there are. */
function onAll(story: Story, event: TypedEvent, name: string, succeeded: boolean): void {
  const all = [...story.exhibits.values()];
  act(story, event, name, {
    'action:actionStatus': succeeded ? 'Success' : 'Fail',
    ...(all.length > 0 ? { 'action:object': all.map(({ record }) => to(record)) } : {}),
  });
}

function tell(story: Story, event: TypedEvent, contentsOf: ContentsOf): void {
  switch (event.type) {
    case 'exhibit.preserved':
      preserved(story, event, contentsOf);
      break;
    case 'exhibit.received':
      received(story, event);
      break;
    case 'derivative.made':
      derived(story, event);
      break;
    case 'exhibit.verified':
      onExhibit(
        story,
        event,
        event.payload.number,
        `Verified ${event.payload.number}: ${event.payload.result}`,
        event.payload.result === 'intact',
      );
      break;
    case 'exhibit.taken-over':
      takenOver(story, event);
      break;
    case 'exhibit.handed-over': {
      const { exhibits, to, purpose, authority } = event.payload;
      const name = `Handed ${exhibits.join(', ')} over to ${to.name} (${to.role}): ${purpose}; authority ${authority}`;
      onSome(story, event, exhibits, name);
      break;
    }
    case 'receipt.given': {
      const { exhibits, to } = event.payload;
      onSome(story, event, exhibits, `Gave ${to.name} the receipt for ${exhibits.join(', ')}`);
      break;
    }
    case 'receipt.taken': {
      const { exhibits, by, condition } = event.payload;
      onSome(story, event, exhibits, `${by.name} received ${exhibits.join(', ')}: ${condition.state}`);
      break;
    }
    case 'seal.applied': {
      const numbers = event.payload.exhibits.map(({ number }) => number);
      const { seal, replaces } = event.payload;
      const before = replaces.length > 0 ? `, in place of ${replaces.join(', ')}` : '';
      onSome(story, event, numbers, `Put ${numbers.join(', ')} under seal ${seal}${before}`);
      break;
    }
    case 'seal.broken': {
      const { seal, exhibits, reason } = event.payload;
      onSome(story, event, exhibits, `Broke seal ${seal}: ${reason}`);
      break;
    }
    case 'hash.compared':
      onExhibit(
        story,
        event,
        event.payload.number,
        `Compared the ${event.payload.algorithm} of ${event.payload.number}/${event.payload.item}`,
        event.payload.equal,
      );
      break;
    case 'case.verified':
      onAll(story, event, 'Verified all exhibits', event.payload.altered.length === 0);
      break;
    case 'case.sealed':
      onAll(story, event, 'Sealed the case for the assessor', true);
      break;
  }
}

/**
 * A case in the words of CASE 1.4.0 and UCO 1.4.0, as canonical JSON-LD (`data/case-uco.jsonld`): investigation, authorization,
 * investigator, what was done with what program, every exhibit with its number and files, and the accounts and messages of its records.
 * It says nothing that log, records and captures do not say: who has them computes it again, octet for octet.
 */
export function caseUco(
  crypto: Pick<Cryptography, 'sha256'>,
  events: readonly TypedEvent[],
  contentsOf: ContentsOf,
): Uint8Array<ArrayBuffer> | undefined {
  const [first] = events;
  if (first?.type !== 'case.opened') return undefined;
  const opened = first.payload;
  const graph = createGraph(crypto, opened.case);
  const story: Story = {
    graph,
    tool: toolNode(graph, opened.software),
    exhibits: new Map(),
    actions: [],
  };
  const authorizations: Node[] = [];
  for (const event of events) {
    if (event.type === 'session.started') story.tool = toolNode(graph, event.payload.software);
    if (event.type === 'authority.read') {
      const { reference } = event.payload;
      authorizations.push(
        graph.add('investigation:Authorization', reference, {
          'investigation:authorizationIdentifier': reference,
          'investigation:authorizationType': 'Legal authority of the exercise',
        }),
      );
    }
    tell(story, event, contentsOf);
  }
  const { exercise } = opened;
  const last = events.at(-1);
  graph.add('investigation:Investigation', 'case', {
    'core:name': opened.case,
    'core:description':
      'Synthetic, for training. Every person, account and message in it is invented; no real investigation.',
    'core:startTime': time(first.wall),
    ...(last?.type === 'case.sealed' ? { 'core:endTime': time(last.wall) } : {}),
    'investigation:investigationForm': 'case',
    'investigation:focus': `Exercise ${exercise.id}, edition ${exercise.edition}`,
    ...(authorizations.length > 0
      ? { 'investigation:relevantAuthorization': [...new Set(authorizations)].map(to) }
      : {}),
    'core:object': [
      ...story.actions,
      ...[...story.exhibits.values()].map(({ record }) => record),
      performer(graph, first.actor, story.tool),
    ].map(to),
  });
  return canonicalBytes({ '@context': context, '@graph': graph.nodes() });
}
