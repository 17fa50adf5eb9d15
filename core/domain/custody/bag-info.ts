const descriptions = {
  submission: 'Submission of a Hirz exercise. Everything in it is invented.',
  export: 'Chosen exhibits of a Hirz exercise. Everything in it is invented.',
  backup: 'Backup of a case of a Hirz exercise. Everything in it is invented.',
  handover: 'Exhibits of a Hirz exercise, handed over. Everything in it is invented.',
} as const;

/** What the lines of `bag-info.txt` follow from: the case or hand-over, the wall time of writing, and the program. */
export interface BagAbout {
  id: string;
  wall: string;
  software: string;
}

/** Lines of `bag-info.txt` before `Payload-Oxum`. All of them follow from what the file says elsewhere: no seal covers this one. */
export function bagInfoOf(
  kind: keyof typeof descriptions,
  { id, wall, software }: BagAbout,
): [label: string, value: string][] {
  return [
    ['Source-Organization', 'Hirz (synthetic, for training)'],
    ['External-Description', descriptions[kind]],
    ['External-Identifier', id],
    ['Bagging-Date', wall.slice(0, 10)],
    ['Bag-Software-Agent', software],
  ];
}
