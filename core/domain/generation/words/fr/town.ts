/** Ordinary life of the town, in French: how threads begin and what people answer. See outline.ts for the form. */
export const town = `
== sea | glad | #heurebleue #baiedetarin
(morning pic:sea) [Mer d’huile|Pas une ride] ce matin. On entendait quelqu’un tourner sa cuillère de l’autre côté de la baie.
> C’était moi. Deux sucres.
>> [J’en ai compté trois|On aurait dit trois]
>>> Mon médecin lit ce fil, merci
> C’est pris d’où ?
>> Près {place.2}, un peu après six heures
> J’aimerais habiter assez près pour l’entendre
(pic:sea) L’eau est à {n:17-24} degrés d’après {relative}, sans thermomètre mais avec aplomb.
> L’aplomb est le meilleur thermomètre
> Donc on se baigne ou pas ?
>> Pour un phoque, oui
(evening pic:sunset) Le ciel, {place.1}, à l’instant. Je n’ai rien fait, [j’ai juste tenu le téléphone|il était comme ça].
> J’y étais et j’ai oublié de la prendre. Merci
> La couleur de l’intérieur d’un melon
> Les miennes sortent grises, comment tu fais ?
>> J’ai essuyé l’objectif avec ma chemise. Voilà le secret
(morning) Premier bain de l’année. J’ai crié si fort qu’[un ferry a répondu|une mouette a démissionné].
> Respect. J’ai mis un orteil {day} et je suis rentrée
>> Un orteil, ça compte
> Froide comment ?
>> J’ai revu mes ancêtres
Quelqu’un a repeint le banc, {place.1}. En {colour}. Très joli. Quelqu’un s’est aussi assis dessus.
> Mon pantalon confirme
>> Une photo !
>>> Jamais
> Rendez-nous le bois
(pic:boat) {boat} est à sec pour la peinture. [Énorme et gênée.|Elle a l’air toute nue.]
> Mon grand-père y a travaillé onze ans
>> Amène-le, on peut passer dessous
> Ça grandit toujours sur terre
(night) La corne de brume sonne depuis deux heures. J’ai commencé à lui répondre.
> Ah, c’était ça, l’écho
> Mon fils dort avec la corne et se réveille pour une petite cuillère
(pic:sea) Le phare aller-retour avant le travail. {n:6-9} kilomètres, trois chiens, personne.
> Quels chiens ?
>> Le brun, l’autre brun, et {dog}
> Tu as eu de la chance avec le vent
+ Si on me cherche, je suis sur le muret.
+ [Voilà. C’est tout.|Rien d’autre à signaler.]
+ [Et maintenant, café.|Retour au travail.]
+ Ça sentait le sel et le pain grillé.

== food | glad | #tableduport
(noon pic:food) {relative} a fait {dish.1} et plus personne n’a parlé pendant dix minutes. La plus haute distinction chez nous.
> La recette, s’il te plaît. Je la demande chaque année
>> « Un peu de tout, jusqu’à ce que ce soit bon »
>>> La seule recette honnête
> Je le sens depuis chez moi, {street}
> Il en reste ?
>> Il n’en est jamais resté
(ask) Où trouver de bonnes {fruit} en ce moment ? Celles de ce matin, {place.1}, étaient [tristes|dures comme des billes].
> Le monsieur à la charrette verte, le matin seulement
>> Trouvé ! Deux kilos. Merci
> Trop tôt, attends une semaine
> Le jardin de {friend}. Je n’ai rien dit
(cross) {n:4-9} pour un café {cafe}. [La chaise est comprise ?|J’ai demandé si la tasse était incluse.]
> La vue est en supplément, ne regarde pas la mer
> C’était moitié moins quand je suis arrivé
>> Et il y avait un biscuit, je m’en souviens
(evening) J’ai tenté {sweet} de mémoire. Le détecteur de fumée a meilleure mémoire que moi.
> On y est tous passés
> Combien de sucre ?
>> Oui
(morning pic:food) Petit-déjeuner : pain, fromage, {fruit}, et la bonne huile d’olive que {friend} croit cachée.
> JE LE SAVAIS
>> Troisième étagère, derrière la farine
> Toute ma personnalité dans une assiette
Je le dis : {dish}, c’est meilleur le lendemain. [Je ne prendrai pas de questions.|Débat clos.]
> Une question
>> Non
> Debout devant le frigo, évidemment
> Avec du citron
>> Enfin quelqu’un de sérieux
(noon) Le boulanger, {street}, m’a donné un petit gâteau « pour la route ». La route fait quarante mètres.
> Il le fait à tout le monde et on se croit tous uniques
>> Ne m’enlève pas ça
(weekend pic:food) Projet du samedi : {sweet.1}. {n:3-6} heures, trois disputes, un plat.
> Ça valait le coup ?
>> Demande au plat. Il est vide
> Garde-moi le coin
{relative} dit qu’on juge les gens à leur façon de couper le melon. [On m’a priée de quitter la cuisine.|Je le coupe à l’envers, paraît-il.]
> En lunes, toujours en lunes
> Les gens qui font des cubes ne sont pas fiables
>> Je me sens visée
(ask) Quelqu’un aurait du levain ? Le mien est mort de négligence, j’assume tout.
> J’en ai un qui essaie de s’évader, viens
>> Vous êtes une sainte. Ce soir ?
>>> Après sept heures, sonne deux fois
> Paix à son bocal
+ Aucun regret.
+ Apportez votre cuillère.
+ Sieste obligatoire.

== football | cross | #tarinunited
(evening funny) Perdu {n:2-4}–0. On a touché deux fois le ballon, dont une pour le rendre.
> J’en ai compté trois
>> La touche ne compte pas
> Mon fils a demandé si on pouvait supporter quelqu’un d’autre
>> Et tu as dit ?
>>> Que c’était héréditaire
(weekend glad) {n:2-4}–{n:0-1} contre {rival} !! Plus de voix, j’écris en majuscules dans ma tête.
> QUELLE SECONDE PÉRIODE
>> Le deuxième est entré avec le genou et je m’en fiche
> On t’a entendu jusque {street}
> Ne nous emballons pas
>> Laissez-nous nous emballer UNE fois
(ask) Quelqu’un a une place pour {day} ? Je paie en pâtisserie.
> Essaie le kiosque, {place.1}, il en restait ce matin
>> Plus rien, merci quand même
> J’en ai une, ma femme dit que je n’y vais pas
>> Tu viens de sauver ma semaine
L’arbitre de {day} et moi n’avons pas la même religion. Jamais hors-jeu.
> Il était hors-jeu
>> Je te retire de mes amis
> D’une demi-chaussure
(morning glad) Entraînement des petits, {place.1} : un gamin a arrêté son attaque pour caresser un chien. Meilleur match de l’année.
> Le chien n’était pas hors-jeu
> Plus de ça
(funny) Mon voisin repasse son maillot face à notre fenêtre quand on perd. Il repasse beaucoup ce mois-ci.
> Mesquin. Je respecte
> Achète un plus grand drapeau
>> Commandé
+ Même heure la semaine prochaine, hélas.
+ Il me faut un autre loisir.

== weather | funny | #meteotarin
(morning) Mis la veste, enlevé la veste, remis la veste, [raté le tram|abandonné]. C’est la saison.
> L’oignon, c’est la seule méthode
> Pareil ici
(news) Un brouillard, {street} : j’ai dit bonjour à une boîte aux lettres.
> Elle a répondu ?
>> Elle avait l’air débordée
> Prudence sur la route du port, j’ai failli rencontrer une chèvre
Vent de {wind}. Le linge de la {street} habite désormais {street2}.
> Si quelqu’un trouve une taie rayée, elle a une valeur sentimentale
>> Accrochée à notre balcon !
>>> J’arrive, merci
(noon) {n:28-35} degrés à l’ombre et l’ombre est prise.
> Venez à la bibliothèque, c’est gratuit et frais
>> Sous quel prétexte ?
>>> Lire, je suppose
> Un ventilateur pour onze personnes, chez nous
(night glad) La pluie sur le toit et nulle part où aller. [C’est tout.|Ne me réveillez pas.]
> Le plus beau son
> Dis ça à mon seau
>> Il t’en faut un deuxième ?
(ask) Il pleut {day} ? On a [un mariage|quarante chaises et un gâteau] dehors.
> Le genou de {relative} dit non
>> Je le crois plus que l’appli
> Prévoyez la tente
Les hirondelles volent bas, dit {friend}. L’appli dit soleil. J’ai rentré le linge, par respect.
> Toujours miser sur les hirondelles
> Il tombe des cordes ici, bravo les hirondelles
+ Le chat a décrété l’hiver.
+ J’ai quatre parapluies et je n’en trouve aucun.

== work | funny | #lundi
(workday morning) {n:3-6} réunions aujourd’hui, dont deux pour en faire moins.
> Envoie un mail
> Il faut qu’on en parle en réunion
L’imprimante ne marche que si [on l’insulte|on la flatte]. Je lui ai lu un poème. Elle a imprimé.
> Quel poème ?
>> Celui du carton de toner
> La nôtre, il faut la tapoter, comme un melon
(evening) Rideau baissé. {n:11-14} heures debout, et une cliente qui a dit merci pour de vrai. Bonne journée.
> Les pieds dans l’eau salée
>> Ils y sont
> Bien mérité
(cross) La personne qui [finit le café et laisse la cafetière|se gare devant la livraison] : je sais que c’est toi, {friend}.
> Aucune preuve
>> J’ai vu la tasse
> Justice pour la cafetière
(glad) Nouvelle apprentie. Elle a posé plus de questions avant neuf heures que moi en deux ans. On la garde.
> Soyez gentils avec elle
>> Elle sera ma chef {day}
(noon) Déjeuner sur le muret. Le sandwich : à moi. La moitié du sandwich : à la mouette.
> Elles travaillent en équipe maintenant
> J’y ai perdu une tarte entière
(workday) Troisième jour dans le nouveau poste et je sais enfin où sont les petites cuillères. Plus rien ne m’arrête.
> Félicitations ! Tu fais quoi ?
>> Demande-moi {day}
> Les cuillères SONT le poste
Ma chef écrit « petite question » puis {n:4-9} paragraphes.
> Réponds « noté »
>> J’ai une famille
+ Vivement {day}.
+ Bref. On y retourne.

== school | funny | #partiels
(night ask) Examen de {subject} demain. Je connais mon nom et deux formules. Ça passe ?
> Dors, c’est la meilleure révision
>> J’ai trop peur pour dormir
>>> Lis le chapitre quatre, il est court et il tombe toujours
> Bon courage à tous !!
(evening) Ma fille m’a expliqué la {subject}. J’ai hoché la tête comme en réunion. Elle n’y a pas cru.
> Elles n’y croient jamais
> L’essentiel, c’est qu’elle ait compris
(morning) Oublié que c’était jour de déguisement. Mon fils y est allé en « garçon en retard ». Deuxième prix.
> Volé. Le premier, c’était quoi ?
>> Un phare, avec une lampe qui marche
> Je pleure
À l’étudiante qui a laissé « {book} » dans {tram} : il est chez le conducteur, page soixante.
> C’est à moi !! Qu’il ne raconte pas la fin
>> Il dit que c’est l’oncle
>>> NON
(glad) Dernier cours de l’année. Un élève m’a offert un caillou « parce qu’il vous ressemble ». Jamais été aussi bien vu.
> Un beau caillou ?
>> Rond, un peu fatigué
> À garder
Le travail de groupe, ou comment j’ai appris à tout faire seule.
> C’est moi qui faisais la page de titre. Pardon
>> Elles étaient belles
+ Priez pour nous.

== cats | funny | #chatsdetarin
(pic:cat) Voici {cat}. {cat} a un rendez-vous. {cat} sera en retard.
> {cat} est maire
>> Réélu sans campagne
> Il reçoit ?
(pic:cat) Un chat dort [sur la balance du poissonnier|sur mon linge|sur le capot tiède du docteur]. {n:4-6} kilos. Pas à vendre.
> J’aurais payé
> C’est celui de la {street}, il a cinq noms et six petits-déjeuners
>> Sept
La chatte m’a rapporté [une chaussette|une pince à linge|un anchois très ancien]. Pas à moi. Où va-t-elle ?
> Tu as été choisi
> C’est à moi. Garde-la, elle me fait peur
(ask sad) Chat gris tigré perdu depuis {day}, près {place.2}, répond à {cat}. Patte gauche blanche. Regardez vos caves, s’il vous plaît.
> Partagé, j’espère qu’il est juste en vadrouille
> J’en ai vu un comme ça ce matin sur le mur de l’école
>> J’y vais, merci, merci
>>> Des nouvelles ?
>>>> C’était lui !! Il est rentré, vexé
(night pic:cat) Trois heures. Le chat souhaite discuter de la porte. Des deux côtés.
> C’est une question philosophique
> Le mien a un avis sur le robinet
(glad) {dog} a rencontré la mer. {dog} a aboyé. La mer a continué.
> Brave bête
> Dix sur dix
+ Je travaille pour cet animal.
+ Elle me regarde écrire.

== neighbours | funny | #viedequartier
(evening) Au-dessus, ils déplacent encore les meubles. [Je crois qu’ils construisent un étage dans l’étage.|Le canapé a tout visité.]
> Ils cherchent quelque chose
> Joue {instrument}, c’est la seule langue
>> Je n’ai qu’un triangle
>>> Encore mieux
(morning glad) La dame du {n:3-48} arrose les fleurs de toute la rue à six heures pour que personne ne lui dise merci. Merci.
> Elle a appris à lire à la moitié de la ville
> Laisse un gâteau sur sa marche et cours
>> Elle le rendrait avec les intérêts
(night cross) À la personne qui joue {instrument}, {street} : il y a du progrès. Il est aussi une heure du matin.
> C’est mon neveu, il a un concert
>> Quand ?
>>> {day}. Soyez forts
> C’était pire le mois dernier
(news) Ils ferment le haut de la {street} {day} pour les canalisations. Encore.
> Ils creusent, trouvent un tuyau, ont l’air surpris
> Et les bus ?
>> Par {place}, dit l’affiche
> Merci de prévenir
(ask) L’eau est marron chez vous aussi ? On est {street}.
> Oui, depuis sept heures. Ils purgent, paraît-il
>> Merci. Pour longtemps ?
>>> « D’ici ce soir », en riant
> Claire chez nous, venez remplir vos bouteilles
Ascenseur en panne. Sur le panneau, quelqu’un a écrit « [nous aussi|il a fait de son mieux] ».
> Sixième étage. J’ai laissé les courses aux fourmis
> J’ai rencontré mes voisins, c’est déjà ça
(glad) Quelqu’un a réparé la lumière de l’escalier sans laisser de nom. J’ai retrouvé mes clés, merci.
> C’est {friend}. Il niera
> Plus de gens comme ça
(weekend funny) Vide-grenier {street} : parti vendre deux chaises, revenu avec quatre.
> Tu as compris le jeu
> Combien ?
>> Ne demande pas
+ J’aime cet immeuble.
+ Petite ville, murs fins.

== transport | cross | #tramsdetarin
(workday morning) {tram} : {n:12-25} minutes de retard, parti en avance. [Physiciens, expliquez.|J’ai fait signe. Il a fait signe.]
> J’étais dedans. Désolée. Il y avait une place
>> Monstre
> Prends le vélo. Ah non, la côte
(funny) Un homme dans {tram} avec [une échelle|un miroir en pied|une pièce montée]. Personne n’a rien dit, puis tout le monde.
> Je tenais l’autre bout
> Voilà pourquoi j’aime les transports en commun
(evening) Le conducteur m’a vue courir et m’a attendue. Juste un signe de tête. La vie reprend.
> C’est {him}, il fait toujours ça
> Bien élevé
(ask) Il y a encore quelque chose vers {place} après onze heures du soir ?
> Tes pieds
> {tram} jusqu’au quart, puis la navette de nuit
>> Parfait, merci
(morning) Vélo volé, {place.1} : {colour}, grince à gauche, sonnette de canard. C’était un bon vélo.
> J’ouvre l’œil. Et l’oreille
> Le mien est parti en mars et revenu en mai
>> Revenu comment ?
>>> Tout seul, que je sache
(noon) Ferry plein de scolaires. {n:40-70} flûtes à bec, une seule mer.
> Quel air ?
>> Tous
> J’aurais nagé
+ Demain, à pied.
+ L’arrêt et moi, on est intimes.

== culture | glad | #tarinlit
(night) Fini « {book} » à trois heures du matin. Je voudrais ma soirée en retour, et trois cents pages de plus.
> Il est sur ma table, pas un mot
>> Pas un mot. Prévois des mouchoirs
> Le chapitre du pont !!
(evening) Vu « {film} » seule, exprès. Cinq dans la salle, chacun pleurait à son tour.
> Seul, c’est la bonne manière
> Celui avec la longue scène de tram ?
>> Onze minutes. J’en aurais pris vingt
(ask) Club de lecture {day} {cafe}, on fait « {book} ». Trois chaises libres. Pas besoin de l’avoir fini, personne ne l’a fini.
> J’aimerais venir ! Il faut préparer quoi ?
>> Un avis. Même faux
> Calomnie. J’ai lu la quatrième
(glad) La bibliothèque a sorti les nouveautés. Il y avait presque la queue. Chez nous ! Pour des livres !
> J’y étais
> Et ils ferment à vingt heures {day}
>> La meilleure nouvelle du mois
Appris un morceau. Je joue {instrument}. Le chien est parti.
> Quel morceau ?
>> Personne n’a su dire
> Viens jouer {day}, nous aussi on est mauvais
(pic:poster evening) Les affiches du cinéma en plein air sont posées. « {film} » pour commencer. Coussin et anti-moustique.
> C’est gratuit ?
>> Si tu ranges une chaise
La chorale cherche [des ténors|des basses]. On en a un, et il est fatigué.
> Je sais fredonner
>> Embauché. {day}, dix-neuf heures trente
+ Je recommande.
+ Je le prête, si on me le rend cette fois, {friend}.

== garden | glad | #monbalcon
(morning pic:plant) {n:2-9} fleurs sur {plant} ce matin. [J’ai prévenu tout l’escalier.|Comptées deux fois.]
> Félicitations aux parents
> Tu lui donnes quoi ?
>> Du marc de café et des ragots
(ask pic:plant) Qui mange {plant} ? Petits trous, aucun suspect.
> Des limaces. Sors à dix heures avec une lampe
>> C’était ça. Il y en avait {n:11-30}. Je me suis excusée et je les ai déplacées
> Savon noir, une cuillère par litre
>> J’essaie ce soir
(weekend) Planté des {vegetable} dans [un vieil évier|trois seaux de peinture]. Si ça marche, je suis agriculteur.
> Des cailloux au fond
>> Et une prière dessus
(evening) Arrosé {plant}. Arrosé mes pieds. Arrosé le journal du voisin, pardon.
> Ce n’est rien, j’avais chaud
(glad) Les jardins ouvriers ont {n:3-8} ans d’attente. Je suis le suivant. Que personne ne bouge.
> Évite les échelles
> Enfin quelqu’un pour désherber ce coin
{friend} m’a donné une bouture « increvable ». [Troisième jour.|Tenez mon arrosoir.]
> On dit ça à tout le monde
> Comment va-t-elle ?
>> Elle me regarde
+ C’est petit, mais c’est à moi.
+ Les abeilles approuvent.

== market | glad | #marcheausel
(morning pic:market) Le marché avant huit heures : {fruit}, {fish}, et [trois personnes qui se disputent pour du persil|un vieux qui chante aux aubergines].
> La dame au persil gagne toujours
> Ça me manque. Bonjour de loin
>> Rentre, le café est chaud
(weekend) Parti pour des {vegetable}, revenu avec [une lampe|une chaise|deux poissons rouges]. Le système fonctionne.
> Payé combien ?
>> Ce qu’il demandait, moins ma dignité
(cross) Les {vegetable} ont encore augmenté. [J’en ai pris une. On alternera.|À ce prix, qu’elles chantent.]
> Vas-y après une heure, c’est presque donné
>> Avec ce qu’il reste ? J’essaie
(funny) Le poissonnier m’a demandé des nouvelles du genou de ma mère. Je n’en avais parlé à personne.
> Il sait tout
> Le meilleur journal de la ville
(ask) Quel stand pour les olives ? Nouvelle en ville et dépassée.
> Le troisième à gauche, dis que tu viens de la part de {friend}
>> Dit. Il m’en a mis plus. Qui êtes-vous ?
> Bienvenue ! Toujours goûter avant
+ Le sac pesait plus que moi.
+ J’ai oublié le pain, évidemment.

== tech | cross | #aide
(ask) Mon téléphone dit « stockage plein ». J’ai tout effacé sauf {n:3000-9000} photos du chat. Et maintenant ?
> Efface le chat. Je plaisante
>> Bloqué en trois langues
> Les vidéos. C’est toujours les vidéos
>> Un quart d’heure à filmer ma poche. Merci
(cross) Plus d’internet {street}. J’écris depuis [l’escalier de la bibliothèque|sous la fenêtre du voisin].
> Depuis quand ?
>> Midi. Le monsieur dit « demain » comme on dit « il était une fois »
> Pareil ici
(funny) {relative} a découvert les messages vocaux. {n:14-40} aujourd’hui. Le plus long : une casserole qui bout.
> Garde-les
> Chez nous c’est les roses du matin, avec paillettes
(ask) On m’appelle « de la banque », ma carte serait en danger. C’est du vent, non ?
> Raccroche. Toujours. Puis appelle le numéro de la carte
>> J’ai raccroché. Il a rappelé pour se plaindre
> La banque ne demande jamais le code
>> Dites-le aux anciens de l’immeuble
(evening) Réparé l’ordinateur de {relative}. Il n’était pas branché. Payé en cuisine, et me voilà « l’ingénieur ».
> Ne répare jamais rien. Tu leur appartiens
>> Les cousins sont déjà au courant
L’appli a été mise à jour. Tout a bougé de deux centimètres. [Pourquoi.|J’habitais là.]
> Tu t’y feras juste avant la prochaine
+ Le papier me manque.
+ Une idée ?

== help | ask | #entraide
Quelqu’un connaît un {trade} qui [répond au téléphone|vient quand il le dit] ?
> {him}, près {place.2}. Lent, mais honnête
>> Appelé. Il vient {day}. Merci !
>>> Chez lui, « {day} » est un sentiment
> Si tu trouves, dis-le à tous
Trouvé {thing}, {place.1}. [Au sec chez moi.|Déposé au kiosque.]
> À moi !! Je tourne en rond depuis {day}
>> Passez après cinq heures
>>> Vous sauvez mon couple
> Merci pour lui
Perdu {thing}, entre {place} et {place2}. Sans valeur, sauf pour moi.
> Je regarde en rentrant
> Demande au kiosque, la moitié de la ville y est
>> C’ÉTAIT là. J’aime ce kiosque
Cherche une camionnette {day}, un canapé, {n:2-4} étages. Je fournis {dish.1}.
> Quel étage ?
>> Le beau. Le quatrième
> J’ai la camionnette, {friend} a le dos
>> Invités à vie
Qui donne son sang {day} ? La tente est près {place.2}. Première fois, un peu peur.
> Regarde le plafond
>> Fait ! À peine évanouie
> J’y serai
On déménage après {n:6-20} ans. À donner : une table, deux lampes. Venez à deux.
> Ne partez pas
>> Ne me fais pas pleurer sur internet
> Les lampes, si elles sont encore là
>> Elles sont à toi. Chez moi jusqu’à six heures
Qui sait lire une vieille écriture ? Lettre du village de ma grand-mère, je reconnais seulement « chèvre ».
> Envoie, c’était mon métier
>> Envoyé, trois pages
>>> C’est une chèvre et un mariage. La chèvre est mieux
+ Partagez, merci.
+ Merci d’avance !

== family | funny | #chezmoi
(evening) {relative} a appelé pour savoir si j’avais mangé. J’étais à sa table hier.
> Et alors ?
>> Pas assez, visiblement
> Le même appel partout
(morning glad) Le bébé a dit un mot ! « [Non|Chat|Encore] ». Nous sommes très fiers.
> Le mien a dit « non » deux ans
> C’est une phrase complète
(weekend) Repas de famille : {n:11-19} personnes, six chaises, quatre conversations sur la même voiture.
> La verte ?
>> Toujours la verte
> Je vous envie
(night sad) Un an sans mon père aujourd’hui. Je suis passée près {place.2} avec deux cafés, par habitude.
> Je pense à toi. Il a réparé mes chaussures gratis quand j’étais étudiante
>> Je ne savais pas. Merci
> Il aimerait que tu en prennes encore deux
(glad) Ma grand-mère a {n:88-97} ans. Son secret : « [des sardines et ne pas écouter|je n’ai jamais couru après un bus] ».
> Joyeux anniversaire à la reine
>> Elle dit merci et avez-vous mangé
> Ne pas écouter !! Je note
J’ai appris à {relative} à envoyer des photos. Reçu : {n:8-24} photos d’un pouce.
> À encadrer
> C’est de l’art
Mon fils m’a demandé ce que je faisais avant lui. J’ai dit « dormir ». Il n’a pas cru.
> Des légendes
+ Je les aime. De loin, aujourd’hui.
+ Priez pour moi.

== night | sad | #findenuit
(night) Bus de nuit, un seul autre passager, tous deux faisant semblant [de lire|de ne pas pleurer sur la chanson].
> C’est moi, l’autre passager. Bonsoir
>> Bonsoir. Ça va ?
>>> Mieux. Et toi ?
> Les nuits sont longues mais elles finissent
(night) Pas moyen de dormir. La ville fait le bruit d’un frigo avec la mer dedans.
> On ne peut pas mieux dire
> Moi non plus. Le Fanal ouvre à cinq heures
>> À tout à l’heure, alors
(night glad) Fin de nuit. Le jour se lève, ça sent le pain, mon lit est à {n:12-30} minutes. J’ai gagné.
> Merci pour ce que vous faites
> Dors bien !!
(evening) Il y a des jours où on rapporte les courses et c’est tout, et c’est assez.
> C’est assez
> J’ai rapporté les miennes
Croisé quelqu’un à qui je ne parlais plus depuis {n:5-12} ans. [On a dit pardon en même temps.|On a parlé du temps qu’il fait, et de tout.]
> Je suis contente pour toi
> Écris ce que tu as ressenti
(night) Toutes les fenêtres sont d’un jaune différent. Je ne suis pas seul, je compte.
> Troisième étage, jaune sale, c’est moi. Coucou
>> Coucou
> C’est beau, ça
+ Bonne nuit à qui est là.
+ Demain, encore un tram.
`;
