/** Ordinary life of the town on the microblog: boats, bread, football, weather, cats, school, small quarrels. */
export const murmurTown = `
== t-bread-fog | murmur | feb dawn
salwa: ضباب كثيف، بس ريحة الخبز بتدلّكن 🥖
> elie +9: on t'annonce comme phare officiel
> ziad +15: وصلت عالريحة، فعلاً
>> salwa +2: GPS طبيعي

== t-ferry-goat | murmur | 02-14 17:45
ferries: M/V Anise delayed 20 min. A pram, a cello and a goat boarded together. We are sorting out who goes where. {likes:412 reposts:96}
> emma +6: The goat has right of way.
> jamal +11: le violoncelle cherche un groupe ?
> hassan +30: ثلاثة في قارب، وكلهم يغنّي
> depeche +40: Notre photographe confirme la chèvre.

== t-weather-1 | murmur | feb any
meteo: Vent de nord-ouest 6, rafales 8 en fin de journée. Rentrez le linge et les parasols optimistes. {likes:88 reposts:30}
> nadine +7: 41 pots rentrés, je dors dans la cuisine
> marwan +9: 8 you say 👀
>> meteo +4: Pas pour toi.

== t-weather-2 | murmur | mar any
meteo: Demain : soleil, 19 °C, aucune excuse.
> joelle +12: enfin un bulletin qui me comprend
> faris +40: I can always find one

== t-weather-3 | murmur | apr any
meteo: Brume de mer jusqu'à 10 h. Elle se lèvera quand elle voudra.

== t-coffee-chair | murmur | morning
youssef: صار عنّا كرسي جديد. ممنوع التعليق عليه. {likes:64}
> mimo +5: il est bien le nouveau fauteuil
>> youssef +1: قلت ممنوع
> adel +20: شايفو من فوق، لونه فاقع

== t-coffee-sugar | murmur | any
youssef: زبون طلب قهوة بلا قهوة. جبتلو مي سخنة، قال «زاكية». {likes:231 reposts:40}
> farah +8: هيدا زبون العمر
> rita +33: Il a laissé un pourboire sans argent ?

== t-taxi-airport | murmur | night
ziad: client asked "how long to the airport". there is no airport. 40 minutes of silence {likes:187 reposts:22}
> emma +14: To be fair, it is a beautiful road to nowhere.
> lamia +19: tu l'as emmené où
>> ziad +3: ferry. he said "small plane" {likes:140}

== t-taxi-cat | murmur | any
ziad: there is a cat on the roof of the car since rue des Filets. she hasn't paid
> cats +3: elle a un abonnement 🐾

== t-etoile-1 | murmur | sun evening
etoile: Victoire 2-1 ! Merci à ceux qui ont chanté, et à ceux qui ont chanté faux ⭐ #EtoileDuPort {likes:640 reposts:120}
> yazid +4: ⭐⭐⭐
> omar +15: Correct penalty. I will not be taking questions.
>> sofiane +2: une question
>>> omar +1: No.
> tony +20: mon klaxon est mort pour vous

== t-etoile-2 | murmur | mar any
etoile: Perdu 3-0. On a très bien salué le public. #EtoileDuPort {likes:210 reposts:14}
> adel +5: من فوق كان أجمل
> jamal +9: la sono aussi a perdu
> samira +70: المهم الصحة يا أولاد

== t-etoile-3 | murmur | live evening
etoile: Derby dimanche 17h. Guichets ouverts demain 10h. التذاكر من الغد #EtoileDuPort
> kiko +6: tnen la ana w wa7ad lal jou3
> sofiane +30: je joue assis mais je joue

== t-omar | murmur | sun any
omar: A spectator shouted that my eyes need cleaning. I bowed. He was right about the offside. {likes:155 reposts:17}
> leila +22: This is growth.
> etoile +41: Lequel des six ?

== t-omar-2 | murmur | any
omar: Under-11 match today. Nobody argued. One child apologised to the ball.

== t-fish-price | murmur | dawn
union: مزاد الصباح: سردين وفير، بوري قليل، أخطبوط واحد غاضب 🐙 {likes:97}
> walid +6: الغاضب من عندي
> okafor +22: Please be gentle, it can count.
>> walid +8: عدّ عليّ ثمانية

== t-fish-2 | murmur | feb dawn
union: لا خروج اليوم، الموج عالٍ. سلامة الجميع أولاً
> mona +10: الله يسلّمكم

== t-walid-net | murmur | any
walid: الشبكة رجعت فيها حذاء واحد. نتمنى لصاحبه السلامة. {likes:166 reposts:20}
> rana +12: left or right? I have a collection
>> walid +5: يسار
>>> rana +1: مش معقول. I have the right one. {likes:204}

== t-okafor-1 | murmur | any
okafor: Seagrass fact no. 12: a meadow the size of a football pitch shelters more fish than the whole auction on a good day. {likes:120 reposts:35}
> walid +9: وأنا شاهد
> omar +14: Which pitch, ours has less grass than the sea.

== t-okafor-2 | murmur | mar any
okafor: Seagrass fact no. 17: it flowers. Under water. Quietly. You could learn from it.
> jamal +20: message reçu

== t-okafor-3 | murmur | apr any
okafor: Somebody left a bouquet at the lab door with the note "for the fish". Thank you, whoever you are. They are touched. {likes:301 reposts:28}

== t-lost-keys | murmur | any
lamia: Perdu trousseau : trois clés, un mètre ruban miniature, aucune patience. Rue des Filets ou Librairie Rita. {reposts:9}
> rita +17: Trouvé entre deux Simenon. Il lisait.
>> lamia +3: je t'adore

== t-lost-scarf | murmur | mar any
swim: Found at the breakwater: one scarf, one flask (full), one philosophical question written in sand.
> joelle +4: la gourde est à moi
> hassan +19: والسؤال لي

== t-lost-glasses | murmur | any
rita: Trouvé à la librairie : lunettes rondes. Leur propriétaire doit lire ceci de très près.
> faris +44: They are mine, I think. Hard to tell.

== t-balcony | murmur | morning
nadine: Le basilic a gagné la guerre contre la menthe. Le traité sera signé sur une pizza. {likes:133}
> farah +11: ابعتيلي أسرى النعناع
>> nadine +5: passe ce soir

== t-balcony-2 | murmur | apr any
nadine: Premier coquelicot. 41 pots, 1 applaudissement.
> bib +15: لدينا كتاب عن هذا
> zeina +31: عندي نعنع بس، وزعلان
>> nadine +6: je passe avec du terreau

== t-zeina | murmur | mar evening
zeina: كل يوم بسقيها وكل يوم بتزعل. بلشت حسّ إنها بتشبهني 🌱

== t-doors | murmur | any
lamia: Porte du jour : bleu passé, deux serrures, une seule qui serve. Quai des Peintres. {likes:92}
> leila +18: The other one is for guests who don't knock.

== t-doors-2 | murmur | feb any
lamia: Porte du jour : plus de porte. On entre par la lumière.
> hassan +25: هذا بيت شعر كامل

== t-rita | murmur | any
rita: Un monsieur a rendu un livre acheté en 2029 parce qu'il « connaissait la fin ». Je l'ai remboursé, il racontait si bien. {likes:377 reposts:61}
> bib +30: نحن نقبل الإعادة بعد خمسين سنة أيضاً
> elie +55: Invité demain à 8h10, ce monsieur.

== t-bib | murmur | any
bib: تذكير: الكتب لا تؤكل. أُعيد إلينا كتاب طبخ ناقص صفحة الحلوى. {likes:189}
> farah +6: ما كنت جوعانة كتير
> hiba +20: je corrige mes copies chez vous, je ne mange que les marges

== t-bib-2 | murmur | mar any
bib: ساعة القراءة للأطفال السبت ١٠ صباحاً: «الحوت الذي نسي اسمه» 🐋
> musee +12: Le nôtre s'appelle Gisèle. Elle s'en souvient.

== t-museum | murmur | feb any
musee: Gisèle (baleine, 14 m) a été dépoussiérée. Il a fallu trois personnes et un respect immense. {likes:268 reposts:44}
> ghada +15: I asked her to smile
> cats +22: on peut venir sentir ?

== t-museum-2 | murmur | apr any
musee: Nuit des cordes samedi : apprenez le nœud de chaise, repartez attaché à quelque chose.
> emma +19: I failed this in three languages.

== t-cinema | murmur | fri any
cinema: Ce soir : un film lent. Très lent. Le fauteuil 56 est réparé, le suspense est donc ailleurs. {likes:74}
> maya +8: fi sous-titres?
>> cinema +4: Oui, et du pop-corn, mais chut
> dalia +30: le plan du phare dure 4 minutes, je l'aime

== t-cinema-2 | murmur | mar any
cinema: Panne de projecteur : nous avons raconté la fin. Standing ovation. {likes:322 reposts:50}

== t-radio-mic | murmur | dawn
elie: 6h02, j'ai dit « bonsoir ». La ville a répondu bonsoir. Je vous aime. {likes:290 reposts:25}
> nisrine +3: pour moi c'était vrai
> samira +50: صباح النور يا ابني

== t-radio-2 | murmur | any
radio: Merci à l'auditrice qui nous a envoyé du pain. Il n'a pas passé le générique. #RadioQuai
> salwa +4: صحة 😄

== t-power | murmur | apr night
mimo: coupure. j'écris ceci avec 6 %, dites à mes onglets que je les aimais {likes:211}
> faris +4: they know
> adel +12: من فوق المدينة صارت نجوم بس
>> hassan +9: أعطيتني قصيدة

== t-power-2 | murmur | live night
ville: انقطاع مبرمج غداً من ٩ إلى ١٢ في حي الصيادين. نعتذر #بلدية

== t-school | murmur | any
lycee: Les secondes B ont construit un pont en spaghettis. Charge supportée : 3,2 kg et un doute. {likes:141}
> nour +9: أنا كنت الشك
> hiba +20: j'ai corrigé le rapport, le pont était mieux

== t-school-2 | murmur | mar morning
lycee: Bac blanc lundi 8h. Apportez une montre, pas un téléphone. بكالوريا تجريبية الاثنين
> maya +4: 3ende se3a bas ma bteb2a
> nour +16: بالتوفيق للكبار

== t-school-3 | murmur | apr evening
hiba: Copie du jour : « Le narrateur est fiable car il a l'air gentil. » 3/4 d'un point pour la tendresse. {likes:355 reposts:70}
> leila +10: I have translated contracts on that basis.
> rita +24: Moi j'ai embauché.

== t-pharma | murmur | any
khalil: للمرة الألف: الشاي لا يُحسب كوب ماء. يُحسب كوب شاي. {likes:198 reposts:33}
> youssef +6: والقهوة؟
>> khalil +2: كوب ندم

== t-pharma-2 | murmur | feb any
khalil: موسم الرشح: عسل، راحة، وقليل من الدراما
> jamal +15: j'ai que la dernière

== t-bikes | murmur | afternoon
bilal: client : « il fait un bruit ». moi : lequel. lui : *imite une mouette 40 secondes*. c'était une mouette. dans le panier. {likes:480 reposts:88}
> cats +5: on prend le dossier

== t-bikes-2 | murmur | any
bilal: صلّحت دراجة عمرها أكبر مني. شكرتني.

== t-garage | murmur | any
tony: si votre voiture fait « tlac tlac » ce n'est pas la radio. venez. {likes:77}
> elie +12: la radio confirme

== t-sails | murmur | any
emma: Day 302 of "two more weeks in port". The gearbox and I now have a song. {likes:160}
> tony +20: je connais les paroles, elles coûtent 45
> marwan +31: bring it to the beach, both of you

== t-sails-2 | murmur | mar evening
emma: A pelican looked into my cabin, judged the paintwork, left. {likes:205 reposts:19}
> okafor +18: There are no pelicans here.
>> emma +3: Then who signed the guest book.

== t-surf | murmur | feb any
marwan: shop closed, it's blowing. open tomorrow unless it's blowing
> meteo +5: ça soufflera
>> marwan +1: closed then

== t-surf-2 | murmur | apr any
marwan: finished the table. eleven months, one plank of olive, no screws, some tears {likes:244 reposts:20}
> lamia +22: elle est magnifique. combien de larmes au m² ?

== t-cook | murmur | noon
farah: المجدّرة مش وصفة، المجدّرة موقف. {likes:390 reposts:66}
> samira +20: وبصل أكتر يا فرح
>> farah +3: حاضر تيتا
> mimo +31: j'ai mis du ketchup
>> farah +1: اطلع من البلد

== t-cook-2 | murmur | any
farah: أمي بتقول «رشة». قست الرشة: ملعقتان وثلث وحنان. {likes:266}

== t-cook-3 | murmur | fri noon
farah: سمكة حرّة اليوم، الشارع كلّه عرف
> walid +4: سمكتي 😌
> ziad +12: أنا تحت الشباك

== t-teta | murmur | any
samira: حفيدتي علّمتني «الهاشتاغ». #صباح_الخير #كيف_الحال #كلوا_شي {likes:720 reposts:140}
> maya +5: teta anti l internet
> elie +30: On t'invite à la radio !
>> samira +44: بشرط أجيب معي الكعك

== t-teta-2 | murmur | mar any
samira: من علّمكم تكتبون العربي بالأرقام؟ 7abibi؟ ظننتها كلمة سر. {likes:655 reposts:122}
> kiko +9: hahaha teta bmoot fiki
> leila +33: I have been asking for years.

== t-teta-3 | murmur | live any
samira: صار عندي ٣٩٠٠ متابع. كلهم بدهم فطور؟
> salwa +6: أنا بساعدك
> youssef +8: والقهوة علينا

== t-poet | murmur | night
hassan: كتبتُ بيتاً عن البحر. البحر لم يعلّق.
> adel +20: علّق. سمعته من فوق.

== t-poet-2 | murmur | feb night
hassan: محوتُ القصيدة وبقي الفراغ جميلاً. {likes:143}
> leila +14: Untranslatable. I tried. It stayed blank and it worked.

== t-translate | murmur | any
leila: Three languages, four meetings, one word: "tawakkalna". I billed it by the horizon. {likes:180 reposts:21}
> hiba +15: on le met au programme

== t-translate-2 | murmur | apr any
leila: A comma held up a fishing agreement for two hours. Everyone blamed the wind.
> union +40: كانت ريح فاصلة

== t-crane | murmur | morning
adel: من فوق: ثلاث سفن، أربعون قطة، وطابور الخبز. المدينة بخير. {likes:433 reposts:77}
> cats +3: 41
> salwa +8: الطابور بيمشي بسرعة

== t-crane-2 | murmur | afternoon
adel: رفعت اليوم بيانو. نزل على الرصيف بدون نغمة غلط.
> jamal +11: respect
> radio +26: Il passe jeudi à 18h30.

== t-crane-3 | murmur | mar any
adel: طفل لوّح لي من العبّارة. لوّحت له بالرافعة كلها. {likes:560 reposts:101}
> ferries +18: He told the captain. Twice.

== t-night-nurse | murmur | dawn
nisrine: 12 heures de garde, 9 sonnettes, 1 monsieur qui voulait juste l'heure. Je lui ai donné la mienne. {likes:298 reposts:36}
> lina +6: tu es mon héroïne
> samira +80: الله يعطيك العافية يا بنتي

== t-dj | murmur | sat any
jamal: mariage hier : trois slows, deux dabkés, une tante imbattable. {likes:132}
> farah +11: هيدي خالتي
> omar +20: Clean tackle by the aunt at 1:14, no card.

== t-dj-2 | murmur | any
jamal: « plus fort » et « moins fort » de la même table en même temps. La physique a quitté la salle.

== t-jad | murmur | morning
jad: Trois semaines pour obtenir un plan des travaux du port. Il tient sur une serviette. {likes:222 reposts:58}
> lamia +12: l'échelle ?
>> jad +4: une tasse
> port +90: Le plan complet est consultable en capitainerie.

== t-jad-2 | murmur | feb any
jad: Le conseil municipal a débattu 50 minutes de la couleur des bancs. Bleu. On savait. {likes:177}
> hassan +16: لأن البحر كان حاضراً

== t-depeche | murmur | mar morning
depeche: Le vieux phare sera repeint cet été. Les mouettes n'ont pas été consultées. {likes:190 reposts:40}
> musee +22: Nous avons les couleurs d'origine en archives.
> ghada +35: please before sunset hours

== t-depeche-2 | murmur | apr morning
depeche: Marché : retour des artichauts, prix stables, passions intactes.
> farah +9: أخيراً

== t-ville | murmur | any
ville: جمع النفايات الكبيرة صباح الخميس. الرجاء عدم إخراج الجيران. {likes:344 reposts:90}

== t-ville-2 | murmur | mar any
ville: الحديقة العامة تفتح حتى التاسعة مساءً ابتداءً من اليوم. أهلاً بكم
> joelle +22: merci ! les bancs sont bleus
> walid +30: والبعوض كمان أهلاً فيه

== t-port | murmur | any
port: Dragage du bassin 2 de lundi à mercredi. Circulation des petites unités à l'appréciation du bon sens.
> emma +19: Mine is in dry dock.

== t-port-2 | murmur | live morning
port: Quai 7 : contrôle de routine en cours, accès piéton maintenu. Merci de votre patience.
> jad +15: Routine depuis quand ?
> adel +30: ما في شي، كلاب بوليس وقهوة
> ziad +41: take rue du Filet, trust me

== t-swim | murmur | dawn
swim: 6:15, east breakwater, seven of us, one dolphin, nobody will believe us. {likes:260 reposts:31}
> joelle +2: je confirme
> okafor +9: I believe you. I am also jealous.

== t-swim-2 | murmur | apr dawn
swim: New rule: if you say "it's lovely" you have to get in.

== t-cats-1 | murmur | morning
cats: #ChatDuJour : Capitaine, 9 kg, quai 4. Aime : tout. N'aime pas : « pousse-toi ». {likes:610 reposts:88}
> walid +10: نايم بشبكتي
> maya +14: مرشّح للبلدية

== t-cats-2 | murmur | morning
cats: #ChatDuJour : Virgule. Petite, mais change le sens de la phrase. {likes:590 reposts:71}
> leila +8: I would die for her.

== t-cats-3 | murmur | mar morning
cats: #ChatDuJour : Anonyme. Il a refusé la photo et volé l'appareil. {likes:702 reposts:133}
> ghada +6: this is why my camera smells of tuna

== t-cats-4 | murmur | live morning
cats: #ChatDuJour : Cumin, adopté ce matin. Il quitte la rue pour un canapé. Applaudissements. {likes:811 reposts:150}
> maya +2: howe 3am bi neym 3a bac philo
> samira +40: مبروك عليكم

== t-bus | murmur | morning
faris: The bus display said "0 min" for eleven minutes. A zen koan with diesel. {likes:165}
> mimo +9: c'est un problème de cache
>> faris +2: it's always a problem of cache

== t-software | murmur | any
faris: My cat stepped on the keyboard and the build passed. She is now senior. {likes:340 reposts:44}
> cats +3: légitime
> mimo +12: elle prend des stagiaires ?

== t-software-2 | murmur | night
mimo: j'ai réparé le wifi du lycée en débranchant la cafetière. ne me demandez pas
> lycee +25: La salle des professeurs demande.

== t-ghada | murmur | evening
ghada: waited an hour for the light. it came, looked at me, left. got it anyway {likes:420 reposts:60}
> dalia +9: apprends-moi
> hassan +21: الضوء يخجل من المنتظرين

== t-ghada-2 | murmur | feb any
ghada: exhibition at the museum from the 22nd: "Salt". bring a sweater, Gisèle keeps it cold
> musee +4: Elle préfère 14 °C.
`;
