import type { Person } from './person';

/** Those who write on the messenger: key, handle, name, bio. Some of them are on the microblog too. */
export const onDhow: [key: string, handle: string, name: string, bio: string][] = [
  ['salwa', 'salwa_four', 'Salwa فرن', 'الطلبات قبل السابعة'],
  ['walid', 'abu_walid', 'أبو وليد', ''],
  ['hiba', 'hiba_m', 'Hiba', 'corrige'],
  ['ziad', 'ziad_114', 'Ziad 114', '🚕'],
  ['mimo', 'mimo', 'mimo', 'ping'],
  ['farah', 'farah_t', 'فرح', ''],
  ['joelle', 'jo_elle', 'Joëlle', '🌊'],
  ['khalil', 'dr_khalil', 'د. خليل', 'الصيدلية ٨–٢٠'],
  ['nadine', 'nadine_b', 'Nadine', '🪴'],
  ['bilal', 'bilal_v', 'Bilal vélo', ''],
  ['marwan', 'marwan_s', 'Marwan', ''],
  ['ghada', 'ghada_k', 'Ghada', ''],
  ['faris', 'faris', 'Faris', ''],
  ['youssef', 'nawras_cafe', 'مقهى النورس', '☕'],
  ['tony', 'tony_g', 'Tony Garage', ''],
  ['jamal', 'dj_jamal', 'Jamal 🎧', ''],
  ['nisrine', 'nisrine_n', 'Nisrine', 'nuit'],
  ['maya', 'maya_', 'maya', ''],
  ['sofiane', 'sofiane5', 'Sofiane', ''],
  ['adel', 'adel_crane', 'عادل', ''],
  ['emma', 'emma_petrel', 'Emma', 's/v Petrel'],
  ['ferries', 'ruvane_ferries', 'Ruvane Ferries', ''],
  ['radio', 'radio_quai', 'Radio Quai', ''],
  ['cats', 'chats_quai', 'Chats du quai', ''],
  ['etoile', 'etoile_port', 'Étoile du Port', ''],
  ['omar', 'omar_ref', 'Omar', 'Sunday league'],
];

/** Those who are on the messenger alone. */
export const messengerOnly: Person[] = [
  ['hoda', 'hoda_85', 'Hoda', 'bâtiment C'],
  ['imad', 'imad_elec', 'عماد كهرباء', 'أعمال كهرباء'],
  ['rosine', 'rosine', 'Rosine', ''],
  ['fadi', 'fadi_plong', 'Fadi plongée', ''],
  ['aya', 'aya_s', 'آية', 'تمريض ٢'],
  ['chloe', 'chloe_m', 'Chloé', 'IFSI 2e année'],
  ['anwar', 'anwar_souk', 'Anwar', 'vends, achète, échange'],
].map(([key = '', handle = '', name = '', bio = '']) => ({
  key,
  lang: 'und' as const,
  dhow: { handle, name, bio, joined: '2029-09-09' },
}));
