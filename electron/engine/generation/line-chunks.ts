/** Characters gathered before they are handed on: larger pieces gained nothing. */
const chunkLength = 1 << 16;

/** Records as JSON lines in UTF-8, in pieces; `count` is told after each piece how many records it held. */
export function* lineChunks(
  records: Iterable<object>,
  count: (records: number) => void,
): Generator<Uint8Array> {
  let text = '';
  let held = 0;
  for (const record of records) {
    text += `${JSON.stringify(record)}\n`;
    held += 1;
    if (text.length < chunkLength) continue;
    yield Buffer.from(text, 'utf8');
    count(held);
    text = '';
    held = 0;
  }
  if (held > 0) yield Buffer.from(text, 'utf8');
  count(held);
}
