/** Conversations on the messenger, in French. See chat-script.ts for the form. */
export const chats = `
== both
A: tu viens {day} ?
B: [oui|oui !!] j’apporte quoi
A: un dessert et toi
B: dans cet ordre
A: 😄
== both
A: t’es chez toi ?
B: dans dix minutes, pourquoi
A: j’ai retrouvé {thing}
B: je cherchais depuis {day} !!
A: c’était derrière le canapé
== both
A: c’était quoi le nom du {trade}
B: {him}, près {place.2}
A: il vient quand il le dit ?
B: il vient
B: « quand », c’est autre chose
A: ça ira
== direct
A: tu as mangé ?
B: oui
A: quoi
B: {dish.1}
A: fait par qui
B: ...moi
A: donc tu n’as pas mangé
== direct
A: désolé pour hier
B: t’inquiète
B: j’étais fatiguée aussi
A: un café {cafe} ?
B: après six heures
A: 👍
== direct
A: (voice)
B: je suis dans {tram}, tu peux écrire ?
A: c’est long
B: le résumé
A: {relative} va bien, la voiture non
B: oh non. la voiture ou LA voiture
A: LA voiture
== direct
A: j’ai eu le poste
B: QUOI
B: QUOI !!!
A: je commence {day}
B: j’ai crié à la bibliothèque, on me met dehors, ça valait le coup
== direct
A: je peux t’appeler ?
B: en réunion, dans une demi-heure ?
A: ok
A: c’est pas grave, juste long
B: tu dis toujours ça
== direct
A: lequel ? (pic:plant)
B: celui de gauche
A: c’est ce que je pensais
A: pris celui de droite
B: pourquoi tu demandes
== direct
A: joyeux anniversaire !!!
B: t’es la première
A: 00 h 01, j’avais mis un réveil
B: je t’aime, va dormir
== direct
A: et ce genou ?
B: il annonce la pluie
A: et le médecin ?
B: repos. j’ai dit que j’avais un escalier
A: je te monte les courses. la liste ?
B: pain, lait, {fruit}, potins
== direct
A: je suis là, {place.1}, et toi
B: pareil
A: je te vois pas
B: je fais coucou
A: C’EST toi ? qu’est-ce qui est arrivé à tes cheveux
B: on en parlera
== both
A: le monsieur d’internet est passé
B: et ?
A: regardé la boîte, dit « hm », reparti
B: donc c’est réparé
A: ça clignote autrement
== both
A: (pic:food) regarde
B: c’est {dish} ?
A: ça devait
B: je mange
A: c’est pour ça que je t’écris
== group
A: qui a la clé de la cave ?
B: pas moi
C: au crochet derrière la porte
A: le crochet est vide
B: alors c’est {friend}
A: en vacances
C: avec la clé, donc
== group
A: coupure d’eau {day}, neuf heures à midi, seulement {street}
B: merci !
C: je remplis la baignoire
B: 🙏
== group
A: match {day}, vingt heures, qui vient ?
B: moi
C: si mon genou est d’accord
A: il en manque deux
B: je demande au nouveau du travail
A: il sait jouer ?
B: il a des chaussures
== group
A: (pin) planning de {day} : {friend} ouvre, {friend2} ferme
B: ok pour moi
C: on peut échanger ? j’ai le dentiste
B: tu me donnes quel jour
C: {day2}
B: vendu
== group
A: réunion parents {day}, dix-huit heures
B: quelle salle
A: celle avec le radiateur qui cogne
C: c’est quoi les devoirs ? le mien dit « rien », je n’y crois pas
B: pages {n:12-40} à {n:41-60}
C: je le savais
== group
A: qui a pris la chaise du palier ? elle est à ma grand-mère
B: moi, pour les peintres ! elle est à la cave
A: merci 🙏
C: la cave sans clé ?
B: ...
== group
A: répétition à dix-neuf heures trente
B: encore ?
A: il y a un mariage dans la salle
C: alors on chante au mariage
B: 😂
== group
A: (pic:sea) ce matin
B: 😍
C: elle était comment ?
A: honnête
B: froide, donc
A: froide
== group
A: (voice)
B: {n:4-7} minutes ??
C: un résumé s’il te plaît
B: il est en retard et il s’excuse
A: il y avait autre chose
C: il y a toujours autre chose
== group
A: vous avez entendu ce bruit ?
B: oui ! du côté {place.2}
C: le câble du tram, mon frère y travaille
A: ok merci, {dog} est sous le lit
== group
A: cadeau de {friend}, dix chacun
B: payé
C: on offre quoi
A: des cours, qu’on apprenne à jouer {instrument}
B: les voisins sont au courant ?
A: on EST les voisins
== group
A: qui conduit demain ?
B: moi, sept heures moins le quart
C: tu peux attendre deux minutes cette fois
B: j’ai attendu neuf
C: c’était un matin difficile
== group
A: une photo du tableau svp, j’ai raté la fin
B: (pic:poster)
A: c’est quoi le mot, troisième ligne
B: on hésite entre entropie et empathie
C: c’est « exercice »
== group
A: tempête ce soir, doublez les amarres
B: fait depuis cinq heures
C: quelqu’un surveille {boat} ?
A: je passe à neuf heures
C: je te revaudrai ça
== direct
A: tu dors ?
B: plus maintenant
A: pardon. j’y arrive pas
B: raconte
A: rien. l’examen
B: tu connais la {subject} mieux que le prof
A: ça ne rassure pas, tu l’as vu le prof
B: 😂 bois un verre d’eau
== direct
A: plus de {vegetable}, je prends quoi
B: des {vegetable2}
A: non plus
B: ils ont QUOI
A: des oignons et du caractère
B: rentre
== direct
A: train en retard, {n:20-50} minutes
B: ok je prends un café. tu veux manger après ?
A: je meurs de faim
B: {dish} ?
A: épouse-moi
`;
