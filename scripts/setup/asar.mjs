// A minimal asar archive, the one format that Electron accepts for its default app.

/**
 * Packs files into an asar archive: two Chromium pickles (length of the header, the header as JSON), then the bytes.
 * @param {Record<string, Buffer>} files by name, no folders.
 * @returns {Buffer}
 */
export function asar(files) {
  const entries = {};
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    entries[name] = { size: bytes.length, offset: String(offset) };
    offset += bytes.length;
  }
  const json = Buffer.from(JSON.stringify({ files: entries }), 'utf8');
  const padded = Math.ceil(json.length / 4) * 4;
  const header = Buffer.alloc(16 + padded);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + padded, 4);
  header.writeUInt32LE(4 + padded, 8);
  header.writeUInt32LE(json.length, 12);
  json.copy(header, 16);
  return Buffer.concat([header, ...Object.values(files)]);
}
