/** Pictures and voice notes in the rooms of the messenger. */
export const roomPictures = `
== q-souk-bike | souk_ruvane | 04-16 10:20
anwar: à vendre : vélo ville, révisé chez Bilal, 180 ferme {media:bicycle}
marwan: 150 et je porte ta commode
> anwar: 160 et tu la montes au 4e
bilal #souk-bike: ce vélo est à ma sœur et il était attaché ce matin devant l'atelier. Anwar, d'où il vient ?
anwar: un gars du marché, hier. je bloque la vente, viens le chercher
bilal: merci. j'arrive. désolé du ton

== q-souk-surf | souk_ruvane | mar any
marwan: board 6'2, one honest repair, 220 {media:surfboard}
faris: is the repair on the outside or inside
> marwan: of me or the board
emma: I'd take the fin key if it's extra

== q-souk-books | souk_ruvane | feb any
faris: moving house, free books, come with arms {media:book-stack react:❤️11}
rosine: je prends le rouge, je ne sais pas lequel c'est
mimo: je prends la pile, sans le contenu

== q-souk-guitar | souk_ruvane | apr any
mimo: guitare, 5 cordes sur 6, l'autre est en liberté. 60 {media:guitar}
anwar: 40 et je cherche la sixième
kiko: bta3mel zeffe?
> mimo: elle fait surtout du bruit

== q-souk-plants | souk_ruvane | sun morning
nadine: boutures contre pots vides ! {media:plant-pot react:🪴9}
rosine: j'ai 7 pots de confiture, vides, presque
hoda: gardez-m'en deux, bâtiment C

== q-orders-1 | salwa_commandes | before evening
salwa: طلبات بكرا لو سمحتوا قبل العشرة {media:bread-tray}
hiba: 2 longs et 4 ronds
rosine: 1 rond, bien cuit, comme moi
youssef: ٣٠ للمقهى، والسمسم زيادة
nisrine: je passe à 7h après la garde, gardez-moi n'importe quoi de chaud
salwa: إلك دايماً في شي سخن يا بنتي {react:❤️8}

== q-orders-2 | salwa_commandes | live evening
salwa: في خبز زيادة الليلة، اللي بدّو يمرّ {media:bread-basket}
emma: On my way, the boat smells of diesel and hope.
farah: خدوا وخلّولي وحدة

== q-cold-1 | eau_froide | before dawn
joelle: eau 13, air 9, moral 20. qui vient ? {media:harbour-dawn}
marwan: in
ghada: with camera, not in
> joelle: tu finiras par tomber dedans
rosine: j'apporte le thé, je ne touche à rien

== q-cold-2 | eau_froide | live dawn
emma: flat as a plate. five of us, one seal? {media:sea-calm}
fadi: c'était moi. merci.
joelle: 😂😂

== q-cold-3 | eau_froide | mar dawn
fadi: visibilité 12 m, j'ai vu un poulpe me juger
joelle: {media:voice-6}
marwan: why are you laughing under water

== q-cats-1 | chats_du_quai | any
hoda: celle du 3 quai est revenue, amaigrie {media:cat-grey}
rana: I can take her to the vet tomorrow at four
khalil: عندي القطرة، مجاناً
cats: merci vous deux. on paie le reste avec la cagnotte

== q-cats-2 | chats_du_quai | mar any
ghada: somebody built them a house {media:cat-box react:😻21}
nadine: c'est le carton de mon frigo
maya: upgrade 😭

== q-cats-3 | chats_du_quai | live afternoon
rosine: le noir du café a mangé deux fois, chez deux personnes, avec le même regard {media:cat-black}
cats: c'est un professionnel
hoda: trois fois. j'avoue.

== q-cats-4 | chats_du_quai | apr any
nadine: {media:voice-7}
nadine: pardon c'était dans ma poche
cats: on a tout écouté, on veut la suite

== q-fans-1 | etoile_fans | sat afternoon
jamal: echauffement de la voix {media:voice-10 react:🔥13}
sofiane: c'est un phoque ?
tony: il est prêt

== q-fans-2 | etoile_fans | apr sat night
sofiane: première place. PREMIÈRE PLACE. {media:screen-scores react:⭐40,🔥22}
ziad: i am honking in front of the hospital, quietly
yazid: ⭐⭐⭐⭐
adel: شفت الاحتفال من فوق، حلوين

== q-fans-3 | etoile_fans | live evening
etoile: Covoiturage derby : écrivez ici, prénom et nombre de places {media:poster-football}
tony: 4 places, 3 ceintures
ziad: 4 seats half price, wives free
jamal: moi + enceinte (haut-parleur)
sofiane: Yazid tu viens avec nous hein ? {react:👀3}

== q-nurse-1 | soins_infirmiers_2 | mar night
chloe: fiche « troubles hydro-électrolytiques », ne me remerciez pas, nourrissez-moi {media:laptop-night}
aya: حبيبتي إنتِ 😭
lina: gâteau demain, promis {media:cake-slice}
zeina: أنا بجيب القهوة

== q-nurse-2 | soins_infirmiers_2 | live afternoon
aya: حدا شاف لينا؟ ما إجت على العملي
chloe: elle a prévenu, souci de famille je crois
zeina: إن شاء الله خير
nisrine: Elle va bien. Laissez-la souffler.

== q-hay-1 | hay_sayyadin | fri noon
walid: غداء الحي الجمعة عندنا، السمك علينا والكراسي عليكم {media:fish-plate react:❤️16}
farah: والتبولة عليّ
adel: بجيب كرسي الرافعة 😂
khalil: بدون ملح زيادة، رجاءً
> walid: معك ملح بالعين يا دكتور

== q-hay-2 | hay_sayyadin | live night
salwa: اللي ضاع منه مفتاح عليه سمكة حمرا، عندي بالفرن
imad: إلي! الله يسعدك
zeina: كل أسبوع يا عماد 😂

== q-hay-voice | hay_sayyadin | mar evening
farah: {media:voice-4}
hoda: farah il est 22h05 🙏
farah: آسفة آسفة، القانون قانون

== q-ferry-file | ruvane_ferry | mar mon morning
ferries: Spring timetable attached. برنامج الربيع مرفق. {media:season-timetable react:👍61}

== q-ferry-wed | ruvane_ferry | 04-14 09:05
ferries #sailing-wed: Wednesday 16: 22:30 Nawras to Orlo is confirmed. No sailing on Thursday. رحلة الأربعاء مؤكدة {react:👍24}

== q-ferry-live | ruvane_ferry | 04-16 17:30
ferries: Tonight 22:30 Nawras to Orlo: boarding from 21:00, berth 2 (not Quay 7). Photo ID in hand, please. الصعود من الرصيف ٢ {media:chime-ferry react:👍18}

== q-radio | radio_quai | mar tue morning
radio: Le jingle, en entier, pour les insomniaques. {media:chime-radio react:😂19,❤️12}

== q-boat-yard | souk_ruvane | apr morning
emma: Wanted: somebody who understands gearboxes or grief {media:toolbox}
tony: les deux. 11 h au chantier ?
emma: You are a saint. Which of the two first?
tony: le café

== q-souk-boat | souk_ruvane | mar any
anwar: petite barque rouge, moteur symbolique {media:av-boat}
imad: قديش السعر الرمزي؟
anwar: 900, pas symbolique
`;
