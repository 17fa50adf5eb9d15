/** The papers and the places, on the ferry company's own notice board. SPOILERS. Times are local. */
export const gangway = `
== emb-offer | embarcadere | 03-02 10:40
express #emb-offer: Dossier de traversée en 48 h : lettre d'invitation Estmark, attestation d'hébergement, stage "clé en main". Je remplis, vous signez. Sur Dhow : odette_docs {media:letter-detail likes:4}
> guichet +35: La compagnie ne délivre aucune lettre et n'en reconnaît aucune de ce genre.
>> express +20: Chacun son guichet.
> odile +130: Cette phrase, je l'ai déjà lue ailleurs. Mot pour mot.
>> express +9: Le monde est petit.
>>> odile +3: Le port aussi.

== emb-express-2 | embarcadere | 03-12 19:05
express: Trois embarquements cette semaine, trois sourires. Tarif jeunes via une association, me consulter. {likes:2}
> yara +40: quelle association ? c'est pour un cours de droit
>> express +15: Les cours, c'est gratuit. Les réponses, non.
express @04-02 11:30: Rappel : original de la carte, jamais de copie. Le relief compte. {likes:1}
> odile +55: Ne donnez jamais l'original. Jamais.

== emb-tarek | embarcadere | 03-19 23:20
loic: Service de nuit. Un garçon seul au bar, une lettre à la main, relue quatre fois. Il a laissé la moitié du croque. {likes:57}
> marius +12: il avait peut-être déjà mangé
>> loic +4: À cet âge-là, non.
> bonneau +48: Vous auriez dû lui parler, Loïc.
>> loic +9: Je lui ai rempli son verre d'eau. C'est ma façon.

== emb-mona | embarcadere | 03-25 11:00
mona: Je cherche mon fils Tarek, 21 ans, parti le 19 mars au soir sur le Nawras. Si quelqu'un l'a vu, même une minute. أنا أمه. {media:portrait-tarek likes:188 reposts:74}
> guichet +6: Madame, je lui ai tendu son billet moi-même. Aller simple, payé d'avance par un club. Il m'a dit merci deux fois.
>> mona +11: payé par qui ?
>>> guichet +4: Je n'ai pas le droit de l'écrire ici. Venez me voir, je fermerai la vitre.
> loic +18: Je crois que c'était lui, au bar. Il allait bien. Il avait froid.
>> mona +5: il a oublié son gros pull
> yara +30: de tout cœur avec vous madame
> express +260: Ces annonces font peur aux familles. On devrait les retirer.
>> guichet +3: On devrait retirer autre chose.

== emb-groupe | embarcadere | 04-07 09:15
guichet #emb-groupe: Au responsable du groupe « Club » du mercredi 16, 22 h 30 : quatre allers, aucun retour, aucun nom. Passez au guichet, j'aimerais comprendre. {likes:41}
> express +64 #emb-noms: Les noms seront remis à l'embarquement avec les lettres. C'est vu avec le chef de gare. Pas la peine d'en parler ici.
>> guichet +5: Le chef de gare est en congé depuis lundi.
>>> express +22: Alors vous verrez avec son remplaçant, le 16.
>> bonneau +31: Depuis quand un bureau de papiers parle-t-il pour un club ?
>> yara +47: je note l'heure
> marius +75: quatre sacs à dos et pas un retour, on a déjà vu ça en mars

== emb-sieges | embarcadere | 04-12 12:20
guichet #emb-sieges: Modification reçue par téléphone pour le groupe du 16 : ils ne sont plus que trois, et l'on me demande trois rangées différentes « parce qu'ils ne se connaissent pas ». Un groupe. Qui ne se connaît pas. {likes:66 reposts:9}
> bonneau +8: J'ai voyagé quarante ans avec mon mari dans ces conditions.
>> guichet +3: Madame Bonneau, je suis sérieuse.
>>> bonneau +2: Moi aussi. Prévenez quelqu'un.
> loic +25: je garde un œil, et des croques

== emb-navette | embarcadere | 04-10 20:50
hadi #emb-navette: mercredi 16 au soir, navette ville vers quai 7, 3 places, 1 sac chacun. depart 20h45 parking de la voilerie, lumieres eteintes merci. mp {media:van-quay likes:1}
> ziad +35: Lumières éteintes ? C'est une navette ou un cambriolage ?
>> hadi +18: economie de batterie
>>> ziad +1: Bien sûr.
> port +610: Le quai 7 est fermé au public après 20 h.
>> hadi +40: on reste dehors

== emb-promo | embarcadere | 04-09 16:10
express: Pour ceux qui hésitent, regardez ce que dit le Capitaine : murmur.example/@capt.sami {likes:1}
> yara +20: je regarde, et je sauvegarde
>> express +6: Ça ne sert à rien, tout s'efface.
>>> yara +1: justement

== emb-hadi-early | embarcadere | 03-16 21:40
hadi: ce soir navette vide, retour du hangar quai 7, personne parle. meme la radio j'ai eteint {likes:3}
hadi @03-19 20:05: 1 place ce soir, aller seulement {likes:0}
> ziad +25: encore toi

== emb-live-1 | embarcadere | 04-14 09:40
guichet: Lundi, guichet 3. J'ai imprimé tout le dossier du 16 et je l'ai mis dans le tiroir qui ferme à clé. On ne sait jamais avec les écrans. {likes:52}
> trouve +14: Excellente habitude.
> yara +22: la loi l'appelle conservation 😌
>> guichet +3: Ma mère l'appelait un tiroir.

== emb-live-2 | embarcadere | 04-14 22:15
express: Fermeture pour inventaire. {likes:0}
> odile +11: De quoi ?

== emb-live-3 | embarcadere | 04-15 15:10
guichet: Un compte de ce tableau n'est plus visible, « par décision de justice ». Pour une fois que la vitre s'opacifie du bon côté. {likes:118 reposts:21}
> odile +6: Reste à savoir si quelqu'un a pris une photo avant.
>> yara +4: 🙋‍♀️ pas moi, j'avais examen
>> bonneau +19: Moi je n'ai que mon souvenir, et il n'est pas daté.
> loic +30: et mercredi alors ?
>> guichet +2: Mercredi, j'ouvre.

== emb-live-4 | embarcadere | 04-16 18:20
hadi: navette complete. ne plus ecrire {likes:0}
guichet @04-16 21:50: Trois places vides sur le Nawras ce soir. Jamais trois places vides ne m'ont fait autant plaisir. {likes:402 reposts:88}
> loic +3: je range les croques
> mona +9: Que Dieu vous garde, Madame Solange.
>> guichet +2: Mona, demain matin, café. C'est moi qui viens.
ferries @04-16 22:41: M/V Nawras, départ 22 h 42 au lieu de 22 h 30. Motif : contrôle de la police du port. Merci de votre patience. {likes:77}
> bonneau +5: Douze minutes. Les plus utiles de l'année.
`;
