import type { Person, Presence } from './person';

type Face = [
  key: string,
  handle: string,
  name: string,
  bio: string,
  joined: string,
  followers: number,
  official?: 'verified',
];

const presence = ([, handle, name, bio, joined, followers, official]: Face): Presence => ({
  handle,
  name,
  bio,
  joined,
  followers,
  following: 8 + ((followers * 5) % 61),
  ...(official ? { verified: true as const } : {}),
});

/** Those of the town who are on the ferry company's notice board too. */
const onEmbarcadere: Face[] = [
  [
    'ferries',
    'ruvane.ferries',
    'Ruvane Ferries',
    'Compagnie maritime. Horaires, retards, excuses. murmur.example/@ferries.ruvane',
    '2029-09-01',
    2_114,
    'verified',
  ],
  [
    'port',
    'capitainerie',
    'Capitainerie',
    'Autorité portuaire, canal 12. On ne répond pas aux devinettes.',
    '2029-09-03',
    1_260,
    'verified',
  ],
  [
    'youssef',
    'nawras.cafe',
    'Café Nawras',
    'Face à la passerelle 3. Ouvre quand les bateaux ouvrent.',
    '2029-10-12',
    388,
  ],
  [
    'emma',
    'emma.petrel',
    'Emma, voilier Petrel',
    'Excusez mon français, il navigue aussi.',
    '2030-07-02',
    96,
  ],
  [
    'odile',
    'odile.traductions',
    'Bureau Odile',
    'Traductrice assermentée. Sur rendez-vous, devis écrit. murmur.example/@bureau.odile',
    '2029-11-20',
    174,
  ],
  ['adel', 'adel.grue3', 'Adel, grue 3', 'Je vois tout, je ne dis que la météo.', '2030-02-11', 143],
  [
    'ziad',
    'taxi114',
    'Taxi 114',
    'Sortie passerelle, à gauche. Pas de « juste deux minutes ».',
    '2029-12-05',
    301,
  ],
  ['mona', 'mona.selmi', 'Mona Selmi', 'Couturière, souk de la soie', '2031-03-24', 22],
  ['salwa', 'four.salwa', 'Four de Salwa', 'Galettes pour la traversée, avant 7 h.', '2029-10-01', 512],
  ['nisrine', 'nisrine.orlo', 'Nisrine', 'ma sœur habite Orlo, donc je dors en mer', '2030-03-18', 64],
  ['jad', 'jad.depeche', 'Jad Mansourian', 'Reporter, La Dépêche du Quai', '2030-01-15', 227],
  ['hadi', 'navette.q7', 'Navette Quai 7', 'transport rapide quai / ville, jour et nuit', '2030-11-30', 41],
];

export const embarcadereOf = new Map(onEmbarcadere.map((face) => [face[0], presence(face)]));

/** Those whom one meets there alone. SPOILERS: `express` is the document office under another name. */
export const onBoardPeople: Person[] = (
  [
    [
      'express',
      'papiers.express',
      'Papiers Express',
      'Dossiers de traversée en 48 h. Lettres, attestations, stages. Discrétion. Contact : odette_docs sur Dhow',
      '2031-02-26',
      38,
    ],
    [
      'guichet',
      'guichet3',
      'Guichet 3',
      'Solange, billetterie de Port Ruvane depuis 2009. La vitre est épaisse, pas moi.',
      '2029-09-02',
      904,
      'verified',
    ],
    [
      'bonneau',
      'mme.bonneau',
      'Mme Bonneau',
      'Abonnée annuelle. Cabine 112, côté hublot.',
      '2029-09-14',
      266,
    ],
    [
      'loic',
      'bar.du.nawras',
      'Loïc, bar du Nawras',
      'Pont 5, tribord. Le café est mauvais, la vue rattrape.',
      '2029-11-02',
      731,
    ],
    [
      'yara',
      'yara.va.et.vient',
      'Yara',
      'Asmaral ⇄ Ruvane, cinq fois par semaine. Étudie le droit, surtout debout.',
      '2030-09-08',
      187,
    ],
    [
      'trouve',
      'objets.trouves',
      'Objets trouvés',
      'Gare maritime, porte B. Parapluies : trois ans d’attente.',
      '2029-09-20',
      1_032,
      'verified',
    ],
    [
      'marius',
      'marius.machines',
      'Marius, salle des machines',
      'Chef mécanicien, M/V Anise. Il fait 43 °C et je vous entends courir.',
      '2030-01-09',
      455,
    ],
    ['kenza', 'kenza.orlo', 'Kenza', 'librairie-papeterie à Orlo, quai nord', '2030-04-22', 118],
    ['saison', 'bastien.saison', 'Bastien', 'saisonnier, dix-neuvième déménagement', '2031-01-17', 31],
  ] satisfies Face[]
).map((face) => ({ key: face[0], lang: 'fr' as const, embarcadere: presence(face) }));
