import { localTime, minutes } from '../local-time';
import { type Chance, chanceOf } from '../random';

/**
 * What services post day by day: weather, tides, sailings, the fish auction, the day's cat, the radio's programme.
 * Formulaic in life too; the wording is by hand, the figures and the choice of the day by seeded chance.
 */

const firstDay = localTime('02-11 00:00');
const days = 65;
const day = minutes(24 * 60);

/** `MM-DD` of a day, local. */
function date(index: number): string {
  // Noon is on the same local date in any zone near the town's.
  return new Date(firstDay + index * day + day / 2).toISOString().slice(5, 10);
}

function clock(chance: Chance, hour: number, spread: number): string {
  return `${String(hour).padStart(2, '0')}:${String(chance.between(0, spread)).padStart(2, '0')}`;
}

const skies = [
  'ciel clair',
  'quelques nuages hauts',
  'ciel de traîne',
  'brume en mer jusqu’à 9 h',
  'averses avant midi, puis du mieux',
  'voile de sable en altitude',
  'ciel pommelé',
  'grand bleu',
  'plafond bas, lumière grise',
  'éclaircies franches',
];
const counsels = [
  'Bonne journée à ceux qui sortent, bon café aux autres.',
  'Le linge peut dormir dehors.',
  'Prenez une laine pour la digue.',
  'Les cerfs-volants sont de sortie.',
  'Pas un jour pour la nappe en papier.',
  'La lumière sera belle vers 18 h.',
  'On entendra la bouée depuis le marché.',
  'Les mouettes sont déjà au courant.',
  'Rien à signaler, ce qui est une nouvelle.',
  'Les volets battront côté ouest.',
  'Sortez les chaises.',
  'Gardez la casquette à la main.',
  'Prudence au bout de la jetée.',
];
const winds = ['N', 'NO', 'O', 'SO', 'S', 'SE', 'E', 'NE'];

function weather(index: number): string {
  const chance = chanceOf(`meteo ${index}`);
  const force = chance.between(1, 6);
  const warmth = 12 + Math.floor(index / 8) + chance.between(-2, 3);
  const sea = 13 + Math.floor(index / 20) + chance.between(0, 1);
  return `meteo @${date(index)} ${clock(chance, 6, 40)}: ${chance.pick(skies)}, vent ${chance.pick(winds)} ${force}, ${warmth} °C, mer ${sea} °C. ${chance.pick(counsels)}`;
}

const fish: [name: string, low: number, high: number][] = [
  ['سردين', 4, 9],
  ['بوري', 8, 14],
  ['سلطان إبراهيم', 16, 26],
  ['حبّار', 12, 20],
  ['أخطبوط', 11, 18],
  ['قريدس', 22, 34],
  ['لقّز', 24, 36],
  ['غبّص', 9, 15],
];
const catches = [
  'الموسم كريم',
  'القوارب الصغيرة رجعت أولاً',
  'إقبال قوي من المطاعم',
  'كمية قليلة ونوعية ممتازة',
  'الثلج متوفر بعد السابعة',
  'شكراً لمن رتّب الصناديق',
  'آخر دفعة عند الثامنة',
  'الميزان الجديد يعمل',
  'تأخر المزاد ربع ساعة بسبب الضباب',
  'لا نبيع تحت القياس القانوني',
];

function auction(index: number): string {
  const chance = chanceOf(`auction ${index}`);
  const prices = chance
    .shuffle(fish)
    .slice(0, 3)
    .map(([name, low, high]) => `${name} ${chance.between(low, high)}`)
    .join('، ');
  return `union @${date(index)} ${clock(chance, 5, 55)}: مزاد اليوم (للكيلو): ${prices}. ${chance.pick(catches)}. #مزاد_السمك`;
}

const traffic = [
  'Un cargo de bois à quai 2, un vraquier au mouillage.',
  'Arrivée d’un caboteur de ciment à 11 h, quai 5.',
  'Deux voiliers de passage au ponton visiteurs.',
  'Le baliseur entretient la bouée n° 3 ce matin.',
  'Mouvement de grue quai 4 entre 14 h et 16 h, piétons par la passerelle.',
  'Bassin 1 : manœuvres réduites à trois nœuds.',
  'Pesage public ouvert jusqu’à 17 h.',
  'Plongeurs au travail quai 6, ralentir.',
  'Exercice incendie à 10 h : la sirène est un exercice.',
  'Éclairage du môle est en réparation.',
  'Livraison d’eau douce quai 3.',
  'Départ du remorqueur *Tamaris* vers 9 h.',
];

function harbour(index: number): string {
  const chance = chanceOf(`port ${index}`);
  const high = clock(chance, chance.between(5, 10), 59);
  const level = (chance.between(28, 49) / 10).toFixed(1).replace('.', ',');
  return `port @${date(index)} ${clock(chance, 7, 30)}: Pleine mer ${high}, ${level} dm au-dessus du zéro. ${chance.pick(traffic)}`;
}

const catNames = [
  'Moustache',
  'Olive',
  'Tramontane',
  'Pistache',
  'Monsieur Filet',
  'Sésame',
  'Bâbord',
  'Tribord',
  'Zaatar',
  'Écume',
  'La Douane',
  'Petit Sel',
  'Amarre',
  'Biscotte',
  'Sirocco',
  'Madame',
  'Cale-Sèche',
  'Noisette',
  'Halloumi',
  'Loupiote',
  'Cordage',
  'Quatre-Heures',
  'Muscade',
  'Grain',
  'Bouée',
  'Caramel',
  'Mistigris',
  'Phare',
  'Sumac',
  'Étrave',
];
const catPlaces = [
  'quai 3',
  'quai 4',
  'le marché',
  'la digue est',
  'rue des Filets',
  'le kiosque',
  'la capitainerie',
  'l’escalier du phare',
];
const catDeeds = [
  'a dormi dans une caisse marquée « fragile »',
  'surveille le ferry sans billet',
  'a volé un anchois et l’a rendu',
  'attend quelqu’un depuis ce matin, pas nous',
  'fait semblant de ne pas comprendre le français',
  'a gagné une querelle contre un sac',
  'accepte les compliments de 9 h à 10 h',
  'a traversé la rue au passage piéton',
  'a choisi un genou et n’en bouge plus',
  'ne doit plus rien à personne',
  'miaule en arabe, ronronne en italien',
  'a inspecté les filets, conformes',
  'regarde la mer comme un ancien',
  'a été vue sur trois toits en même temps',
];

function cat(index: number): string {
  const chance = chanceOf(`cat ${index}`);
  const name = catNames[index % catNames.length];
  return `cats @${date(index)} ${clock(chance, 9, 50)}: #ChatDuJour : ${name}, ${chance.pick(catPlaces)}. ${chance.pick(catDeeds)}. {likes:${chance.between(180, 720)} reposts:${chance.between(12, 90)}}`;
}

const guests = [
  'Hiba M. et les fautes qu’on aime',
  'le mécanicien du *Nawras*',
  'une sage-femme, un berger, une même question',
  'Abu Walid et le vent du nord',
  'trois lycéens et leur pont en spaghettis',
  'la conservatrice du musée, sans la baleine',
  'Farah, la marmite et le silence',
  'un accordeur de pianos de passage',
  'la dame qui répare les parapluies',
  'le facteur du quartier des Pêcheurs',
  'l’équipe du Ciné Rivage',
  'Chidi Okafor : la prairie sous nos pieds',
  'la chorale du mardi, enfin à l’heure',
];
const pieces = [
  'un oud seul',
  'une valse de port',
  'du jazz de cuisine',
  'un chant de pêche',
  'un disque rayé, exprès',
  'une demande de Nadine',
  'trois minutes de mer',
];

function programme(index: number): string {
  const chance = chanceOf(`radio ${index}`);
  return `radio @${date(index)} ${clock(chance, 8, 50)}: 12h10 : ${chance.pick(guests)}. 18h30 : ${chance.pick(pieces)}. {react:📻${chance.between(4, 60)}}`;
}

const ferryNotes = [
  'On time.',
  'On time. Tea at the kiosk.',
  'On time, light swell.',
  'Nawras 10 min late: bread delivery.',
  'Anise full until 15:00, take the next one.',
  'On time. Bicycles on the lower deck, please.',
  'كل الرحلات في موعدها.',
  'Tout est à l’heure.',
  'Ramp repaired; thank you for the jumping.',
  'Wind against tide: five minutes more each way.',
  'School group on the 09:30, bring earplugs.',
  'Rehearsal of the safety drill on the 11:00: stay calm, it is only us.',
];

function sailings(index: number): string {
  const chance = chanceOf(`ferry ${index}`);
  return `ferries @${date(index)} ${clock(chance, 12, 45)}: Afternoon: 12:30, 15:00, 16:30, 18:15, 21:15. ${chance.pick(ferryNotes)}`;
}

/** The lines of each service as one scene; on the messenger one scene a room. */
function scene(head: string, lineOf: (index: number) => string, every = 1): string {
  const lines = Array.from({ length: days }, (_, index) => index)
    .filter((index) => index % every === 0)
    .map(lineOf);
  return [`== ${head} | any`, ...lines, ''].join('\n');
}

export const bulletins: string = [
  scene('b-weather | murmur', weather),
  scene('b-auction | murmur', auction),
  scene('b-harbour | murmur', harbour, 2),
  scene('b-cat | murmur', cat),
  scene('b-radio | radio_quai', programme),
  scene('b-ferry | ruvane_ferry', sailings),
].join('\n');
