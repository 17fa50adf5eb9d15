/** What an officer must leave alone: counsel, family, a child. SPOILERS. Times are local. */
export const confidential = `
== counsel-1 | lina_rahal | 04-11 17:35
lina: Maître, bonjour. C'est Nisrine qui m'a donné votre contact. J'ai signé une feuille sans la lire et quelqu'un garde ma carte d'identité.
rahal: Bonjour Lina. Ce que vous m'écrivez ici est couvert par le secret professionnel. Êtes-vous en sécurité ce soir ?
lina: oui, je suis chez ma tante
rahal: Bien. Ne supprimez rien, ne répondez plus à cette personne. Venez demain 9 h au cabinet.
lina @04-12 12:10: Merci pour ce matin. J'ai peur d'avoir fait une bêtise avec la signature.
rahal: Nous en avons parlé : une signature obtenue par tromperie n'engage pas. Nous préparerons votre déclaration ensemble.
lina: et le reste, ce que je vous ai raconté sur l'argent de mon frère ?
rahal: Cela reste entre vous et moi. Nous déciderons ensemble de ce qui entre dans la déclaration.
rahal @04-13 18:00: Voici le projet de déclaration. Relisez, ne le transférez à personne. {media:draft-statement}
lina @04-13 19:25: relu. deux corrections, page 2
rahal @04-14 08:40: Vous avez consenti à l'accès pour vos échanges avec le « capitaine ». Nos échanges à nous n'en font pas partie, je le rappellerai au parquet.
lina @04-14 12:15: merci Maître

== mama-1 | lina_mama | 03-04 15:00
mama: حبيبتي أكلتِ؟
lina: نعم ماما
mama: شو أكلتِ
lina: قهوة
mama: القهوة مو أكل يا دكتورة
lina @03-04 16:00: ماما في واحد بيعرض عليّ شغل برّا، تمريض
mama: وين العقد؟
lina: لسه
mama: لما تشوفي العقد احكيلي، ونقرأه سوا
mama @03-18 22:10: تأخرتِ
lina: اجتماع النادي
mama: أي نادي بيخلص عشرة؟
mama @04-03 11:15: Familles du port : si l'un des vôtres est parti « en formation » sans contrat, la mairie vous reçoit le mardi. {fwd:La_Dépêche_du_Quai}
mama @04-03 11:16: هيدي من الجريدة. بس للعلم
mama @04-06 13:30: عملت ملوخية. تعالي، وجيبي ضحكتك معك
lina: جاية ❤️
mama @04-11 19:00: خالتك قالت إنك نايمة عندها. ما رح أسأل. بس أنا هون.
lina: بعرف ماما. بحكيلك قريب
mama @04-14 07:45: صباح الخير يا قلبي. الباب مفتوح
lina @04-15 21:10: ماما حكيت كل شي. إجريّي عم يرجفوا
mama @04-15 21:12: أنا فخورة فيكِ. نامي.

== nour-1 | lina_nour | 02-23 16:05
nour: لينا أنا نور أخت يزيد! شفتك ببنك التنظيف 🧤
lina: أهلاً نور! كيف المدرسة؟
nour: زفت. فيزيا
lina: بساعدك الأحد إذا بدك
nour @03-16 19:00: ما خلّوني إجي ع يوم البحر. الكابتن قال "تعي" ويزيد قال لأ
lina: يزيد معه حق. اسمعي منه هالمرة
nour: ليش كلكن صرتوا كبار فجأة
nour @04-13 21:30: لينا يزيد عم يحط تيابه بشنطة. بتعرفي شي؟
lina +22: نور، ضلّي مع أمك الليلة. وإذا حدا غريب كتبلك، لا تردّي وخبّريني فوراً
nour: خوّفتيني
lina: أنا هون. احكيني بأي وقت

== nour-posts | murmur | 03-02 17:20
nour: فيلم مبارح خلاني إبكي قدام كل الصف 😭 {likes:33}
> maya +10: same walla
nour @03-17 20:30: فيزيا: ١٣/٢٠. معجزة. شكراً لينا {likes:41}
> lina +14: bravo ma grande 👏
> yazid +22: من وين جايبة هالذكا
nour @03-30 16:45: أخي صار ما يضحك. مين سرق أخي {likes:27}
nour @04-06 18:10: رسمت المرفأ ع دفتر الرياضيات {media:drawing-harbour likes:62}
> hiba +45: Très beau. Les maths, on en reparle.
nour @04-14 21:20: حدا بيعرف ليش الكل ساكت {likes:12}
> lina +30: je t'écris tout de suite
nour @04-16 22:50: رجع. رجع. رجع. {likes:120}
> salwa +9: ❤️❤️

== rana-posts | murmur | 03-21 19:00
rana: exam in plankton. plankton does not care. {likes:40}
rana @04-05 21:15: I do lists. I like lists. I don't like when a list has more names than answers. {likes:36}
> lina +12: 🫂
rana @04-13 22:05: Taking a break from Saturdays. Not from the sea. {media:shell likes:58}
> dalia +20: tu vas me manquer
> joelle +31: viens nager, on ne pose aucune question avant 6h30

== samy-posts | murmur | 03-07 08:10
samy #samy-tomato: Day 7 of being mistaken for somebody who recruits sailors. I recruit aphid-eaters. {media:tomatoes likes:201 reposts:44}
> emma +14: any vacancy for ladybirds?
>> samy +6: Four places. No experience.
samy @03-15 09:00: M/V Anise passing Asmaral light at 08:52, two minutes early. I shall write to them. {media:ferry-day likes:88}
> ferries +25: We apologise for the inconvenience, Captain.
samy @03-30 10:30: Grandson asked what an anchor is for. "For staying," I said. He put it on the cat. {likes:144}
samy @04-11 17:50: To the young lady who wrote to me in tears: wrong captain, right advice. Talk to a lawyer and to your mother. {likes:312 reposts:90}

== charter-posts | murmur | 03-08 07:30
charter: Six aboard, eleven mackerel, one phone overboard. Half-day trips every Saturday. {media:boat-charter likes:73}
> emma +20: the phone was mine
charter @03-23 18:00: No trip tomorrow, wind 28 knots. Your breakfast thanks me. {likes:41}
> meteo +9: Sage décision.
charter @04-05 19:20: Snorkelling season opens on the 26th. Students half price. {media:sea-calm likes:65}
charter @04-12 08:45: For the tenth time: I do not "place" anybody. I bring everybody back for lunch. {likes:187 reposts:52}
charter @04-15 07:55: Back with 9 guests, 9 life jackets, 9 opinions on my music. {likes:48}

== odile-posts | murmur | 03-12 09:00
odile: Rappel : une traduction assermentée porte un numéro, un nom et un prix. Si l'un manque, fuyez. {media:stamp-odile likes:52 reposts:17}
> leila +12: cadrer et accrocher au mur
odile @03-28 12:00: Non, je ne fais pas de lettres d'invitation. Non, même pour le Club. Non, même « en 48 h ». {likes:61 reposts:20}
odile @04-10 16:40: Trois personnes m'ont apporté la même lettre d'Estmark à traduire cette semaine. Même signature, trois noms d'hôtes. J'ai prévenu qui de droit. {likes:133 reposts:48}
> jad +10: Puis-je passer ?
>> odile +5: Sur rendez-vous, comme tout le monde.
`;
