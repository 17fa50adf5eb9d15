import { type Graph, type Node, type Reference, time, to } from './node';

/** A structured record of an exhibit, as `records.ndjson` has it: read with care, as it may be of any version. */
type Recorded = Readonly<Record<string, unknown>>;

function object(value: unknown): Recorded | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Recorded)
    : undefined;
}

function text(record: Recorded, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' && value.isWellFormed() ? value : undefined;
}

/** A property, left out where there is no value. */
function optional(name: string, value: Node[string] | undefined): Record<string, Node[string]> {
  return value === undefined ? {} : { [name]: value };
}

const timeOf = (record: Recorded, field: string) => {
  const value = text(record, field);
  return value === undefined ? undefined : time(value);
};

/** An account as the exhibit shows it: another exhibit may show it by another name. */
function account(graph: Graph, exhibit: string, record: Recorded, source: Reference): Node | undefined {
  const id = text(record, 'id');
  if (id === undefined) return undefined;
  return graph.addWithFacets(
    'observable:Account',
    `${exhibit}/${id}`,
    [
      [
        'observable:AccountFacet',
        {
          'observable:accountIdentifier': id,
          ...optional('observable:observableCreatedTime', timeOf(record, 'joinedAt')),
        },
      ],
      [
        'observable:DigitalAccountFacet',
        {
          ...optional('observable:displayName', text(record, 'name')),
          ...optional('observable:accountLogin', text(record, 'handle')),
        },
      ],
    ],
    {
      ...optional('core:name', text(record, 'url')),
      'investigation:wasDerivedFrom': to(source),
    },
  );
}

/** A post or message as the exhibit shows it, and who wrote it. */
function message(graph: Graph, exhibit: string, record: Recorded, source: Reference): Node[] {
  const id = text(record, 'id');
  if (id === undefined) return [];
  const by = object(record.author);
  const author = by && account(graph, exhibit, by, source);
  const channel = object(record.channel);
  const kind = text(record, 'kind') ?? 'message';
  const node = graph.addWithFacets(
    'observable:Message',
    `${exhibit}/${kind}/${id}`,
    [
      [
        'observable:MessageFacet',
        {
          'observable:messageID': id,
          'observable:messageType': kind,
          ...optional('observable:messageText', text(record, 'text')),
          ...optional('observable:sentTime', timeOf(record, 'createdAt')),
          ...optional('observable:sessionID', channel && text(channel, 'id')),
          ...optional('observable:from', author && to(author)),
        },
      ],
    ],
    {
      ...optional('core:name', text(record, 'url')),
      'investigation:wasDerivedFrom': to(source),
    },
  );
  return author ? [author, node] : [node];
}

/** What the structured records of an exhibit speak of: accounts, and posts and messages with their authors. */
export function recordedObjects(
  graph: Graph,
  exhibit: string,
  records: readonly unknown[],
  source: Reference,
): Node[] {
  const found = records.flatMap((value): Node[] => {
    const record = object(value);
    switch (record?.kind) {
      case 'account': {
        const node = account(graph, exhibit, record, source);
        return node ? [node] : [];
      }
      case 'post':
      case 'message':
        return message(graph, exhibit, record, source);
      default:
        return [];
    }
  });
  return [...new Set(found)];
}
