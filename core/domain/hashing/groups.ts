/** Files by each of their keys, in their order. A key that many have costs no more than others. */
export function groupsOf<File, Key>(
  files: Iterable<File>,
  keysOf: (file: File) => readonly Key[],
): Map<Key, File[]> {
  const groups = new Map<Key, File[]>();
  for (const file of files) {
    for (const key of keysOf(file)) {
      const group = groups.get(key);
      if (group) group.push(file);
      else groups.set(key, [file]);
    }
  }
  return groups;
}
