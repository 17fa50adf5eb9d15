/** More of the same rooms: the weeks between the plot's beats. */
export const dhowRoomsMore = `
== m-hay-key | hay_sayyadin | mar afternoon
zeina: حدا شاف مفتاح علاقته سمكة خشب؟
walid: السمكة شغلي، والمفتاح عند الفرن
salwa: معلّق عندي جنب المجرفة
> zeina: عمو شو عمل المفتاح بالفرن؟
>> salwa: كان بردان

== m-hay-stairs | hay_sayyadin | feb noon
imad: درج بناية ب مظلم، رح غيّر اللمبة اليوم
hoda: et la rampe ? elle bouge
imad: الرمبة بكرا، بدها لحام
khalil: تحية للمتطوع الدائم
> farah: وصحن كبّة

== m-hay-doctor | hay_sayyadin | apr morning
zeina: الحساسية قتلتني، شو في عندك دكتور؟
khalil: نصيحة مجانية: سكّري الشباك الغربي. حبة: بالصيدلية
adel: من فوق الغبار أصفر فوق السوق، خدوا بالكن
farah: رشّينا الحوش مي

== m-hay-football | hay_sayyadin | sun any
yazid: في حدا عندو منفاخ طابة؟
imad: عندي، بس صوته أعلى من الطابة
ziad: مين فايز اليوم
> yazid: إذا في منفاخ، نحنا

== m-hay-iftar | hay_sayyadin | mar evening
farah: الجمعة غدا مشترك بالحوش، كل بيت بصحن
hoda: j'apporte une quiche, pardonnez
walid: سمك مشوي
salwa: خبز قد ما بدكن
zeina: سلطة… كتير سلطة
khalil: فوّار للهضم، عالحساب
ziad: وأنا بجيب الناس من آخر الشارع {react:❤️16}

== m-hay-after | hay_sayyadin | mar sat morning
hoda: merci pour hier. il reste 11 assiettes chez moi, à qui ?
farah: البيضا إلي
walid: الزرقا إلي
> imad: والفاضية إلي 😄

== m-hay-rain | hay_sayyadin | feb any
adel: غيمة سودا جايي من الغرب، لمّوا الغسيل
zeina: لمّيت
hoda: trop tard
salwa: الفحم دخل قبلكن

== m-hay-school | hay_sayyadin | live morning
zeina: باص المدرسة متأخر عشر دقايق، مين عندو سيارة؟
ziad: عند الزاوية، أربع ولاد وبلا علكة
> zeina: الله يخليك

== m-souk-tent | souk_ruvane | feb any
faris: two-person tent, used once, we are still friends. 30
emma: with whom
> faris: the tent
marwan: I'll trade a stool
faris: deal, I miss sitting

== m-souk-plants | souk_ruvane | mar morning
nadine: échange 1 aloès contre 1 paire de bras pour monter du terreau, 3e étage
kiko: ana bas ma b7ebb l tre2ye... l zra3a
> nadine: tu montes, tu gagnes
bilal: je viens avec le diable (l'outil)

== m-souk-fridge | souk_ruvane | any
imad: براد صغير، بيبرّد وبيغنّي، ٥٥
rosine: il chante quoi lui aussi
> imad: نفس أغنية العرباية
hoda: duo !

== m-souk-guitar | souk_ruvane | apr evening
mimo: guitare 5 cordes, la 6e a démissionné. 35
marwan: can I see it
> mimo: oui mais ne joue pas, elle écoute
kiko: 20?
anwar: kiko.

== m-souk-shoes | souk_ruvane | mar any
rosine: chaussures de ville 41 portées un mariage, un enterrement. Donne
imad: إلي، عندي عرس
> rosine: promis, pas l'autre

== m-souk-printer | souk_ruvane | any
faris: printer. It knows what you fear. free
mimo: je la veux
> faris: she already chose you

== m-souk-oven | souk_ruvane | live morning
hoda: four électrique 30 L, vendu cause four de Salwa. 40
rosine: argument imbattable
nadine: je prends, ne dites rien à Salwa
> anwar: 640 membres lisent ceci

== m-fans-bus | etoile_fans | mar morning
etoile: Le car part à 7h00. Pas 7h01. الباص السابعة تماماً
sofiane: 7h00 heure du capitaine ou de Jamal
jamal: j'y suis à 6h30 avec les tambours
> ziad: قصدك الليلة ما حدا بينام
adel: شايف الباص، واقف غلط
tony: il fait tlac tlac
> etoile: Tony, viens.

== m-fans-quiz | etoile_fans | night
sofiane: qui a marqué en finale 2024 ?
tarek: Ghanem, 88e
yazid: من ركنية
adel: كنت تحت الدرج ما شفت
> kiko: ana ma kent khel2an {react:😂10}
etoile: Bonne réponse de Tarek ⭐

== m-fans-scarf | etoile_fans | apr any
jamal: perdu écharpe au virage, elle a 20 ans d'avis
ziad: لقيتها بالسيارة، عاملة حزام أمان
> jamal: 🙏🙏

== m-fans-ticket | etoile_fans | live noon
kiko: ma fi yi ejji l derby, 3ando shi 7ada badde?
yazid: ولا أنا. شغل
sofiane: vous deux ? vous rigolez
ziad: وين رايحين يا شباب؟
> sofiane: ils ne répondent plus

== m-nurse-food | soins_infirmiers_2 | feb noon
aya: كافتيريا الكلية بدّلت الشوربة. كانت خضرا صارت رمادية
chloe: évolution clinique défavorable
zeina: أعطيها ٣ أيام
nisrine: surveillez la diurèse du cuisinier

== m-nurse-coffee | soins_infirmiers_2 | mar dawn
lina: 5h du mat, la machine à café de la pédiatrie marche, passez le mot
chloe: tu sauves des vies
> lina: surtout la mienne

== m-nurse-badge | soins_infirmiers_2 | mar noon
zeina: ضيّعت البطاقة. طلعت معلّقة عليّ
aya: حالة متكررة
chloe: on la met dans l'étude

== m-nurse-prof | soins_infirmiers_2 | apr morning
chloe: le prof a dit « ce ne sera pas à l'examen » en clignant d'un œil. quel œil ?
aya: اليسار
zeina: يعني رح يجي
nisrine: c'était une poussière

== m-nurse-thanks | soins_infirmiers_2 | mar evening
aya: المريضة بالغرفة ١٢ سألت عن «البنت اللي بتضحك»
lina: c'est chloé
chloe: c'est lina
> aya: قلتلها كلّنا

== m-oven-f | salwa_commandes | feb morning
joelle: j'ai rapporté le sac !!!
salwa: عيد وطني 🎉 {react:🎉11}
hiba: je suis témoin
rosine: une photo pour les archives

== m-oven-g | salwa_commandes | mar any
youssef: اليوم الطلب مضاعف، في عرس
salwa: عندي خبر، أنا عزموني كمان
> youssef: ومين بيخبز؟
>> salwa: أنا، بفستان

== m-oven-h | salwa_commandes | mar noon
emma: The hard loaf survived a gale. We did not finish it, we moored to it.
salwa: next time I put rope in recipe
farah: 😂😂

== m-oven-i | salwa_commandes | apr morning
nisrine: demain 3 croissants pour l'équipe de nuit, s'il te plaît
salwa: خمسة. اتنين من عندي
> nisrine: tu vas me faire pleurer dans la pâte
hoda: 2 flûtes svp
rosine: et moi 1, je partage avec hoda

== m-cold-e | eau_froide | feb dawn
rosine: je viens demain pour la première fois, qu'est-ce qu'il faut ?
joelle: un maillot, une serviette, une raison
fadi: la raison n'est pas obligatoire
> marwan: nor advisable
ghada: je ferai la photo d'avant et d'après

== m-cold-f | eau_froide | mar dawn
emma: seal?
fadi: un pneu
> emma: A seal-shaped tyre. I waved.
faris: it waved back, I saw

== m-cold-g | eau_froide | apr any
joelle: samedi nettoyage de la digue avec Rana, apportez des gants
rosine: oui
marwan: after the swell
> joelle: la houle n'est pas une excuse samedi
fadi: je plonge pour ce qui a coulé

== m-cat-e | chats_du_quai | feb evening
khalil: وصل القطرة للعيون، لمين؟
hoda: pour Moustache, quai 3
nadine: il va vous détester
> khalil: مقابل صحن سردين منتفاهم

== m-cat-f | chats_du_quai | mar any
cats: Stérilisation : 6 cette semaine, merci la clinique 🐾
rana: I can drive two on Thursday
rosine: et moi je tiens la caisse, je chante
maya: chante quoi
> rosine: rien, je miaule

== m-cat-g | chats_du_quai | apr any
ghada: portraits pour le calendrier : il me manque avril et un chat qui pose
cats: prends Biscotte, elle adore
nadine: elle a mordu le photographe 2030
> ghada: that was me

== m-cat-h | chats_du_quai | mar night
maya: Cumin byemshi 3al piano l sa3a 4
hoda: quel morceau ?
> maya: avant-garde
`;
