/** How the recruiter finds young people in public and takes the talk elsewhere. SPOILERS. Times are local. */
export const approach = `
== old-holiday | murmur | 01-06 11:20
sami #old-1: New year, new deck paint. Grey again. {media:ferry-near likes:14}
sami @01-11 19:40 #old-2: My mother's lentils. Whoever says soup is not a meal has not been cold. {media:soup-bowl likes:33}
> farah +22: وصفة أمك من فضلك
sami @01-19 08:15 #old-3: Seventeen days ashore and the ground still moves. {media:sea-calm likes:21}

== sami-advice | murmur | 02-16 21:10
sami: To the boy who asked me at the bus stop how one "gets out of here": you don't get out. You go forward. I was nineteen, with one bag. {likes:77 reposts:12}
> tarek +14: captain what was in the bag
>> sami +6: A jumper, a knife for rope, and a letter from somebody who believed in me.
>>> tarek +2: j'ai le jumper 😅
> hassan +40: جميل. والبقية؟
> adel +52: وأنا طلعت بتسعطعش ورجعت بعشرين. البحر مش لعبة

== sami-street | murmur | 03-03 19:15
sami: Passed the café at 11 in the morning. Nine lads, one domino set. Nobody looked up. This town wastes its best people. {likes:112 reposts:26}
> yazid +8: وشو البديل كابتن؟
>> sami +5: Ask me on Wednesday.
> youssef +20: هؤلاء زبائني، اتركهم يلعبون
> ziad +26: and who drove you home from that café captain? one of the nine's father
> mimo +31: en vrai le domino c'est du sport

== hook | murmur | 03-05 20:30
sami #hook: Four places. No experience. Two months of training across the water, in Estmark, then a berth with a wage. You need courage and a bag: we pay for the papers too. Not for everyone, and not for long. ⚓ #FirstBerth {media:ferry-dusk likes:163 reposts:41}
> sami +2 #hook-2: Why do I do it? Because somebody did it for me. Why only four? Because a boat is small.
>> sami +2 #hook-3: لمن يسأل: لا مال، لا شهادة، لا واسطة. فقط من يعرف كيف يصمت ويعمل.
> yazid +9: كيف بسجّل؟ عندي ١٩ سنة وبلعب كل يوم يعني لياقة ممتازة
>> sami +5 #move-yazid: Not here, Yazid. Write to me on Dhow: capt_sami. Tonight, and alone.
>>> yazid +1: تم
> kiko +16: captain 3anjad 3anjad? ana jahez, shu lezim
>> sami +6 #move-kiko: Dhow. And delete this comment afterwards, people here love to talk.
> tarek +22: je suis mécano 4 ans d'expérience bateaux
>> sami +4: I know who you are. I was hoping you would ask.
> leila +47: Which shipping company? Which school in Estmark? A real offer has a name.
>> sami +30: The people I want don't begin with questions.
> walid +55: أي شركة يا كابتن؟ أنا أعرفهم كلهم على هذا الشاطئ
> samy +120: Please note: this is NOT me. I am Samy with a y, I grow tomatoes in Asmaral.
>> emma +15: can confirm, the tomatoes are real

== hook-echo | murmur | 03-06 09:10
okafor: Does anyone know this "training in Estmark" that students ask me about? I taught in Estmark for six years and can't find it. {likes:22 reposts:4}
> leila +20: I asked. Got philosophy instead of a name.
> rana +33: it's through the beach club, I assumed someone checked

== sami-lina | murmur | 03-03 13:20
lina: 12h de garde, 2 cafés, 0 personne qui dit merci. Je veux juste voir la mer d'en face une fois. {likes:58}
> nisrine +10: bienvenue dans le métier 🫂
> sami +25: The other side needs nurses, and says thank you. I'll tell you about it if you like.
>> lina +12: dites toujours
>>> sami +3: On Dhow. It's easier.

== tarek-bye | murmur | 03-19 21:55
tarek #tarek-bye: nouvelle vie, nouveau numéro. cherchez-moi pas au café 😅 à bientôt inshallah ⚓ {media:ferry-night likes:143 reposts:3}
> sofiane +4: ?? et le match samedi
>> tarek +3: sans moi mon frère, mets Yazid à gauche
> kiko +8: boss 🔥🔥
> sami +15: Fair winds. Phones off, heads high.
> mona +41: يا ماما ليش ما ودّعتني؟

== tarek-quiet | murmur | 03-24 07:31
tarek: premier matin. il fait gris, ça sent le bois mouillé. {media:window-sea likes:51}
> sofiane +30: t'es où exactement ?
> mona +35: الحمد لله. كلّمني يا روحي
> tarek @03-24 22:10: on n'a pas les téléphones tous les jours. ça va.

== mona-search | murmur | 04-02 10:05
mona: أنا أم طارق سلمي، عمره ٢١، سافر في ١٩ آذار ليتدرّب في البحر. عشرة أيام بلا خبر. من يعرف شيئاً فليكتب لي. {media:portrait-tarek likes:302 reposts:214}
> salwa +6: الله يطمّن قلبك يا منى. عم نسأل
> jad +18: Madame Selmi, je peux vous appeler ? Jad, de La Dépêche du Quai.
>> mona +11: نعم يا ابني
> sami +160: Sister, the boys are in training, there is no signal on the site. He is proud of you. Please don't frighten the families.
>> mona +4: أي موقع؟ ما اسم المكان؟
>> leila +9: What is the place called, "captain"?
> union +170: سألنا كل المراكب. لا أحد رآه على متنها.
> khalil +200: خالتي منى، الدواء جاهز، تعالي متى شئتِ

== jad-article | murmur | 04-09 07:45
depeche #depeche-article: Qui paie les traversées des jeunes du port ? Trois familles cherchent leurs fils. Notre article, p. 3. ⏎ من يدفع ثمن سفر الشباب؟ {media:front-page likes:266 reposts:118}
> jad +9: Trois semaines de travail. Si vous savez quelque chose : je protège mes sources.
> club +75: Sad to see volunteers attacked for giving young people hope.
>> rana +20: nobody attacked volunteers. they asked where three people are.
> port +180: L'Autorité portuaire précise : aucun accord de formation n'existe avec l'Estmark.
> hassan +240: السؤال الذي خفنا منه جميعاً

== kiko-ticket | murmur | 04-12 18:02
kiko #kiko-ticket: 16/04 ⚓ ONE WAY. dont wait up 😎 {media:ticket-kiko likes:97 reposts:2}
> maya +3: LA LA LA WAYN RAYE7
>> kiko +2: surprise
> yazid +5: امسحها يا غبي
>> kiko +1: relax bro
> dalia +9: Kiko supprime.
> sofiane +25: lui aussi il part ?? on va jouer à 7

== yazid-last-match | murmur | 04-13 16:40
yazid: آخر مباراة. هدفين. شكراً يا نجم ⭐ {media:pitch-day likes:184 reposts:9}
> etoile +8: Merci champion ! À samedi !
> sofiane +14: pourquoi "dernière"
> nour +30: شو يعني آخر؟؟

== hadi-ad | murmur | 04-11 23:14
hadi #hadi-seats: wed night 16th 2 seats free in the van, quay side pick up, small bags only, no questions. dm. نقلة واحدة بس {media:van-quay likes:6}
> ziad +30: habibi that is my job, and i ask questions
> mimo +55: "no questions" c'est suspect frérot

== odette-ad | murmur | 03-28 10:10
odette #odette-ad: Lettres d'invitation Estmark en 48 h, attestations d'hébergement, "stage maritime" clé en main. Prix jeunes via le Club. رسالة دعوة خلال ٤٨ ساعة. Discrétion. {media:letter-detail likes:19 reposts:5}
> odile +40: Une invitation se fait par l'hôte, pas « clé en main ». Attention.
>> odette +18: Chacun son métier chère collègue.
>>> odile +6: Justement.
> dalia +65: c'est combien avec le club ?
>> odette +8: Dhow ma belle : odette_docs

== odette-boast | murmur | 02-19 12:30
odette: Encore un dossier accepté ! Trois tampons, zéro question. 📎 {media:seaman-book likes:27}
> leila +25: zéro question, c'est le problème
odette @03-11 09:40: Photos d'identité : fond clair, pas de sourire, pas de casquette. On me demande tous les jours. {media:id-photos likes:11}
odette @04-04 15:00: Fermé vendredi. Les urgences sur Dhow.

== promo-clip | murmur | 04-06 19:10
sami #promo: They asked me for sixty seconds. I needed six. Watch it to the end. #FirstBerth {media:film-first-berth likes:131 reposts:24}
> kiko +4: 🔥🔥 el music bi rasseh
>> mimo +2: y a pas de son
>>> kiko +1: bi rasseh 2eltellak
> okafor +25: Which licence does the school hold?
>> sami +9: The one the sea gives.
> okafor +60: The sea is not on the register.
> union +75: البحر لا ينادي أحداً، البحر يأخذ
> yazid +90: حفظت الفيديو ✌️

== promo-quote | murmur | 04-06 20:05
leila: "Questions? Later." Thank you for putting it in writing. {quote:promo likes:97 reposts:31}
> jad +8: Je la garde pour le titre.
> samy +33: Once more, with feeling: not me.

== hook-quote | murmur | 03-06 12:15
jad: Quatre places, aucune compagnie, aucune école. Je pose la question ici, puisqu'on ne répond pas là. {quote:hook likes:121 reposts:29}
> walid +16: والبحر شاهد
> rana +50: the club says it is all above board

== ad-quote | murmur | 03-28 14:20
odile: Voilà exactement ce que je ne fais pas. {quote:odette-ad likes:88 reposts:26}
> leila +9: framed, next to the other one

== guichet-lead | murmur | 04-12 13:40
jad: Une guichetière écrit ce que personne n'ose dire : embarcadere.example/@guichet3. Lisez aussi les réponses. {likes:156 reposts:47}
> ziad +11: Solange, la vitre la plus honnête du port
> ferries +60: We have no comment. M/V Anise departs on time.

== sami-pressure-public | murmur | 04-10 22:20
sami: Some people eat at your table and then count your spoons. Journalists, for instance. We stay calm. We stay together. {likes:44 reposts:7}
> jad +14: Bonsoir Capitaine. Le nom de l'école, toujours pas ?
> rana +40: together with whom?
`;
