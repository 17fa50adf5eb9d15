/** Ordinary life in the rooms of the messenger: neighbours, the souk, the stand, the ward, the ferry, the oven. */
export const dhowRooms = `
== r-hay-water | hay_sayyadin | feb morning
walid: صباح الخير يا جيران، المياه مقطوعة عند الكل أو عندي لوحدي؟
adel: من الرافعة شايف شاحنة البلدية واقفة بأول الشارع
hoda: bâtiment C pareil, plus une goutte
imad: كسروا الخط مقابل الفرن، بيصلّحوه للظهر إن شاء الله
salwa: الخبز اليوم بمي البارحة، لا تخافوا 🥖 {react:😂9,❤️4}
> farah: خبز معتّق، وصفة جديدة
zeina: رجعت المي بالطابق الثاني!
walid: الحمد لله. مين عندو مفتاح السطح؟
khalil: معي، تعال على الصيدلية

== r-hay-dog | hay_sayyadin | mar evening
zeina: في كلب صغير أبيض عم يدور لحاله قدام المخزن، لمين؟
farah: هيدا كلب أم جورج، بيهرب كل جمعة
yazid: مسكتو، بدي مكافأة
> farah: صحن مجدّرة
>> yazid: اتفقنا
walid: رجّعوه قبل ما ياكل السمك {react:😂6}

== r-hay-noise | hay_sayyadin | fri night
hoda: qui fait de la perceuse à 22h40 ?
imad: مش أنا والله
adel: سمعتو من فوق، جاي من بناية الزاوية
khalil: اكتبوا ورقة على الباب، بالأدب
farah: كتبتها: «جارنا الغالي، الحيطان عم تبكي» {react:👏11}
> walid: شعر!
hoda: silence. merci farah

== r-hay-electric | hay_sayyadin | apr evening
ziad: الكهربا رح تقطع بكرا من ٩ لـ ١٢، قالوها بالراديو
imad: اللي عندو براد قديم يفصلو، بترجع قوية
salwa: الفرن على الحطب، ما بيهمّني حدا
> adel: الست أقوى من الشبكة

== r-hay-fish | hay_sayyadin | morning
walid: سردين طازة على الرصيف، الكيلو بنص سعر السوق لأهل الحي
farah: خلّيلي كيلوين وليمونة
zeina: وأنا كيلو، بس نظّفلي ياه عمو
> walid: بنظّفلك ياه وبغنّيله كمان {react:😂7}
ziad: جاي بعد مشوار المستشفى

== r-hay-wedding | hay_sayyadin | mar noon
farah: يا جماعة عرس بنت أم سليم الأحد، الشارع مسكّر من الخمسة
ziad: يعني ما في تكسي من الخمسة. مبروك!
imad: أنا بعلّق اللمبات، مين بيمسك السلّم؟
adel: أنا بمسك السلّم، متعوّد عالعالي
hoda: félicitations à la mariée 🌸
khalil: سدّادات أذن متوفرة بالصيدلية لمن يحب {react:😂14}

== r-hay-parking | hay_sayyadin | afternoon
khalil: سيارة زرقا واقفة على مدخل الصيدلية، الرجاء تحريكها
ziad: مش إلي، إلي صفرا
imad: إلي 🙈 نازل هلق
> khalil: خد معك حبة ضغط، صاحب الكراج وصل قبلك

== r-hay-lemon | hay_sayyadin | any
zeina: مين عندو ليمون زيادة؟ شجرتنا زعلانة هالسنة
walid: شجرتي مبسوطة، خدي قد ما بدك
farah: بعملّكن مربّى وبوزّع
> hoda: je prends deux pots 🙏
> khalil: بلا سكر لمرضى السكري 😄
>> farah: هيدا اسمو ليمون بس

== r-hay-lift | hay_sayyadin | live morning
hoda: ascenseur C encore bloqué au 3e, y a-t-il quelqu'un dedans ?
zeina: أنا 😭
imad: جايي بعشر دقايق، لا تكبسي كل الأزرار
zeina: كبستهم كلهم
> farah: طبعاً
imad: طلعت. بخير. بدها شاي

== r-hay-radio | hay_sayyadin | live evening
walid: شو صار بالمرفأ اليوم؟ الشرطة كانت على رصيف ٧
adel: تفتيش عادي على الحاويات، شفتهم من فوق
ziad: مسكّرين المدخل الشرقي، خدوا طريق الشبك
hoda: Quai 7 : contrôle terminé, l'entrée est rouverte. La capitainerie n'en dit pas plus, nous non plus. {fwd:Radio_Quai_94.1}
salwa: المهم الشوفيريّة يفطروا قبل

== r-souk-pram | souk_ruvane | feb any
rosine: Poussette bon état, une roue qui chante. 40. 
> nadine: elle chante quoi
>> rosine: du grand classique
hoda: je la prends, livraison bâtiment C ?
> bilal: je répare la roue pour 5
anwar: vendu ✅ prochaine annonce, prix obligatoire svp

== r-souk-surf | souk_ruvane | mar any
marwan: surfboard 6'4, two dings, many memories. 90
faris: do the memories come with a guarantee
> marwan: limited
kiko: 50 cash hala2
> marwan: 90
>> kiko: 55 w sandwich
>>> anwar: le prix est le prix, kiko

== r-souk-lamp | souk_ruvane | any
nadine: donne 6 boutures de géranium contre bocaux vides
emma: I have eleven jam jars and no dignity. Deal?
> nadine: deal 🌱
imad: بدل البوكالات عندي كابل ٢٠ متر
> nadine: pour géraniums électriques ?

== r-souk-phone | souk_ruvane | apr any
kiko: phone kesr screen bas sound tamem 30
mimo: photo ?
kiko: ma fi photo, l camera ken bel screen
> mimo: logique
anwar: prix ok, annonce floue
bilal: je prends pour pièces

== r-souk-bike | souk_ruvane | morning
bilal: vélo dame, dynamo, sonnette d'époque. 65. révisé, promis
hoda: la sonnette fonctionne ?
> bilal: trop
rosine: je passe à midi

== r-souk-engine | souk_ruvane | feb any
tony: Démarreur de Petrel, refait. 45. @emma c'est le tien, viens le chercher
emma: You are selling me my own starter motor?
> tony: je te vends ma patience {react:😂17}
emma: Fair. Coming.

== r-souk-chair | souk_ruvane | evening
faris: desk chair, squeaks on Mondays only. 25
mimo: et le mardi ?
> faris: philosophical silence
rosine: prise !
anwar: ✅

== r-souk-lost | souk_ruvane | mar evening
hoda: ce n'est pas une vente : perdu gant gauche, laine verte, marché aux poissons
nadine: j'ai trouvé un gant droit. bleu. non ?
> hoda: non mais merci
> imad: اجمعوهم بيصيروا جوز

== r-souk-books | souk_ruvane | any
mimo: manuel réseaux 2e édition, annoté par un génie (moi). 10
faris: I need the ungenius version
> mimo: même livre, 12

== r-souk-live | souk_ruvane | live noon
marwan: table, olive wood, made it, scratched it, forgave it. 120
emma: Too big for a boat, too beautiful for a house. Good luck.
rosine: c'est pour dix personnes ?
> marwan: or one with plans
anwar: 👍 prix clair

== r-souk-fan | souk_ruvane | live evening
hoda: ventilateur 3 vitesses, la 2 est décorative. 15
bilal: je le répare pour 5 et il vaut 20
> hoda: alors je le garde

== r-fans-away | etoile_fans | feb any
sofiane: déplacement samedi, car de 7h devant la capitainerie. Qui vient ?
tarek: moi
yazid: أنا وكيكو
ziad: بعمل سيارة تانية، ٤ مقاعد، بدون طبول 🥁
> jamal: sans tambours c'est quoi un déplacement
>> ziad: مشوار محترم
etoile: Billets au guichet jusqu'à vendredi 18h. نشوفكم هناك ⭐ {react:⭐32}

== r-fans-match | etoile_fans | sun afternoon
adel: من فوق الرافعة شايف الملعب كلو. هدف!!!
sofiane: le mien ?
> adel: لا، لاعب الخصم. بس حلو
tony: 1-1. mon cœur est au garage
kiko: penalty!!!! wallah penalty
jamal: IL L'A MIS. je n'ai plus de voix, je n'ai plus de matériel
etoile: Fin du match. 2-1. Merci le Virage ⭐⭐ {react:⭐58,😭12}

== r-fans-chant | etoile_fans | evening
jamal: nouveau chant, sur l'air du ferry : « il part à l'heure, il part à l'heure… non »
sofiane: c'est pour nous ou contre eux
> jamal: contre le ferry
ziad: 😂😂
tarek: je l'apprends

== r-fans-kit | etoile_fans | mar any
etoile: Le nouveau maillot arrive jeudi à la boutique du stade. السعر مثل السنة الماضية
kiko: fi taille XS lal 2alb?
adel: بدّي رقم ٩ باسم «الرافعة»
> etoile: On peut le faire 😄 {react:😂21}

== r-fans-knee | etoile_fans | night
sofiane: IRM faite. Genou en vacances jusqu'à mai
tony: je peux voir pour une pièce
> sofiane: d'occasion ?
>> tony: révisée
ziad: سلامتك يا كابتن

== r-fans-rain | etoile_fans | live any
sofiane: terrain inondé, entraînement reporté
yazid: رح اتمرّن على الرصيف
adel: منتبه عليك من فوق، لا تشوط باتجاه المي

== r-fans-derby | etoile_fans | live evening
etoile: Derby dimanche. On joue à domicile, on chante à domicile ⭐
omar: Good evening. I come in peace and without a whistle.
jamal: un piège 😂 bienvenue
omar: I only want to hear how it sounds from this side.
jamal: j'apporte deux enceintes
> etoile: une.
>> jamal: une et demie
kiko: ana m3 l nos

== r-nurse-notes | soins_infirmiers_2 | feb evening
aya: مين معو نوط التشريح، محاضرة الكلى؟
chloe: je scanne ce soir, pardonnez mon écriture
lina: on te pardonne si y a des flèches
> chloe: que des flèches
zeina: شكراً 🙏
aya: جدول العبّارات لمن تداوم بأورلو: embarcadere.example/@guichet3
nisrine: Conseil d'ancienne : dormez avant l'examen, pas pendant {react:😂13}

== r-nurse-shift | soins_infirmiers_2 | mar morning
lina: garde échangée avec Aya vendredi, quelqu'un prévient la cadre ?
aya: حكيتها، وافقت، وابتسمت!
> chloe: elle sourit ??
>> nisrine: ça arrive deux fois par an. vous avez vu la première

== r-nurse-sim | soins_infirmiers_2 | mar afternoon
chloe: le mannequin de simulation a encore perdu son bras
zeina: حالة طارئة
aya: كتبت بالتقرير: «المريض متعاون»
> lina: et silencieux
nisrine: le meilleur patient de ma carrière

== r-nurse-exam | soins_infirmiers_2 | apr evening
aya: الامتحان الاثنين الساعة ٨، قاعة ٤، لا تنسوا البطاقة
chloe: on révise où ? bibliothèque ou café ?
zeina: المقهى، الأستاذة ما بتجي عالمقهى
lina: je suis de garde, gardez-moi des fiches
> aya: محجوزين إلك
nisrine: Les doses : calculez deux fois, buvez de l'eau, respirez.

== r-nurse-live | soins_infirmiers_2 | live evening
chloe: quelqu'un a des nouvelles de Lina ? elle n'était pas en TD
aya: قالت تعبانة، رح مرّ لعندها
nisrine: dites-lui que je prends sa nuit de jeudi, sans discuter {react:❤️8}
zeina: بجيب شوربة

== r-ferry-a | ruvane_ferry | 02-14 06:05
ferries: 06:45 M/V Nawras on time. 09:30 M/V Anise on time. البحر هادئ
ferries @02-14 17:40: 18:15 M/V Anise delayed 20 min: a pram, a cello and a goat boarded at the same time. {react:😂74}
ferries @02-19 05:50: Swell 1.8 m. 06:45 cancelled. العبّارة ملغاة · départ annulé
ferries @02-19 11:10: Swell easing. 12:30 runs. Hold on to your hats and your children.
ferries @02-26 06:05: All departures on time. كل الرحلات في موعدها
ferries @03-04 16:20: 17:00 Nawras replaced by Anise. Same sea, smaller boat.
ferries @03-08 06:00: Weekend timetable. Dernier retour 21:15.
ferries @03-13 07:30: Fog. Departures when we can see the other half of the harbour. ضباب كثيف {react:🌫️40}
ferries @03-13 10:05: We can see it. Boarding.
ferries @03-21 06:05: All departures on time.
ferries @03-27 18:00: Found on Anise: one crutch. We wish the owner well, and are a little impressed. {react:😂61}
ferries @04-02 06:10: 06:45 on time. From today the kiosk sells tea.
ferries @04-05 08:00: Holiday traffic: arrive 30 minutes early. الرجاء الحضور قبل نصف ساعة
ferries @04-09 15:45: 16:30 delayed 15 min, crane movement.
ferries @04-12 06:05: All departures on time.
ferries @04-14 06:05: 06:45 on time. Wind NW 4.
ferries @04-14 17:25: 18:15 delayed 10 min.
ferries @04-15 06:05: All departures on time. كل الرحلات في موعدها
ferries @04-15 14:30: 15:00 runs from berth 2, not berth 1.
ferries @04-16 06:05: 06:45 on time. Sea like a tablecloth.

== r-oven-a | salwa_commandes | feb evening
hiba: 4 baguettes et 2 man'ouché pour demain 7h s'il vous plaît
salwa: عيوني. زعتر أو جبنة؟
> hiba: une de chaque
youssef: عشرين كعكة للمقهى كالعادة
emma: One loaf that will survive a gale?
> salwa: I give you the hard one habibti {react:😂12}
nisrine: je sors de garde à 7h10, gardez-m'en une chaude
salwa: محجوزة يا حبيبتي

== r-oven-b | salwa_commandes | mar evening
rosine: une brioche pour l'anniversaire de ma mère, 80 ans
salwa: بكتب عليها؟
> rosine: « Encore »
>> salwa: عالراس 🎂 {react:❤️15}
joelle: 2 pains, et je rapporte le sac en tissu, promis
> salwa: هيدا خامس وعد
farah: بدي عجينة بس، أنا بخبز
> salwa: خيانة 😄

== r-oven-c | salwa_commandes | apr evening
hoda: 6 galettes pour samedi, bâtiment C
salwa: حاضر
youssef: اليوم الزبائن خلّصوا الكعك قبل التسعة
> salwa: كبّر المقهى أو صغّر الكعك
hiba: pour jeudi : 12 petits pains, sortie scolaire
salwa: وحبة زيادة للمعلمة

== r-oven-d | salwa_commandes | live evening
nisrine: une fougasse demain ?
salwa: تكرمي
emma: Two of whatever smells like this right now
> salwa: that is the cat's dinner burning
>> emma: One, then
rosine: 😂

== r-oven-e | salwa_commandes | sun morning
salwa: اليوم عطلة الفرن. الخبز مجمّد عند أبو وليد لمن ينقصه
joelle: il vend du pain et du poisson ensemble ?
> farah: وجبة كاملة

== r-cold-a | eau_froide | feb dawn
joelle: 13,2°C. Personne n'a d'excuse.
marwan: excuse: I am asleep
> joelle: tu réponds
faris: responding in my sleep is my job
fadi: Swell easing since 11:10. East breakwater is yours, hold on to your towels. {fwd:Ferry_alerts_Ruvane}
emma: The boat is already in the water, does that count
ghada: j'arrive avec le thé, je n'entre pas
> fadi: traîtresse
rosine: 4 minutes ! record personnel 🥶 {react:👏10}

== r-cold-b | eau_froide | mar dawn
fadi: méduses ce matin, petites, vexées
joelle: on nage côté sud
emma: I counted eleven, then they counted me
marwan: swell coming Thursday, I won't be swimming I'll be flying
rosine: quelqu'un a pris ma serviette grise
> ghada: la serviette sèche était interdite
>> rosine: c'était la règle, pas le vol

== r-cold-c | eau_froide | apr dawn
joelle: 15,8. C'est presque une soupe.
faris: lentil or fish
> fadi: à cette heure, fish
ghada: photo faite, on dirait une secte de canards {react:😂9}

== r-cold-d | eau_froide | live dawn
joelle: 16,1°C, mer plate, digue est. Il y avait déjà du monde sur le quai 7 à 5h50, bizarre
emma: Saw a van leave without lights. Fishermen?
> marwan: fishermen have lights
fadi: on nage ou on enquête
> joelle: on nage

== r-cat-a | chats_du_quai | feb any
nadine: La tigrée du kiosque a eu ses petits : quatre, dont un roux qui crie
cats: Personne n'approche avant samedi, consigne de la vétérinaire
rana: je peux prêter une caisse
khalil: معي مضاد للبراغيث بنصف السعر
> cats: merci docteur 🐾
maya: badde l roux badde l roux
> hoda: parle à ta mère d'abord

== r-cat-b | chats_du_quai | mar any
hoda: 12 kg de croquettes livrés chez moi, qui en veut
ghada: je passe prendre 3 kg pour la digue
rosine: moi 2
cats: Comptes du mois : dons 214, vétérinaire 198, dignité 0 {react:❤️18}

== r-cat-c | chats_du_quai | apr any
maya: mama 2alit yes 😭😭 j'adopte l roux
nadine: félicitations à vous deux
> cats: visite à domicile dimanche, formulaire à signer
>> maya: esmo Captain... no wait esmo Cumin
rana: Cumin is perfect

== r-cat-d | chats_du_quai | live any
ghada: le gros noir dort dans le filet d'Abu Walid
cats: il « travaille »
hoda: qui fait la tournée de ce soir ?
nadine: moi, quai 3 à 6
> rana: I take the breakwater

== r-radio-a | radio_quai | 02-17 05:55
radio: 6h–9h : Élie, le café, la houle. صباح الخير بور روفان
radio @02-20 12:00: Midi : le marché aux poissons expliqué par ceux qui crient. {react:🐟22}
radio @02-25 18:30: Ce soir, concert de clavecin au musée. Oui, sous la baleine.
radio @03-03 05:55: Panne d'émetteur réparée. Merci à la personne qui a trouvé le bouton. {react:😂51}
radio @03-10 07:45: Circulation : rue des Filets fermée jusqu'à midi, bétonnière.
radio @03-17 12:10: On cherche vos souvenirs du vieux phare. Appelez ou venez. ذكرياتكم عن الفنار القديم
radio @03-24 19:00: Débat : faut-il nourrir les mouettes ? (Non.)
radio @04-01 07:00: La mairie annonce un pont vers la lune. Premier avril. Merci aux 14 auditeurs qui ont demandé le tarif. {react:😂88}
radio @04-07 18:00: Émission spéciale bac : trois profs, une tisane, vos questions.
radio @04-14 06:00: Semaine de vent. On reste.
radio @04-15 12:00: Midi : que se passe-t-il au quai 7 ? Jad Mansourian en plateau.
radio @04-16 06:00: 16 degrés dans l'eau, 17 dans le studio.
`;
