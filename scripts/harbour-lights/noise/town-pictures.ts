/** Ordinary life of the town in pictures: what people photograph when nothing happens. */
export const townPictures = `
== p-bakery-hours | murmur | 04-14 08:40
salwa #bakery-hours: Ouvert dès 6h demain, pour ceux du premier bateau. الخبز أولاً 🥖 {media:bakery-front likes:143 reposts:12}
> adel +7: أول مركب بستة إلا ربع يا ستّنا
>> salwa +12: معك حق. بصلّحها
> joelle +15: 6h10 pour moi, mouillée mais polie

== p-leaving | murmur | 04-09 21:10
ghada: six seconds of leaving. i always stay. {media:film-ferry-leaving likes:347 reposts:58}
> emma +9: The funnel does not smoke that much. (It does.)
> hassan +22: ستّ ثوانٍ، وفيها كل الذين ذهبوا
> mona +70: وابني كان على هذا المركب

== p-penalty | murmur | 03-16 18:20
etoile: Le penalty de la 88e, pour ceux qui avaient fermé les yeux (tous). #EtoileDuPort {media:film-penalty likes:712 reposts:131}
> omar +6: Correctly awarded. Correctly taken. Correctly filmed, almost.
> sofiane +10: le gardien cherche encore à droite
> tarek +24: j'ai tout raté, j'étais au hangar

== p-hoarding-cat | murmur | 04-15 16:05
cats #hoarding-cat: Cette demoiselle attend quelqu'un devant le café depuis trois jours. À qui est-elle ? {media:cat-black likes:388 reposts:97}
> youssef +6: بتشرب قهوتها وبتروح، مش إلنا
> maya +31: JE LA PRENDS

== p-bread-1 | murmur | feb dawn
salwa: اليوم السمسم زاد، والقلب كمان {media:bread-tray likes:212 reposts:9}
> ziad +4: محجوزة وحدة ع طريق الكورنيش
> hiba +22: deux, et je n'en mangerai pas une en marchant (si)

== p-bread-2 | murmur | mar morning
salwa: جرّبت الخبز الفرنسي. هيك طلع. لا تضحكوا {media:bread-basket likes:331 reposts:28}
> elie +6: Madame, c'est une baguette, et elle a du caractère.
> rita +12: elle est tordue, donc elle est d'ici

== p-dawn | murmur | dawn
ghada: 05:52. nobody asked me to be here and I'd pay to come back {media:harbour-dawn likes:402 reposts:51}
> joelle +9: j'étais dans le cadre, je flotte à gauche
>> ghada +3: you are the dark dot. best dot.

== p-noon | murmur | mar noon
adel: المرفأ من فوق، بلا فلتر ولا واسطة {media:harbour-noon likes:187}
> lamia +14: tu habites la plus belle maquette du monde

== p-night | murmur | night
hassan: ليلٌ ومرفأ وضوءٌ لا ينادي أحداً، ومع ذلك نأتي {media:harbour-night likes:158 reposts:19}
> leila +26: May I translate this one? Slowly.
>> hassan +5: ببطء، هذا شرطي

== p-fog | murmur | feb morning
ferries: Fog on the approach. M/V Nawras is circling politely. ضباب، نعتذر عن التأخير {media:harbour-fog likes:66}
> emma +4: I can hear you. You sound worried.
> samy +19: Two long blasts, not one. Otherwise, lovely.

== p-storm | murmur | feb afternoon
meteo: Voilà pourquoi on disait « restez à la maison ». Rafale à 41 nœuds à la digue. {media:harbour-storm likes:290 reposts:140}
> marwan +3: 😍
>> meteo +2: NON

== p-rough | murmur | mar afternoon
marwan: they said no. the sea said maybe. i went for a look, just a look {media:sea-rough likes:121}
> joelle +17: et les cheveux mouillés, c'est la pluie ?

== p-cranes | murmur | any
adel: هاي بنتي الرابعة، الرافعة رقم ٣. بتشتغل أحسن مني {media:quay-cranes likes:144}
> lamia +20: proportions parfaites
> port +90: On confirme pour la n° 3.

== p-nets | murmur | morning
walid: الشبكة بتعلّم الصبر: كل يوم عقدة جديدة {media:quay-nets likes:176 reposts:11}
> hassan +15: والقصيدة كذلك يا أبا وليد
> okafor +33: Beautiful. Also, is that a pipefish in the blue one? Please put it back.
>> walid +40: رجّعته يا دكتور، سلّم عليك

== p-red-boat | murmur | any
lamia: rouge. juste rouge. {media:boats-red likes:98}
> ghada +8: finally a caption I agree with

== p-blue-boats | murmur | apr morning
walid: الأخوان. واحد إلي وواحد لأخوي الله يرحمه {media:boats-blue likes:266}
> salwa +9: الله يرحمه، كان ياخذ الخبز محروق ويقول أحسن
> union +30: رحمه الله، كان أول الواصلين

== p-light-1 | murmur | noon
musee: Le vieux phare a 139 ans aujourd'hui. Il ne les fait pas, sauf l'escalier. {media:lighthouse-day likes:233 reposts:44}
> okafor +14: Happy birthday, sir.
> samira +55: طلعته عروساً سنة ستّين

== p-light-2 | murmur | evening
ghada: the hour when everyone becomes a photographer {media:lighthouse-dusk likes:187}
> mimo +6: pris avec mon grille-pain et c'était pareil

== p-light-3 | murmur | night
emma: Counted the flashes until I forgot the gearbox. Two, pause, one. {media:lighthouse-night likes:74}
> charter +22: Two, pause, one, and the dog of the café barks.

== p-anise | murmur | apr afternoon
samy: M/V Anise off the cape, 14:31. Somebody has repainted the stripe. Correctly. {media:ferry-anise likes:104}
> ferries +11: It was the intern, Captain. She will frame this.

== p-ferry-fog | murmur | feb dawn
elie: à 6h40 un immeuble blanc est sorti du brouillard et il a klaxonné {media:ferry-fog likes:199}
> ferries +8: C'était nous. Pardon.

== p-rail | murmur | sat afternoon
rita: J'ai fini un roman entre deux ports. Le héros meurt, la mer s'en fiche, moi un peu moins. {media:ferry-rail likes:137}
> leila +18: title, so I can avoid it in public?

== p-beach | murmur | sun evening
nisrine: jour de repos : j'ai regardé le soleil faire mon métier, se coucher {media:beach-sunset likes:122}
> lina +10: tu l'as mérité 🌅
> samira +24: نامي يا بنتي

== p-corniche | murmur | fri morning
ville: أشجار الكورنيش شربت هذا الصباح قبلكم. شكراً لفريق الحدائق. {media:corniche-day likes:64}
> nadine +12: et le 3e palmier, il boude, regardez-le

== p-containers | murmur | noon
faris: someone at the port is very good at a game I played in 1998 {media:quay-containers likes:310 reposts:36}
> adel +5: أنا. المستوى ١٤

== p-pitch | murmur | sat night
etoile: Sous les lampes, 1-0, et la pluie a attendu la fin. شكراً للجمهور ⭐ #EtoileDuPort {media:pitch-night likes:720 reposts:130}
> yazid +3: الليلة ما بنام
> omar +30: Good match. I was wrong about the corner. I have said it now.
>> sofiane +2: capture d'écran faite

== p-stadium | murmur | mar sat evening
jamal: virage nord ce soir. même ma grand-mère a chanté, et elle est pour Asmaral {media:stadium likes:244}
> tony +9: surveille-la

== p-derby | murmur | apr morning
etoile: Derby samedi. Prenez la voix, laissez les fumigènes. الدربي السبت {media:poster-football likes:512 reposts:166}
> adel +20: بوقف الرافعة ٩٠ دقيقة، ما حدا يخبر
> port +60: On a lu.

== p-table | murmur | sun night
sofiane: regardez-la bien avant que quelqu'un la retouche {media:screen-scores likes:402 reposts:75}
> kiko +4: print it w 3al7it
> omar +12: Twenty-one cards. I counted those too.

== p-ball | murmur | afternoon
hiba: la récré a débordé dans la rue. personne n'a porté plainte {media:ball-street likes:88}
> bilal +10: mon vélo, si. il a un nouveau pli

== p-coffee-1 | murmur | morning
youssef: فنجان واحد وكل المرفأ {media:coffee-cup likes:177}
> emma +5: Coming. Save the wobbly chair.
> ziad +13: وأنا الفنجان الخامس، لا تحكي لمرتي

== p-coffee-2 | murmur | thu morning
jad: Deux cafés, un journal, aucune information. {media:coffee-two likes:71}
> rita +6: c'est ce qu'on appelle la paix

== p-cafe | murmur | afternoon
lamia: la façade du Nawras, 1971, jamais rénovée, jamais ratée {media:cafe-front likes:165}
> youssef +18: رح ندهنها بنفس اللون. اللون اسمه «متل ما كان»

== p-tea | murmur | evening
farah: الشاي بالنعنع جواب، شو ما كان السؤال {media:tea-mint likes:340 reposts:22}
> mimo +3: « quelle est la racine de 2 »
>> farah +2: نعنع

== p-fish-1 | murmur | fri noon
farah: سلطان إبراهيم على الفحم، ليمون، ولا كلمة {media:fish-plate likes:421 reposts:31}
> walid +6: سمكي! عرفته من وجهه
> emma +14: I could smell this through the screen.

== p-fish-2 | murmur | dawn
union: مزاد اليوم انتهى قبل السابعة. البوري ممتاز والأسعار معقولة. {media:fish-market likes:59}
> youssef +9: حجزت صندوق
> cats +11: nous aussi

== p-oranges | murmur | feb any
nadine: offert par la voisine, contre deux boutures et une confidence {media:orange-bowl likes:77}

== p-lemons | murmur | mar any
samira: ليمون بيت أهلي. البيت راح والليمونة ضلّت {media:lemons likes:688 reposts:120}
> hassan +11: هذه قصيدة كاملة يا تيتا
> farah +15: بدي ثلاث حبات للبركة

== p-couscous | murmur | fri noon
farah: الجمعة كسكس. اللي ما إجا يبعت اعتذار مكتوب {media:couscous likes:530 reposts:40}
> jad +5: Je soussigné…
> bilal +7: c'est quoi l'adresse déjà 👀

== p-salad | murmur | noon
khalil: وصفة اليوم بلا وصفة طبيب {media:salad likes:120}
> samira +12: والخبز؟
>> khalil +3: قطعة. قلت قطعة.

== p-cake | murmur | sun afternoon
hiba: gâteau de semoule d'une élève. note : 19. commentaire : « sois plus généreuse sur le sirop » {media:cake-slice likes:154}
> maya +9: c'était pas moi hélas

== p-ice | murmur | apr sun any
maya: season opening 🍦 3 boules w ma 7ada yehke ma3e {media:ice-cream likes:131}
> nour +4: ولا دعيتيني 🙄
>> maya +1: bokra

== p-olives | murmur | noon
omar: Half-time at home. The visitors are leading two olives to one. {media:olives likes:49}

== p-sandwich | murmur | thu noon
ziad: lunch in traffic. the light was green twice, i was busy {media:sandwich likes:165}
> elie +6: c'était toi le bouchon de 13 h !
>> ziad +1: no comment

== p-breakfast | murmur | sat morning
emma: Ashore for breakfast. The floor is suspiciously still. {media:breakfast likes:83}
> marwan +11: give it an hour

== p-books | murmur | tue any
rita: Arrivage. Cinq livres, dont un que je ne vendrai pas, inutile d'insister. {media:book-stack likes:118}
> hiba +7: lequel
>> rita +2: inutile d'insister
> bib +50: ونحن أيضاً لن نعيده، سامحينا

== p-library | murmur | wed afternoon
bib: وصلنا رفّ جديد. الرفّ لا الكتب. خطوة خطوة. {media:library-room likes:97}
> faris +22: love a good data structure

== p-story-hour | murmur | mar tue morning
bib: ساعة الحكاية غداً، والحكواتية تيتا سميرة. مقاعد صغيرة فقط. {media:poster-library likes:210 reposts:38}
> samira +13: سأحكي حكاية القطة التي ركبت العبّارة
> cats +4: documentaire

== p-plant | murmur | feb any
nadine: Jour 12. Il me regarde. {media:plant-pot likes:143}
> mimo +5: c'est un haricot
>> nadine +1: c'est Gérard

== p-tomato-2 | murmur | apr any
nadine: @capt.samy, expert demandé : feuilles jaunes, moral moyen {lang:fr}
> samy +45: Less water, more conversation.
>> nadine +6: ça marche aussi avec les gens

== p-chess | murmur | evening
youssef: الطاولة ٦، نفس الدور من الثلاثاء. ممنوع حدا يلمس {media:chess likes:201}
> faris +8: black is lost in nine. Nobody tell Abu Walid.
>> walid +30: قرأتها.

== p-bike | murmur | any
bilal: avant : une épave. après : une épave qui freine {media:bicycle likes:122}
> joelle +9: je la prends
> kiko +14: ma fi wheelie version?

== p-guitar | murmur | night
jamal: vends pas, montre juste {media:guitar likes:86}
> yazid +10: علّمني أغنية وحدة بس
>> jamal +2: viens jeudi

== p-surf | murmur | sat any
marwan: repaired the ding. new ding already planned {media:surfboard likes:64}

== p-sewing | murmur | any
mona: خيوط جديدة. الأزرق للبحر والأحمر للأعراس {media:sewing likes:48}
> samira +20: يسلمو إيديكِ

== p-laptop | murmur | night
faris: it compiles. I don't know why, and I'm not going to ask it {media:laptop-night likes:188}
> mimo +2: ne respire pas
> leila +9: translators feel this daily

== p-tools | murmur | 02-25 18:10
tony: quelqu'un a remis la clé de 13 à sa place. qui êtes-vous, je vous épouse {media:toolbox likes:140}
> tarek @02-25 19:40: c'était moi patron 😇
>> tony +3: ok alors non

== p-van | murmur | mar any
tony: diagnostic : il est vieux. traitement : le respect {media:van-garage likes:79}
> bilal +15: et 400

== p-model | murmur | mar any
musee: Maquette du chalutier « Sardine II » : 1 400 heures, 3 tubes de colle, un divorce évité de peu. {media:model-boat likes:233}
> walid +22: كان قبطانها جدّي. الصارية أقصر بإصبع
>> musee +60: Monsieur, venez nous voir, nous avons une règle.

== p-museum-night | murmur | apr wed any
musee: Samedi, nuit au musée. La baleine reste allumée. {media:poster-museum likes:166 reposts:41}
> maya +18: 3anjad aw décoration?

== p-market | murmur | sun morning
ghada: sunday in six colours {media:street-market likes:277 reposts:20}
> farah +9: الخيمة الخضراء بتغشّ بالميزان

== p-flea | murmur | fri evening
ville: سوق الأحد هذا الأسبوع في ساحة الشبك. أحضروا ما لا تحتاجون إليه وعودوا بما لا تحتاجون إليه. {media:poster-market likes:190 reposts:33}
> rita +8: enfin une campagne honnête

== p-stairs | murmur | any
lamia: 112 marches. je compte à chaque fois. une fois j'ai eu 113, j'ai redescendu {media:street-stairs likes:204}
> ziad +7: this is why taxis

== p-rain | murmur | feb evening
hassan: المدينة تغسل وجهها ولا تعتذر {media:street-rain likes:131}
> nadine +5: et mon linge, il s'excuse ?

== p-window | murmur | feb afternoon
leila: Rain, a deadline, and a comma I have moved nine times. {media:window-rain likes:112}
> hiba +6: remets-la où elle était

== p-oldtown | murmur | night
adel: من الرافعة، آخر وردية: كل شبّاك قصة وما بعرف ولا وحدة {media:old-town-night likes:356 reposts:48}
> ghada +10: can I come up one night
>> adel +4: ممنوع. يعني الخميس

== p-roofs | murmur | sat morning
lamia: le linge est la seule façade sincère {media:rooftops likes:171}
> samira +14: هيدا شرشفي!! 

== p-bus | murmur | evening
maya: bus 3, chapitre 9: l'attente {media:bus-stop likes:87}
> mimo +4: spoiler: il vient pas
> ville +70: نعمل على ذلك.

== p-bus-2 | murmur | live evening
mimo: preuve que j'étais à l'heure, moi {media:screen-chat-bus likes:95}
> ziad +6: i passed twice. you looked at your phone twice.

== p-taxi | murmur | any
ziad: washed. please nobody eat anything until friday {media:taxi likes:210}
> tony +11: et ce bruit à gauche ?
>> ziad +1: that is the radio

== p-north | murmur | mar any
emma: Postcard from my sister up north. She says it is "bright". {media:street-north likes:58}
> meteo +20: Techniquement, c'est du blanc.

== p-wedding | murmur | sat night
jamal: 400 invités, 1 prise. on a survécu. مبروك للعرسان ❤️ {media:wedding-lights likes:299}
> ziad +10: i drove 40 of them and one cake
> samira +22: رقصت لحد العاشرة، لا تخبروا الدكتور
>> khalil +5: قرأت.

== p-sun | murmur | apr morning
meteo: On ne dira rien, de peur qu'il parte. {media:forecast-sun likes:180}

== p-rainy | murmur | mar dawn
meteo: Averses. Le mot « bottes » est de retour. {media:forecast-rain likes:92}
> bib +30: والكتاب لا يبتلّ في الداخل، تفضلوا

== p-windy | murmur | mar noon
meteo: 28 nœuds établis. Les chapeaux sont en vente libre sur la plage. {media:forecast-wind likes:140 reposts:35}
> charter +4: As I said. Your breakfast thanks me.

== p-recipe | murmur | sun noon
lina: ma mère explique le sel {media:screen-chat-recipe likes:604 reposts:88}
> farah +6: هيدا هو العلم كلو

== p-results | murmur | mar thu evening
lina: 11 en pharmaco, merci le Dr Khalil et merci la peur {media:screen-results likes:172}
> khalil +20: مبروك، والمرة الجاية ١٤
> nisrine +24: fière 💙

== p-playlist | murmur | night
elie: ce que j'écoute quand je n'ai pas le droit de choisir {media:screen-playlist likes:133}
> jamal +7: piste 3 c'est moi 😭

== p-map | murmur | sun any
omar: Seven kilometres, no whistle. Felt naked. {media:screen-map likes:66}

== p-battery | murmur | night
kiko: drama {media:screen-battery likes:54}
> dalia +1: charge ton tel
> kiko +2: ma fi kahraba

== p-tickets | murmur | apr any
dalia: fête du port 🎟️🎟️ la deuxième est pour la première qui répond {media:ticket-concert likes:70}
> lina +1: moi
>> dalia +1: évidemment

== p-fishposter | murmur | feb tue any
union: مواعيد المزاد لهذا الموسم. القهوة على التعاونية. {media:poster-fish likes:52 reposts:14}

== p-timetable | murmur | mar mon morning
ferries: Spring timetable, as a file you can print and pin on the fridge. برنامج الربيع {media:season-timetable likes:44 reposts:29}
> samira +26: كبّروا الخط يا أولادي
> samy +31: Read it twice. Flawless but for the font.

== p-jingle | murmur | mar tue dawn
radio: Nouveau jingle. Soyez gentils, il est né ce matin. {media:chime-radio likes:120}
> jamal +15: on dirait ma sonnette 😭 j'adore
> adel +22: ركب براسي، شكراً

== p-bell | murmur | apr dawn
union: لمن سأل عن جرس المزاد: هذا هو. من عام ١٩٣٨. {media:chime-bell likes:166 reposts:21}
> hassan +18: هذا الصوت أبي

== p-chime | murmur | feb any
ferries: You asked for the terminal chime as a ringtone. You're a strange and lovely town. {media:chime-ferry likes:241 reposts:30}
> emma +6: my phone now departs at platform two

== p-laugh | murmur | apr any
elie: Ce qui n'est pas passé à l'antenne ce matin : Samira raconte. {media:voice-8 likes:390 reposts:48}
> samira +20: احذفه يا ولد 😂

== p-poem-voice | murmur | mar night
hassan: قرأتها بصوتي هذه المرة. سامحوا الريح. {media:voice-9 likes:144}
> leila +30: the wind read well too

== p-boats-live | murmur | live morning
ghada: tuesday light, free for everyone {media:harbour-noon likes:201}
> hassan +14: شكراً على العدل

== p-live-fog | murmur | live dawn
meteo: Brume jusqu'à 9 h. Le phare travaille encore à la main, aujourd'hui. {media:harbour-fog likes:77}
> elie +9: je confirme, on ne se voit pas en studio
`;
