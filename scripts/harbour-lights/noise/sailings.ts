import { localTime, minutes } from '../local-time';
import { chanceOf } from '../random';

/** What the ferry company writes on its own notice board each evening of a sailing to Orlo: formulaic in life too. */
const firstDay = localTime('02-12 00:00');
const day = minutes(24 * 60);
const days = 64;

const states = [
  'Mer belle.',
  'Mer peu agitée.',
  'Petite houle d’ouest.',
  'Mer d’huile.',
  'Clapot au large.',
  'Brume à la sortie.',
];
const wishes = [
  'Présentation une heure avant.',
  'Pensez aux pulls.',
  'Bar ouvert jusqu’à minuit.',
  'Le pont 6 est fermé pour peinture.',
  'Les vélos montent les derniers.',
  'Bonne nuit à bord.',
];

/** Wednesdays and Saturdays; local noon has the local weekday in UTC. */
const sails = (at: number) => [3, 6].includes(new Date(at + day / 2).getUTCDay());

export const sailings: string = Array.from({ length: days }, (_, index) => firstDay + index * day)
  .filter(sails)
  .map((at, index) => {
    const date = new Date(at + day / 2).toISOString().slice(5, 10);
    const chance = chanceOf(`sailing ${index}`);
    const places = chance.between(3, 60);
    const minute = String(chance.between(2, 40)).padStart(2, '0');
    return [
      `== s-orlo-${index} | embarcadere | ${date} 17:${minute}`,
      `ferries: Ce soir, M/V Nawras pour Orlo, 22 h 30, poste 2. ${chance.pick(states)} Il reste ${places} places. ${chance.pick(wishes)}`,
    ].join('\n');
  })
  .join('\n\n');
