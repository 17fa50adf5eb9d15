/** Ordinary life on the ferry company's notice board: those who cross, those who sell tickets, those who lose umbrellas. */
export const gangwayDays = `
== g-hello | embarcadere | 02-11 08:05
ferries: Bonjour à tous. Rappel d'usage : ici on s'annonce, on se cherche, on se rend des parapluies. Les réclamations sur le café vont au bar du pont 5. {likes:96}
> loic +4: elles y arrivent, merci
> bonneau +30: Je n'ai jamais réclamé. J'ai constaté.

== g-horn | embarcadere | 03-09 07:20
bonneau #g-horn: La corne du Nawras à 6 h 58 au lieu de 7 h. Je ne demande pas la lune, je demande deux minutes. {likes:83 reposts:6}
> ferries +12: Madame, la corne annonce le départ, et le départ était en avance.
>> bonneau +3: Un départ en avance est un retard pour ceux qui arrivent à l'heure.
>> loic +5: c'est presque de la philosophie
>> yara +9: c'est surtout mon cas, j'ai vu la poupe
>> marius +14: deux minutes d'avance, c'est le courant qui pousse, je n'y suis pour rien
>> adel +21: من فوق بتبيّن ناطرة حدا
>> emma +33: On my boat the horn is a duck. Pardon : un canard.
>> ziad +40: mon taxi a klaxonné pour compenser
> port +55: La corne est réglementaire.
>> bonneau +4: La règle aussi a une montre.
>>> port +20: La règle n'a pas de montre, Madame, elle a un canal 12.
>>>> bonneau +2: Que personne n'écoute.
>>>>> port +3: Nous, si.
> salwa +70: ستّ بونو، الكعكة محفوظة إلك، خدي وقتك
> kenza +90: à Orlo on règle la cloche de l'école dessus, ne changez rien

== g-umbrella-1 | embarcadere | 02-17 18:30
trouve: Trouvé ce jour : quatre parapluies, un dentier, une partition pour hautbois. Le dentier sourit. {likes:141 reposts:22}
> loic +6: le hautbois était au pont 3, il jouait mal, maintenant on sait
> bonneau +15: Les parapluies sont tous noirs ? Alors l'un d'eux est à moi.

== g-umbrella-2 | embarcadere | 03-23 18:30
trouve: Trouvé : une chaussure de mariée. La même qu'à la plage en février ? Mystère, pointure 38. {likes:166}
> guichet +9: Elle a pris un aller simple.

== g-umbrella-3 | embarcadere | 04-06 18:30
trouve: Le dentier a été réclamé. Il est reparti en souriant. {likes:203}
> marius +5: une belle histoire, enfin

== g-umbrella-4 | embarcadere | live evening
trouve: Trouvé : un gros pull bleu, étiquette brodée « T. S. ». Qui l'a tricoté doit avoir de la patience. {likes:64}
> mona +12: c'est le mien, c'est pour mon fils. j'arrive
>> trouve +3: Il vous attend, plié.

== g-yara-1 | embarcadere | feb morning
yara: lundi matin, pont 4, j'ai révisé les vices du consentement entre deux vagues. j'ai consenti à rien, surtout pas au café {likes:48}
> loic +7: le café ne demande pas ton consentement

== g-yara-2 | embarcadere | mar evening
yara: question : un contrat signé sans l'avoir lu, sur une feuille blanche, ça vaut quoi ? (c'est pour un devoir) (presque) {likes:35}
> odile +22: Ça vaut un rendez-vous chez un avocat.
> kenza +41: et une ramette neuve

== g-yara-3 | embarcadere | live morning
yara: examen de procédure demain. thème probable : « la preuve numérique ». je prends des captures de mes fiches 😅 {likes:58}
> guichet +8: Avec l'heure, mademoiselle. Avec l'heure.

== g-bar-1 | embarcadere | feb noon
loic: Au menu du pont 5 : croque, croque sans jambon, croque de la veille (moitié prix, plein goût). {likes:72}
> marius +3: envoie deux sans jambon en salle des machines
>> loic +1: ils vont fondre en route

== g-bar-2 | embarcadere | 03-21 20:10
loic: Traversée calme. Une dame a demandé si la mer était comprise. {likes:129 reposts:11}
> guichet +6: Elle est en supplément le dimanche.

== g-bar-3 | embarcadere | apr evening
loic: On m'a commandé un « café de bord ». J'ai regardé le bord. Je n'ai pas osé. {likes:91}

== g-bar-4 | embarcadere | live noon
loic: Houle de travers, quatorze tasses, zéro cassée. Je mérite une stèle. {likes:77}
> marius +5: tu mérites un plateau à ventouses

== g-machine-1 | embarcadere | feb night
marius: Le piston 4 a toussé. Je lui ai parlé. On s'est compris. {likes:88}
> yara +8: et nous on doit s'inquiéter ?
>> marius +2: Non. Enfin, pas du 4.

== g-machine-2 | embarcadere | mar any
marius: Pour l'enfant qui demande à quoi sert le gros bouton rouge : à faire pleurer les mécaniciens. {likes:154 reposts:19}

== g-machine-3 | embarcadere | live night
marius: 43 °C en bas, 11 °C sur le pont. J'ai choisi l'escalier comme pays. {likes:96}
> nisrine +12: escalier 2 ou escalier 6 ?
>> marius +3: Le 6. Il a une fenêtre.

== g-orlo-1 | embarcadere | mar morning
kenza: Arrivage à Orlo : carnets quadrillés, encre violette, et des élèves qui prétendent que tout est numérique {likes:39}
> yara +11: gardez-moi l'encre
> bonneau +50: Et un bloc de papier à lettres, le vrai.

== g-orlo-2 | embarcadere | apr any
kenza: Qui fait la traversée de samedi ? J'ai un colis de livres pour @nawras.cafe, 6 kg, il parle peu. {likes:21}
> emma +14: I can. Je peux. Le Petrel aussi, dans six semaines.
> saison +30: moi samedi si c'est côté passerelle
>> kenza +4: adjugé, il y aura un café au bout

== g-season-1 | embarcadere | feb any
saison: Je cherche une chambre à Ruvane pour deux mois, calme, vue non exigée {likes:12}
> ziad +9: calme et Ruvane, choisis
> bonneau +33: Ma voisine loue. Elle ronfle, mais en mesure.
>> saison +15: vendu

== g-season-2 | embarcadere | mar noon
saison: premier jour en plonge. j'ai vu plus d'assiettes que de gens dans ma vie entière {likes:44}
> loic +6: bienvenue à bord

== g-season-3 | embarcadere | live evening
saison: on m'a proposé « mieux payé, de l'autre côté, papiers compris ». j'ai demandé le nom de l'école. plus de réponse {likes:87 reposts:15}
> guichet +4: Bonne question. Gardez-la toute votre vie.
> yara +6: garde le message aussi

== g-taxi-1 | embarcadere | mar night
ziad: Client à la passerelle : « vous prenez la carte ? » Oui. « Vous la rendez ? » J'ai aimé ce client. {likes:111}
> trouve +13: Nous rendons aussi.

== g-taxi-2 | embarcadere | live morning
ziad: Départ 7 h 10 complet, retour 8 h 50 vide. Les gens vont donc vivre à Asmaral et personne ne me le dit. {likes:43}
> yara +5: moi je reviens, je suis juste petite

== g-cafe-1 | embarcadere | feb dawn
youssef: Ouvert à 5 h 20 pour les équipages. Le sucre est dehors, la patience dedans. {likes:57}
> marius +8: deux sucres, zéro patience

== g-cafe-2 | embarcadere | apr morning
youssef: Celui qui a laissé son billet d'embarquement dans la soucoupe : le bateau est parti, la soucoupe est là. {likes:132}
> guichet +6: Je lui refais un billet, vous lui refaites un café.

== g-crane-1 | embarcadere | mar any
adel: d'en haut, on voit que tout le monde court, et que le bateau, lui, ne bouge pas {likes:98}
> bonneau +12: Voilà un homme sage.

== g-crane-2 | embarcadere | live noon
adel: conteneur vert au quai 7, toujours pas réclamé. il a l'air de s'ennuyer {likes:23}
> port +25: Il est enregistré. Merci de laisser les conteneurs s'ennuyer.

== g-emma-1 | embarcadere | mar afternoon
emma: Je cherche un « presse-étoupe ». Le mot est beau. La chose coûte cher. {likes:46}
> marius +7: venez en bas, j'en ai un qui ne sert qu'à faire joli
>> emma +2: Vous êtes mon héros de sous-sol.

== g-emma-2 | embarcadere | live any
emma: Le Petrel a une fuite, mais elle est polie : une goutte, pause, une goutte. {likes:52}
> loic +9: c'est le rythme de mon percolateur

== g-guichet-1 | embarcadere | feb any
guichet: On m'a demandé un aller-retour « mais sans le retour ». Nous avons un mot pour cela. {likes:167 reposts:31}
> bonneau +6: La jeunesse.
>> guichet +2: Un aller simple, Madame.

== g-guichet-2 | embarcadere | mar any
guichet: Tarif groupe à partir de huit. À sept et un violoncelle, non. {likes:120}
> kenza +10: le violoncelle est quelqu'un

== g-guichet-3 | embarcadere | 04-05 17:10
guichet: Réservations de printemps ouvertes. Le mercredi soir, curieusement, se remplit tout seul. {likes:38}
> loic +9: et personne n'a faim, le mercredi soir

== g-guichet-4 | embarcadere | live afternoon
guichet: Rappel : la carte d'identité se montre, elle ne se laisse pas. Même pas à moi. {likes:214 reposts:63}
> odile +7: Merci, Solange.
> yara +11: à graver sur la vitre

== g-nisrine-1 | embarcadere | mar night
nisrine: garde de douze heures puis traversée : je dors dans le sens de la marche {likes:61}
> loic +4: banquette 3, je t'ai gardé la couverture

== g-nisrine-2 | embarcadere | live dawn
nisrine: ma sœur m'attend à Orlo avec un plat. si le bateau a du retard, le plat aussi {likes:49}

== g-odile-1 | embarcadere | 03-14 10:00
odile: Pour les voyageurs : une traduction assermentée se vérifie par son numéro. Téléphonez au greffe, il est ouvert et il s'ennuie. {likes:73 reposts:24}
> yara +12: le greffe ne s'ennuie plus, j'ai appelé

== g-salwa-1 | embarcadere | feb dawn
salwa: Galettes au thym à la passerelle 3, départ de 7 h 10. Deux pour le prix de l'odeur. {likes:99}
> bonneau +7: Gardez-m'en une, je serai en avance d'avoir été en retard.
> marius +9: l'odeur descend jusqu'à moi, c'est cruel

== g-salwa-2 | embarcadere | live morning
salwa: Il reste onze galettes. Dix. {likes:70}
> nisrine +2: neuf

== g-port-1 | embarcadere | mar any
port: Travaux au quai 5 jusqu'au 30. Le quai 7 reste réservé au fret, quoi qu'en disent les photographes. {likes:28}

== g-port-2 | embarcadere | apr noon
port: Exercice d'évacuation jeudi. Les gilets ne sont pas des coussins. {likes:36}
> loic +5: trop tard pour le 112
>> bonneau +2: Il est très confortable.

== g-depeche | embarcadere | 04-09 09:05
jad: Je cherche des personnes qui ont vendu, vu ou pris un aller simple un mercredi soir depuis janvier. Je protège mes sources. depeche.example {likes:58 reposts:27}
> guichet +12: Je vous écris. Pas ici.
> marius +20: je n'ai rien vu, je vis dans une chaudière. mais j'ai entendu

== g-swell | embarcadere | mar afternoon
ferries: Houle de 2 m annoncée. La traversée est maintenue, la soupe est annulée. {likes:156 reposts:30}
> loic +2: la soupe proteste
> bonneau +14: Sage décision. Elle n'avait pas le pied marin.

== g-cat | embarcadere | live afternoon
ferries: Un chat roux a embarqué à 12 h 40 sans titre de transport. Il redescend à Asmaral, paraît-il, pour affaires. {media:film-cat-boat likes:388 reposts:92}
> guichet +3: Tarif groupe refusé, il est seul.
> marius +6: il est passé me voir. on s'est compris
> trouve +15: Non réclamé à ce jour.

== g-last | embarcadere | 04-13 19:30
bonneau: Demain lundi, cabine 112, comme d'habitude. S'il se passe quelque chose dans ce port, qu'on me le dise avant. {likes:44}
> guichet +6: Vous serez la première, après moi.
`;
