/** What offices, clubs and shops of the town write, in French. */
export const notices = `
== org-weather | news | #meteotarin
(morning) Aujourd’hui : vent de {wind} {n:2-6}, [soleil après la brume|belles éclaircies|quelques nuages hauts]. Mer {n:17-24} °C, maximum {n:19-27} °C.
> Le chapeau reste à la maison, donc
(evening) Demain : {n:18-27} °C, vent de {wind} {n:3-7}. [Prudence pour les petites embarcations.|Bon temps pour le linge.|Averses possibles sur la colline.]
Avis côtier : rafales jusqu’à {n:60-80} km/h dès {day} soir. Rentrez stores et pots de fleurs.
> Mes pots sont prévenus
Lever {n:5-6} h {n:10-58}, coucher {n:19-20} h {n:10-58}. Indice UV [élevé|modéré].
== org-ferry | news | #ferry
{boat} : [à l’heure|{n:10-25} minutes de retard] [ce matin|cet après-midi]. [Mer calme.|Un peu de houle, tenez la rampe.]
> De la place pour les vélos ?
>> Six. Il en reste deux.
La traversée de {n:7-19} h {n:15-45} est annulée, vent de {wind}. Les billets restent valables.
> Encore 🙄
> Mieux que nager
Objets trouvés de la semaine : {n:2-5} parapluies, {thing}, et un gâteau. Au guichet.
> À qui, le gâteau ?
>> À nous, dès {day}.
Horaires d’été dès {day}. [Dernier retour 22 h 30.|Une traversée de plus le soir.]
> Enfin !
== org-city | news | #villedetarin
Coupure d’eau {street} {day} de 9 h à {n:12-15} h, travaux sur la conduite. Merci de faire des réserves.
> Merci de prévenir avant, pour une fois
Bancs et lampadaires en réfection cette semaine, {place.1}. [Merci d’emprunter l’autre allée.|Attention à la peinture.]
Le conseil se réunit {day} à 18 h. [Stationnement, aires de jeux, fontaine.|Séance publique.]
> La fontaine ! Depuis 2024 !
Encombrants {street} : {day}. [Pas avant la veille au soir, merci.|Pianos sur rendez-vous.]
> Que s’est-il passé pour que vous écriviez ça
Merci aux {n:20-60} bénévoles du nettoyage. {n:9-40} sacs et un coffre-fort (vide).
> Qui l’a ouvert ?
== org-library | glad | #tarinlit
Nouveau en rayon : « {book} ». [Trois exemplaires, neuf sur la liste.|Premier arrivé, premier lecteur.]
> Sur la liste, s’il vous plaît
>> Vous êtes dixième. Courage !
L’heure du conte {day} à 16 h : [pirates|un ours qui ne dort pas]. Parents admis s’ils sont sages.
Une lettre d’amour de {n:1955-1978} retrouvée dans un atlas. Elle est à l’accueil. Elle est belle.
> Et ça finit comment ?
>> L’atlas est rentré en retard. Voilà.
Ouvert jusqu’à 20 h {day}.
== org-radio | news | #radiotarin
(morning) Bonjour de Radio Tarin. [{n:13-19} degrés, et personne ne s’est encore plaint.|Bouchon sur la côte, café au studio.]
> Première plainte : le jingle
À {n:10-18} h 10 : [un apiculteur|un conducteur de tram à la retraite|la plus jeune organiste de la côte]. Vos questions ?
(evening) Journal de 19 h : le conseil, les trams, et un chien rentré seul de {rival}.
> Le chien devrait diriger les trams
== org-club | news | #tarinunited
Entraînement de {day} déplacé à {n:17-19} h, [terrain du haut|petit terrain].
Fin du match : {n:0-4}–{n:0-2}. [Merci à tous.|On remet ça {day}.]
> Il nous faut un arrière gauche
>> On a remarqué.
Billets pour {day} contre {rival} au kiosque dès dix heures. Gratuit pour les enfants avec un adulte sage.
> Donc pas mon père
== org-cinema | glad | #cinepleinair
{day}, 21 h : « {film} ». [Version originale sous-titrée.|Prenez un coussin.]
> Deux pour moi, une pour ma mère qui commente
>> Douzième rang, côté fontaine.
Dernière de « {film} » {day}. [Vous l’avez réclamé, venez.|Après, c’est fini.]
== org-bus | news | #tramsdetarin
Déviation de la ligne {n:1-14} jusqu’à {day}. [Comptez dix minutes de plus.|Arrêt reporté {street}.]
> Dix de plus que quoi ?
Ascenseur du terminus [remis en service|en panne jusqu’à {day}].
== org-hospital | news | #sante
Don du sang {day}, 10 h – 18 h, tente près {place.2}. [On manque de O négatif.|Mangez avant de venir.]
> Fait ! L’infirmière est adorable
Chaleur : buvez avant d’avoir soif, [passez voir vos voisins âgés|restez à l’ombre à midi].
Pharmacie de nuit cette semaine : {street}.
> Merci, je cherchais
== shop-cafe | glad | #platdujour
(morning) Aujourd’hui : {dish}, {dish2}. [Et {sweet}, tant qu’il y en a.|Terrasse ouverte.]
> Une table pour deux
>> Près de la fenêtre, à une heure.
Fermé {day}, [la grand-mère se marie|on repeint le plafond].
> QUELLE grand-mère
>> La gentille.
(evening) {day} soir : un air {instrument} et un homme à chapeau. Entrée libre, le chapeau circule.
== shop-bakery | glad | #painfrais
(morning) Sorti du four : [couronnes au sésame|galettes au thym|pains de campagne]. [Trop chaud pour le tenir.|Ça sent jusqu’au port.]
> Je suis devant
>> C’est ouvert.
{sweet}, aujourd’hui seulement, parce que {relative} est en visite et surveille.
> Elle est la bienvenue chaque semaine
Plus rien à {n:9-11} h {n:10-55}. Pardon et merci. Demain, davantage.
> Deux minutes. Il m’a manqué deux minutes
== shop-books | glad | #tarinlit
Table d’occasion : {n:20-60} romans et « {book} », [avec une liste de courses dedans|dédicacé à une certaine Gertrude].
> Je veux la liste
>> Elle est vendue avec.
Lecture {day} à 19 h, en présence de l’auteur de « {book} ». Peu de chaises.
== shop-fish | news | #halleauxpoissons
(morning) Arrivage : {fish}, {fish2}, et un crabe de mauvaise humeur. [Jusqu’à midi.|Tant qu’il y en a.]
> Un kilo pour moi !
>> À votre nom, jusqu’à onze heures.
Bateaux au port, vent de {wind}. Pas de poisson aujourd’hui, pardon.
== shop-barber | funny | #barbier
Un fauteuil libre à {n:14-18} h. Conseils de vie inclus.
> Pris la semaine dernière, conseils désastreux
>> Mais la coupe était bonne.
Un monsieur a demandé « la coupe de {n:1975-1989} ». Minute de silence.
> Et ?
>> Il se ressemble à nouveau.
`;
