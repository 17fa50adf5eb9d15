/** What the town talks about for some days, in French. */
export const events = `
== event-storm | news | #tempetetarin
Volets fermés, bougies trouvées, radio allumée. [On t’attend.|C’est parti.]
> Restez loin du môle, par pitié
> Qui passe voir la dame du {n:3-48} ?
>> Fait. Elle joue aux cartes et elle gagne
Rafales à {n:80-110} au phare. La poubelle du {n:3-48} est passée devant ma fenêtre, vers le nord.
> La nôtre allait vers le sud. Elles se croiseront
> Rentrez tous !
Plus de courant {street}. Il y a quelqu’un d’autre ?
> Ici aussi, depuis dix heures
>> Merci, j’arrête de fixer le compteur
> Il y a de la lumière chez nous, venez charger
La mer est sur la route. Pas au bord. Dessus.
> Mon grand-père parlait d’une nuit comme ça
> N’approchez pas, l’écume cache les bittes
(glad) Au matin : quelques tuiles, un arbre, personne de blessé. Café pour tous au {n:3-48}.
> J’arrive avec un balai
> Le grand pin tient encore !
>> Il nous enterrera tous
(sad) {boat} a rompu ses amarres, sur les rochers près {place.2}. Personne à bord.
> Oh non
> Il y a une caisse au Fanal
>> J’ai mis. La moitié de la ville a mis
On cherche des bras {place.1} dès huit heures, gants et brouettes.
> Combien ?
>> Autant qu’il en vient
== event-festival | glad | #semainedeslanternes
On accroche les lanternes, {street}. J’aide en tenant l’échelle et un avis.
> Un peu à gauche
>> Ils disent tous ça
> Rendez-vous sous la grande
(evening pic:lights) Première nuit des Lanternes. [Mangé trois choses sur bâton.|Toute la colline brille.]
> Quel bâton ?
>> {sweet}. Oui. Je sais
> Prise d’où ?
La fanfare est passée quatre fois devant chez nous. Je crois qu’elle est perdue.
> Ne leur dites rien, ils sont heureux
> Ils m’ont demandé leur chemin, j’ai montré ta maison
Perdu : une lanterne poisson. Trouvé : un enfant, très calme, {sweet.1} à la main.
> La lanterne est à la tente des secours
>> Merci !! Drame résolu
(night) Dernières lanternes sur l’eau. Quelqu’un chante et personne ne veut rentrer le premier.
> Le meilleur moment de l’année
> C’est moi qui chante
(cross) La voiture garée sur le parcours : [ils vont la porter|les tambours vous attendent].
> Ils l’ont portée. Six hommes et une religieuse
(pic:lights) Ma lanterne devait être une étoile. C’est une honnête patate.
> Une étoile est une patate ambitieuse
== event-match | cross | #derby
Jour de derby. [J’ai l’écharpe depuis le petit-déjeuner.|Personne ne travaille au travail.]
> Moi non plus
> Soyez polis avec les visiteurs, la route est longue avec trois buts
Si on perd, je pars vivre à {rival}.
> Ils ne te prendraient pas
>> Je vivrai sur le ferry
{n:60-89}e minute et je regarde [entre mes doigts|depuis derrière le canapé].
> Je suis dans l’escalier, je n’entends que le son
>> Restes-y, tu portes chance
(glad) ON A GAGNÉ LE DERBY. ON A GAGNÉ LE DERBY.
> J’embrasse un policier
> KLAXONS JUSQU’AU MATIN
> Le ballon était rentré ? {rival} demande
>> Rentré dans le but, dans la rue et dans mon cœur
Égalisation à la dernière minute. J’ai mangé l’écharpe.
> Ça se digère ?
> Le football est annulé
== event-powercut | cross | #panne
Plus de courant de chez nous jusqu’au port. Il y a {him} dans l’ascenseur.
> Il est sorti ?
>> Sorti, et il raconte
> Pareil {street}, depuis le quart
Bougies : {n:3-9}. Allumettes : mouillées.
> Deux portes plus loin, viens chercher du feu
>> On a recréé la préhistoire
Ils disent deux heures. Ils l’ont dit il y a deux heures.
> N’ouvrez pas le frigo
>> Ouvert. Juste pour regarder
(night glad) On voit toutes les étoiles. Que personne ne touche à l’interrupteur.
> J’avais oublié qu’il y en avait tant
> Les enfants croient que quelqu’un les a accrochées
Le Fanal a un réchaud à gaz et fait du thé pour la rue.
> Des héros
> Mangé quatre glaces, pour la planète
C’est revenu ! La rue a applaudi et elle est rentrée.
> Pas chez nous
>> Ah. Pardon. Venez charger
== event-regatta | glad | #regatetarin
{n:20-60} voiles, vent de {wind}. Je n’y comprends rien et je ne peux pas m’arrêter de regarder.
> Les petits, ce sont des enfants !! Dans ces vagues
>> Le mien est celui qui recule
> On voit mieux depuis les marches
{boat} en tête à la deuxième bouée, mon cousin suspendu au bord, exprès.
> Allez allez allez
> C’est réglementaire ?
>> C’est la famille
(pic:sea) Le départ : [une collision avec un pistolet|magnifique, et personne ne sait qui était premier].
> Le juge est tombé à l’eau, j’ai la vidéo
>> Il nous faut cette vidéo
{n:4-19}e sur {n:20-31}, et premiers aux sandwichs.
> Le seul classement qui compte
== event-jellyfish | cross | #meduses
Elles sont revenues. Toute la plage, près {place.2}. Pas de petits dans l’eau.
> Merci, demi-tour
> Les roses ?
>> Les roses. Celles qui ont un avis
(ask) Piquée à la cheville. Vinaigre, sable ? Ma tante dit oignon.
> Eau de mer, pas d’eau douce, sans frotter, puis le poste de secours
>> Ça va mieux, merci
> Pas d’oignon
Le sauveteur a mis une pancarte : « Mer fermée, réclamations à la mer ».
> Je lui écris
(glad) Le vent a tourné, elles sont parties ! De l’eau comme du verre.
> J’arrive
> J’attends que {relative} teste
== event-strike | cross | #greve
Plus de tram jusqu’à {day}. Mes pieds et moi nous sommes retrouvés.
> Même salaire depuis six ans, je marche volontiers
>> D’accord. Je boite volontiers
> Deux places en voiture à sept heures et demie
{n:5-9} dans la voiture de {friend}. L’un était un violoncelle.
> Pardon pour le violoncelle
Toute la ville à vélo. [On dirait un film.|Personne ne sait prendre un rond-point.]
> Une religieuse m’a sonné
> On peut garder ça ?
Ils négocient cette nuit, dit la radio. Portez-leur de la soupe.
> Ils sont d’accord sur la soupe
== event-heat | cross | #canicule
{n:38-42} à midi. Les pigeons vont à pied.
> J’ai vu une mouette à l’ombre d’un lampadaire. Du poteau
> Volets fermés à neuf, ouverts à neuf
>> Et entre les deux ?
>>> On souffre
Mettez un bol d’eau dehors. Pour les chats, les oiseaux, [et mon beau-frère|les hérissons].
> Fait, dans l’escalier
> {cat} s’est baigné dedans
La bibliothèque ferme à vingt-deux heures. Prenez un livre, ou faites semblant.
> Tout le quartier y est, une fête sans bruit
>> Je me suis endormie sur « {book} », au sens propre
Madame {her}, au quatrième, ne descend pas par ce temps. Je monte le pain à huit heures, qui prend l’après-midi ?
> Moi
>> Merci, vraiment
`;
