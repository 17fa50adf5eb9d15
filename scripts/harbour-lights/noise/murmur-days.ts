/** Ordinary days on the microblog: the young, families, work, food, complaints, small joys. */
export const murmurDays = `
== d-sleep | murmur | night
mimo: 3h12. je connais maintenant tous les bruits du frigo par leur prénom {likes:118}
> nisrine +2: je travaille, viens aider
> faris +9: Name the third one after me.

== d-maya-bac | murmur | any
maya: bac philo: "peut-on tout dire ?" ana: la2 mama bel oude {likes:276 reposts:40}
> hiba +10: c'est une réponse. développez sur quatre pages
> nour +15: 😂😂😂

== d-maya-kdrama | murmur | night
maya: episode 14. ma 7ada y7kine la bokra
> rana +12: does he tell her
>> maya +1: RANA

== d-maya-tea | murmur | afternoon
maya: 3melet shay w nsito w shrebto bered w 2elet "iced tea". marketing.

== d-nour-dog | murmur | mar any
nour: أخي قال «تعالي نركض». ركض. أنا صوّرته من البلكون
> yazid +4: امسحي
>> nour +1: لا

== d-nour-exam | murmur | apr any
nour: خلصت فروض! رح نام لحد الصيف
> hiba +12: il reste la dictée

== d-yazid-train | murmur | dawn
yazid: تمرين ٦ الصبح. الوحيد الصاحي غيري هو البحر
> joelle +3: et nous, à 50 m
> adel +9: وأنا

== d-yazid-goal | murmur | sun evening
yazid: هدف باليسار. كتبتها هون حتى ما حدا ينكر ⚽ {likes:140}
> omar +6: I was there. It crossed the line by a moral margin.
> nour +8: بالغلط

== d-kiko-rap | murmur | night
kiko: 16 bars bel microwave, l rhyme 3al tayyeb ma byezbat
> jamal +9: apporte, je pose un beat
>> kiko +1: 7adir maestro

== d-kiko-skate | murmur | feb afternoon
kiko: waq3a 3al skate: 9/10. l 1 mshan el banz {likes:77}
> khalil +11: تعال خود كريم

== d-kiko-wind | murmur | mar any
kiko: l hawa akhad l tobiye. iza 7ada shefa 2ouloule inno b7ebba
> adel +14: شفتها. سافرت.

== d-tarek-moto | murmur | feb any
tarek: démonté remonté, il reste une vis. elle roule quand même {likes:66}
> tony +5: c'est la vis de la radio
>> tarek +2: y a pas de radio
>>> tony +1: voilà

== d-dalia-sea | murmur | evening
dalia: plan fixe de la mer, 9 minutes. ma mère a demandé si mon téléphone était cassé {likes:188}
> cinema +20: On le programme.
>> dalia +3: vraiment ??
>>> cinema +6: Avec le fauteuil 56.

== d-dalia-film | murmur | feb any
dalia: première règle du court métrage : le court. j'ai 41 minutes
> ghada +9: cut the part you love most
>> dalia +4: c'est-à-dire tout

== d-lina-ward | murmur | feb morning
lina: patient de 91 ans m'a demandé en mariage contre un deuxième dessert. je réfléchis {likes:233 reposts:20}
> nisrine +5: demande le dessert d'abord
> samira +60: خذي الحلو واتركي العريس

== d-lina-stage | murmur | feb evening
lina: première prise de sang sans trembler. c'est la chaise qui tremblait 🩺

== d-lina-bus | murmur | mar morning
lina: le chauffeur m'a attendue parce que je courais « avec dignité »
> ziad +9: collègue respect

== d-rana-clean | murmur | sat noon
rana: found on the beach today: 1 chess queen, 4 left flip-flops, a letter to nobody. kept the queen {likes:154 reposts:18}
> okafor +15: Thank you for the seagrass's sake.
> hassan +31: الرسالة لي

== d-rana-bio | murmur | feb any
rana: dissected a squid. we are no longer friends
> walid +9: عنّا بيتقلى وبيخلص

== d-rana-bus | murmur | any
rana: told the bus driver it was electric now. he said "then why am I tired"

== d-mona-sew | murmur | morning
mona: فستان العروس جاهز. بقي أن تكفّ أمها عن التعديل {likes:120}
> farah +9: الله يصبّرك
> samira +20: يداكِ ذهب

== d-mona-thread | murmur | mar any
mona: خيط أزرق رقم ٤١٢، من عنده؟ انقطع من السوق كله
> lamia +14: j'ai une bobine, couleur « porte »
>> mona +5: هو نفسه!

== d-samy-ships | murmur | morning
samy: 06:40, bulk carrier, green hull, dreadful paint, lovely bow wave. Tomatoes sprouting. {likes:58}
> okafor +20: Log of a happy man.
> adel +22: شفتها قبلك بدقيقة

== d-samy-tom | murmur | apr morning
samy: First flower on the tomatoes. My granddaughter says it is a small lighthouse. {likes:97}
> nadine +9: elle a raison

== d-samy-name | murmur | mar noon
samy: Third message this month meant for another captain. I only know ferries and fertiliser, friends.
> emma +18: I need advice on both.

== d-hiba-copies | murmur | sun evening
hiba: 32 copies, 1 théière, 0 regret (mensonge) {likes:140}
> rita +7: passe, j'ai du chocolat
> mimo +12: tu mets des points aux fautes drôles ?
>> hiba +3: des demi

== d-hiba-word | murmur | any
hiba: mot du jour proposé par la classe : « flemmosphère ». Adopté à l'unanimité.
> leila +14: Untranslatable and immediately needed.

== d-wed | murmur | sun any
jamal: cherche personne pour tenir un câble et croire en moi
> kiko +4: ana
>> jamal +1: tu dois faire les deux

== d-complain-light | murmur | any
nadine: Le lampadaire de la rue des Filets clignote en morse. Il dit « au secours » ou « artichaut ». @baladiyat.ruvane
> ville +120: وصلنا، شكراً. الفريق غداً صباحاً.
> hassan +130: كان يقول «مساء الخير»

== d-complain-2 | murmur | mar any
bilal: nid-de-poule rue des Filets, 40 cm. on peut l'inaugurer ou le reboucher
> ville +200: سيُردم هذا الأسبوع.
> jad +210: J'apporte le ruban.

== d-complain-3 | murmur | apr any
lamia: Les bancs bleus sont peints. Fraîchement. Je l'écris debout. {likes:199}

== d-thanks | murmur | any
joelle: merci à la personne qui a remis ma gourde sur le mur avec un petit mot « elle est plus propre que vous »
> swim +9: You're welcome.

== d-thanks-2 | murmur | mar any
nisrine: Merci à Ziad : course payée « en sommeil ». {likes:310 reposts:22}
> ziad +3: على حساب الليل

== d-birthday | murmur | any
elie: ma mère a 70 ans. elle a demandé « moins de radio, plus de toi ». coup bas.
> samira +18: الحق معها
> radio +30: On te remplace dimanche.

== d-birthday-2 | murmur | feb any
faris: Turned 34. My cat gave me a feather. It was mine, from the pillow.
> cats +4: l'intention

== d-condolence | murmur | mar morning
union: ننعى البحّار أبا جورج، ستون عاماً في البحر. العزاء في القاعة الكبرى
> walid +6: علّمني كل شي. الله يرحمه
> samira +20: رحمه الله
> emma +31: He taught me to moor in a crosswind, with two words and a biscuit.
> ferries +44: Flags at half-mast on both boats today.

== d-yoga | murmur | apr any
lamia: cours de yoga au musée, sous la baleine. on inspire, elle expire.
> musee +8: Elle n'expire plus, mais merci.

== d-phone | murmur | any
okafor: My phone corrected "seagrass" to "seagulls". The gulls know.
> mimo +5: c'est une mise à jour forcée

== d-phone-2 | murmur | any
leila: Autocorrect has sent "kind retards" to a ministry. I am moving to the lighthouse.
> rita +7: cordialement

== d-recipe | murmur | noon
farah: سؤال للبلد: الليمون قبل الملح أو بعده؟ {likes:130}
> walid +2: معه
> khalil +5: باعتدال
> emma +9: Instead.
> salwa +12: الخبز أولاً

== d-recipe-2 | murmur | apr noon
samira: سرّ الكعك: لا تقولي السرّ

== d-market | murmur | morning
rita: Au marché, j'ai demandé un conseil, j'ai eu une biographie et trois citrons {likes:101}
> farah +14: هيك السوق

== d-market-2 | murmur | live morning
farah: أول فول أخضر! السوق صار أخضر وأنا كمان
> nadine +5: j'arrive
> hiba +20: gardez-m'en, je sors à 11 h

== d-ferry-love | murmur | any
ferries: To the gentleman who plays the same tune every Thursday on Nawras: the crew has learnt the words. {likes:340 reposts:52}
> jamal +10: c'est lequel ?
>> ferries +5: "La Mer", with wrong notes, on purpose, we hope.

== d-ferry-lost | murmur | mar any
ferries: Lost & found this week: 3 umbrellas, 1 trophy ("Best Uncle"), 1 tooth (milk). {likes:288}
> omar +6: The trophy is mine.
> faris +9: The tooth isn't.

== d-ferry-live | murmur | live noon
ferries: 15:00 boards at berth 2 today. Berth 1 is full of men with clipboards.
> emma +7: Are they lost too?
> jad +12: Combien de bloc-notes ?

== d-construct | murmur | any
lamia: chantier : le maçon a signé sous l'enduit. personne ne verra jamais. c'est la plus belle chose du bâtiment {likes:260 reposts:31}
> hassan +9: كل القصائد كذلك

== d-garden | murmur | feb any
nadine: il gèle. j'ai mis des chaussettes au citronnier. il est vexé mais tiède
> samira +20: وأنا ألبست الليمونة شالي

== d-work-crane | murmur | live afternoon
adel: من فوق اليوم: مركب أزرق بلا اسم دخل وطلع مرتين. يمكن عم يتدرّب
> samy +25: Saw it too. No flag either. Bad manners.
> union +40: ليس من مراكب التعاونية.

== d-live-moon | murmur | live night
ghada: moon over berth 4. everyone is asleep except the light {likes:210}
> hassan +11: وأنا

== d-live-cook | murmur | live noon
farah: اليوم ملوخية. انتهى البيان.
> mimo +2: et le ketchup
>> farah +1: ممنوع من الحارة أسبوع
> walid +9: 😂😂

== d-live-school | murmur | live morning
lycee: Sortie au musée annulée : la baleine est en restauration. Les élèves lui ont écrit des lettres. {likes:166}
> musee +13: Reçues. Gisèle lira.

== d-live-bac | murmur | live evening
maya: 2 jours la bac blanc. 3am brattib ghorfte. hayda ma3neto ma drasit
> nour +6: كلنا
> hiba +9: je vous lis, mesdemoiselles

== d-live-ziad | murmur | live night
ziad: 3 passengers tonight with big bags and no luggage tags, to quay 7, tip too good. strange week
> tony +9: t'as noté la plaque du destin ?
> jad +22: Je peux t'appeler ?

== d-live-radio | murmur | live dawn
elie: 6h00. Le vent est tombé, mon café aussi. Bonjour quand même.
> salwa +4: تعال خود غيره

== d-live-swim | murmur | live dawn
swim: 6:15. Nine swimmers, flat sea, one borrowed towel still at large.

== d-live-library | murmur | live afternoon
bib: وصلتنا رسالة حب داخل كتاب جغرافيا. صاحبها الرجاء الحضور، أو صاحبتها. {likes:402 reposts:90}
> rita +6: laquelle des deux ?
> hassan +14: أنا لم أكتب شيئاً.
>> leila +2: Nobody asked, Hassan.

== d-live-meteo | murmur | live evening
meteo: Nuit claire, vent faible, 14 °C. On verra les bateaux, même ceux qui n'ont pas envie.
> samy +10: Hear, hear.

== d-live-etoile | murmur | live noon
etoile: Sofiane reprend l'entraînement (assis). ⭐ {likes:330}
> sofiane +2: debout mardi

== d-live-thanks | murmur | live morning
nisrine: fin de garde. le soleil est arrivé en même temps que moi, c'est rare

== d-lang-1 | murmur | any
leila: In one sentence today: "yalla, on se call bokra à noon". Four languages, one appointment, nobody came. {likes:480 reposts:110}
> mimo +4: j'étais là
> kiko +5: ana kamen
>> leila +1: At which noon?

== d-lang-2 | murmur | mar any
hiba: « Madame, c'est quoi l'accord du participe passé quand on n'a pas passé ? » {likes:399 reposts:71}
> maya +6: c'était moi
> elie +20: Question du matin sur 94.1.

== d-lang-3 | murmur | any
hassan: أحبّ الكلمات التي لا تُترجم: «يا ريت»، «عقبالك»، «وينك»
> leila +7: "Where are you" never asked how you are.

== d-baby | murmur | apr any
khalil: ولدت حفيدتي اليوم. الصيدلية مقفلة ساعة، والقلب مفتوح {likes:980 reposts:60}
> salwa +2: ألف مبروك! كعك للكل 🥖
> samira +5: تتربّى بعزّكم
> hiba +9: félicitations !
> ziad +11: مبروك دكتور، التوصيلة علينا
> youssef +13: القهوة اليوم على حسابنا
> adel +20: شفت الزينة من فوق
> cats +22: une ronronnade d'honneur

== d-neigh | murmur | any
joelle: mon voisin répète la trompette. il répète surtout la même erreur. j'ai fini par l'aimer
> jamal +8: c'est peut-être moi

== d-photo | murmur | feb any
ghada: sold a print of the crane. adel, half of the sky is yours {likes:222}
> adel +4: خدي السما كلها

== d-run | murmur | dawn
faris: Went for a run. The dog that chased me has a better pace and kinder eyes.
> bilal +9: c'était Biscuit, il cherche un coach

== d-lost-cat | murmur | mar any
cats: Virgule retrouvée ! Elle était entre deux parenthèses (les pneus de Garage Tony). {likes:540 reposts:60}
> tony +1: elle a dormi sur le carbu
> leila +3: .
`;
