import type { Face } from './figure';

const skins = ['#e8b48e', '#c98a5f', '#a9693f', '#f0c6a2', '#8a5433'];
const skin = (index: number) => skins[index] ?? '#c98a5f';

type Row = [id: string, ground: string, face: Face];

/** Portraits: id, ground, face. */
export const faces: Row[] = [
  [
    'av-captain',
    '#27506b',
    { skin: skin(1), hair: '#8d8a86', hairStyle: 'cap', extra: '#f3f1ea', shirt: '#1f2d44', beard: true },
  ],
  [
    'av-odette',
    '#cbb7c9',
    { skin: skin(0), hair: '#6e2b2b', hairStyle: 'bob', shirt: '#7a2d4a', glasses: true },
  ],
  [
    'av-hadi',
    '#3a3f46',
    { skin: skin(2), hair: '#1c1a1a', hairStyle: 'short', shirt: '#5d6468', beard: true },
  ],
  [
    'av-tarek',
    '#d8a23a',
    { skin: skin(1), hair: '#2a1d16', hairStyle: 'short', shirt: '#23406a', moustache: true },
  ],
  ['av-yazid', '#c4472e', { skin: skin(1), hair: '#1e1713', hairStyle: 'curly', shirt: '#f4f1e8' }],
  [
    'av-kiko',
    '#7fb069',
    { skin: skin(0), hair: '#3a2416', hairStyle: 'curly', shirt: '#2b2b2f', glasses: true },
  ],
  ['av-dalia', '#e9c46a', { skin: skin(0), hair: '#2a1a22', hairStyle: 'long', shirt: '#2f6f73' }],
  ['av-lina', '#9ac1c9', { skin: skin(1), hair: '#3a241d', hairStyle: 'bun', shirt: '#f7f7f4' }],
  ['av-nour', '#f3c6cf', { skin: skin(1), hair: '#2a1a16', hairStyle: 'bob', shirt: '#8d6ab0' }],
  ['av-rana', '#8fb88a', { skin: skin(2), hair: '#241611', hairStyle: 'curly', shirt: '#e07a3f' }],
  [
    'av-mona',
    '#d9cbb3',
    { skin: skin(1), hair: '#3b2a22', hairStyle: 'scarf', extra: '#5c7f8a', shirt: '#4a3f4a' },
  ],
  [
    'av-rahal',
    '#c7cfd6',
    { skin: skin(0), hair: '#4a4038', hairStyle: 'bob', shirt: '#1d1f26', glasses: true },
  ],
  [
    'av-mama',
    '#f1d9c9',
    { skin: skin(1), hair: '#3a2a22', hairStyle: 'scarf', extra: '#c98a9a', shirt: '#6a4a5a' },
  ],
  [
    'av-samy',
    '#b7c99a',
    { skin: skin(3), hair: '#e4e2dc', hairStyle: 'cap', extra: '#27406a', shirt: '#6f8f4f', moustache: true },
  ],
  [
    'av-charter',
    '#6fb7cf',
    { skin: skin(1), hair: '#3a2d22', hairStyle: 'cap', extra: '#f0efe8', shirt: '#e8e4da' },
  ],
  [
    'av-odile',
    '#d8cfe0',
    { skin: skin(3), hair: '#9a9290', hairStyle: 'bob', shirt: '#3f4a6a', glasses: true },
  ],
  [
    'av-salwa',
    '#f0d49a',
    { skin: skin(1), hair: '#3a2a20', hairStyle: 'scarf', extra: '#c4572f', shirt: '#f4efe2' },
  ],
  [
    'av-walid',
    '#8fb0bd',
    { skin: skin(2), hair: '#d6d3cd', hairStyle: 'short', shirt: '#2f5f73', beard: true },
  ],
  [
    'av-hiba',
    '#e0b7a0',
    { skin: skin(0), hair: '#4a2a1e', hairStyle: 'long', shirt: '#3f5f4f', glasses: true },
  ],
  [
    'av-ziad',
    '#f2c230',
    { skin: skin(1), hair: '#2a2320', hairStyle: 'bald', shirt: '#3b3b44', moustache: true },
  ],
  [
    'av-mimo',
    '#2f3542',
    { skin: skin(0), hair: '#1b1b1f', hairStyle: 'short', shirt: '#4fae8a', glasses: true },
  ],
  [
    'av-farah',
    '#e58f6a',
    { skin: skin(1), hair: '#2b1a14', hairStyle: 'scarf', extra: '#f0e0c4', shirt: '#a8442f' },
  ],
  ['av-joelle', '#7fc3d6', { skin: skin(3), hair: '#b98a4f', hairStyle: 'bob', shirt: '#e0503f' }],
  [
    'av-khalil',
    '#d5e6dc',
    { skin: skin(1), hair: '#5a524c', hairStyle: 'grey-tuft', shirt: '#fdfdfb', glasses: true },
  ],
  [
    'av-samira',
    '#e6d2e2',
    { skin: skin(1), hair: '#e6e2dc', hairStyle: 'scarf', extra: '#f6f3ee', shirt: '#7f6a9a' },
  ],
  [
    'av-elie',
    '#d65a3f',
    { skin: skin(0), hair: '#5a3a24', hairStyle: 'short', shirt: '#22303f', beard: true },
  ],
  ['av-nadine', '#cfe0b8', { skin: skin(3), hair: '#8a4a2a', hairStyle: 'bun', shirt: '#4f8a5a' }],
  [
    'av-bilal',
    '#f0a04f',
    { skin: skin(2), hair: '#221a16', hairStyle: 'cap', extra: '#3f6f8f', shirt: '#5a5f66' },
  ],
  [
    'av-rita',
    '#b58a6a',
    { skin: skin(0), hair: '#b9b4ae', hairStyle: 'bun', shirt: '#6a2f3a', glasses: true },
  ],
  [
    'av-marwan',
    '#4fa3a8',
    { skin: skin(2), hair: '#6a4a2a', hairStyle: 'long', shirt: '#f0e6d2', beard: true },
  ],
  ['av-ghada', '#3f3a4a', { skin: skin(1), hair: '#1d1618', hairStyle: 'curly', shirt: '#d8a23a' }],
  [
    'av-faris',
    '#c9d3e6',
    { skin: skin(0), hair: '#2f2a2a', hairStyle: 'short', shirt: '#4a5f8f', beard: true, glasses: true },
  ],
  [
    'av-youssef',
    '#a8744a',
    { skin: skin(1), hair: '#cfcac2', hairStyle: 'grey-tuft', shirt: '#f2eee4', moustache: true },
  ],
  ['av-emma', '#a9c9e6', { skin: skin(3), hair: '#d9b36a', hairStyle: 'long', shirt: '#27406a' }],
  [
    'av-okafor',
    '#6fae8f',
    { skin: skin(4), hair: '#1a1514', hairStyle: 'short', shirt: '#e8e2d2', glasses: true },
  ],
  [
    'av-jamal',
    '#8a4fae',
    { skin: skin(2), hair: '#15120f', hairStyle: 'cap', extra: '#222230', shirt: '#e0503f', beard: true },
  ],
  [
    'av-nisrine',
    '#b9c6e0',
    { skin: skin(1), hair: '#2b2026', hairStyle: 'scarf', extra: '#3f5f8f', shirt: '#e9eef4' },
  ],
  ['av-maya', '#f4b6a6', { skin: skin(0), hair: '#5a2f1e', hairStyle: 'long', shirt: '#b33f62' }],
  [
    'av-sofiane',
    '#b4452c',
    { skin: skin(2), hair: '#1c1512', hairStyle: 'short', shirt: '#f4f1e8', beard: true },
  ],
  ['av-leila', '#d9d2c0', { skin: skin(0), hair: '#3f3430', hairStyle: 'bob', shirt: '#5a6f5a' }],
  [
    'av-jad',
    '#c9bfb2',
    { skin: skin(1), hair: '#2b2320', hairStyle: 'curly', shirt: '#3a4a5a', glasses: true },
  ],
];
