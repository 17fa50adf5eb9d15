/** What people say of themselves, in French; names and bios of offices, shops, groups and channels. */
const biographies = [
  'Prof, [surtout de moi-même|salle neuf, deuxième étage]. Chats.',
  'Infirmière de nuit. [Je dors quand vous travaillez.|Ménagez vos genoux.]',
  'Halle aux poissons, étal {n:2-19}.',
  'Je conduis {tram}. [Oui, je vous ai vu courir.|Préparez la monnaie.]',
  'Lit dans le tram, rate les arrêts.',
  'Étudiante en {subject} et en siestes.',
  'Électricien. Si ça fait des étincelles, reculez.',
  'Mère de {n:2-4}, gestionnaire du chaos.',
  'Retraité de tout, sauf du foot.',
  'Horaires de boulanger, salaire de poète.',
  'Né près {place.2}, jamais allé bien loin.',
  'Comptable le jour. La nuit, je joue {instrument}, pardon.',
  'Je répare les vélos et j’endosse la faute.',
  'Nage toute l’année. En parle.',
  'Nouvelle ici. Aimable si nourrie.',
  'Jardinier d’un seul balcon.',
  'Droit, troisième essai de matinée.',
  'Cuisinier de bord, en congé.',
  'Photos de murs, surtout.',
  'Couturière, {street}. Apportez le pantalon, pas les excuses.',
  'Petite-fille, traductrice, thé.',
  'Ici pour la météo.',
  'Mes avis, mes fautes.',
  'Pour {team} depuis la naissance. Ce n’était pas un choix.',
  'Cherche les bonnes olives.',
  'Je note les petites choses.',
  'Juste pour lire',
  'Leçons de piano, patience comprise.',
  'Menuisier. Mesurer deux fois.',
  'Moitié {street}, moitié ailleurs.',
] as const;

const organisations = [
  'Météo Tarin ~ meteo_tarin ~ org-weather ~ Mersa Tarin et sa baie. Deux fois par jour.',
  'Ferries de la Baie ~ ferries_baie ~ org-ferry ~ Traversées, retards, parapluies perdus.',
  'Ville de Mersa Tarin ~ ville_mersatarin ~ org-city ~ Mairie, place de l’Horloge. Nous lisons tout, lentement.',
  'Bibliothèque municipale ~ biblio_tarin ~ org-library ~ Cinquante mille livres et un chat.',
  'Radio Tarin ~ radiotarin_fr ~ org-radio ~ À l’antenne depuis que le mât est debout.',
  'Tarin United (fr) ~ tarinunited_fr ~ org-club ~ Le club. Fondé par onze boulangers.',
  'Cinéma en plein air ~ cine_pleinair ~ org-cinema ~ Chaque été, sous les mêmes étoiles.',
  'Transports de Tarin ~ transports_tarin ~ org-bus ~ Trams et bus. Accueil de 6 h à 22 h.',
  'Hôpital du Port ~ hopital_port ~ org-hospital ~ Informations seulement ; en cas d’urgence, appelez les secours.',
] as const;

const shops = [
  'Café {her} ~ cafe_de_ ~ shop-cafe ~ Déjeuner dès midi. {street}.',
  'Boulangerie {him} ~ boulangerie_ ~ shop-bakery ~ Du pain dès cinq heures.',
  'Librairie {her} ~ librairie_ ~ shop-books ~ Neuf, ancien, très ancien. {street}.',
  'Poissonnerie {him} ~ poissons_ ~ shop-fish ~ Halle aux poissons, avant midi.',
  'Barbier {him} ~ barbier_ ~ shop-barber ~ Sans rendez-vous. {street}.',
] as const;

const gatherings = [
  'Escalier {n:3-48} {street} ~ Clés, colis, eau, bruit',
  'Parents CM{n:1-2} ~ Devoirs, poux, gâteaux',
  'Foot à cinq, {day} ~ {n:18-21} h, apportez les deux maillots',
  'Les cousins ~ Ni politique ni chaînes',
  'Déplacements du United ~ Bus et chansons',
  'Chorale, altos ~ Répétitions et partitions',
  'Club de lecture ~ Ce mois-ci : {book}',
  'Jardins des Amandiers ~ Tour d’arrosage',
  'Équipe de nuit, service {n:2-7} ~ Échanges seulement, merci',
  'Nageurs du petit môle ~ Six heures et demie, toute l’année',
  'Covoiturage du {day} ~ Places, retards',
  'Stand du vide-grenier ~ Qui apporte la table',
  'TD de {subject} ~ Notes et panique',
  'Cartes du vendredi ~ Défense de tricher',
  'Voisins de la {street} ~ Perdu, trouvé, prêté',
  'Anniversaire de {friend} ~ SECRET. Ne pas ajouter {friend}',
  'Déménagement ~ Cartons, camionnette, goûter',
] as const;

const channels = [
  'Météo et mer de Tarin ~ org-weather ~ Deux fois par jour',
  'Ferries : retards ~ org-ferry ~ Chaque changement, aussitôt',
  'Avis de la mairie ~ org-city ~ Eau, travaux, déchets',
  'Radio Tarin, les titres ~ org-radio ~ Nouvelles et chansons',
  'Le United en direct ~ org-club ~ Compositions, billets, résultats',
  'La halle ce matin ~ shop-fish ~ L’arrivage',
  'Midi {cafe} ~ shop-cafe ~ L’ardoise du jour',
  'Trams et bus ~ org-bus ~ Déviations',
] as const;

/** All that people, offices, shops and rooms say of themselves. */
export const lives = { biographies, organisations, shops, gatherings, channels };
