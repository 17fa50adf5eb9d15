/** The groups behind the club: from 'chosen' to 'do not tell'. SPOILERS. Times are local. */
export const innerCircle = `
== crew-open | night_crew | 03-07 22:20
sami: Welcome. You are here because I watched you work. Three things: we don't post about it, we don't explain it, we don't leave half-way.
tarek: 👌
yazid: تمام كابتن
sami: The town will say you are too young. The town said that to me.
kiko @03-09 20:04: yoooo l night crew 🌙
sami: Kiko, one more "yooo" and you scrub the van.
hadi @03-15 10:10: hi all. i am wheels
sami @03-15 10:12: Hadi drives. When Hadi says now, it is now.

== crew-rules | night_crew | 03-14 22:00
sami #crew-rules: House rules for evenings at the boathouse. Phones in the box at the door. First names only. What is said over tea stays in the tea. If family asks: "sea skills". ⏎ القواعد: الهواتف في الصندوق، الأسماء الأولى فقط. {media:phone-box pin react:👍4,🫡2}
dalia: même la caméra ?
sami: Above all the camera.
lina: et si l'hôpital m'appelle
sami: Then they will learn to wait. You give them twelve hours a day, give yourself two.
yazid: ماشي
tarek: ça me va, j'ai pas de crédit de toute façon 😂
kiko: the box has lock?
hadi: has lock

== crew-evening | night_crew | 03-15 23:50
dalia: c'était bien ce soir. j'ai jamais parlé autant sans téléphone
sami: That is what a crew is.
tarek: le thé était dégueulasse par contre
hadi: i make tea not promises
kiko: hahahahaha hadi philosopher
lina: j'ai pas aimé l'histoire de signer une feuille sans la lire
sami: It's only so that nobody can say later he did not want to come. Sleep, doctor.

== crew-tarek | night_crew | 03-19 18:30
sami: Tonight one of us goes first. No goodbyes on the quay. You will each have your night.
tarek: merci tout le monde. merci capitaine
yazid: الله معك يا بطل
kiko: send pics
sami: No pics.
lina: Tarek t'as dit à ta mère ?
tarek: pas encore
sami: She will be told when it is done. That is kinder.
lina +9: plus gentil pour qui

== crew-after | night_crew | 03-24 23:00
kiko: tarek posted a window 😂 lucky
yazid: كأنه زعلان
sami: First week is always homesick. I cried for six days, and then I was a man with a wage.
dalia: il a quel numéro maintenant ?
sami: The House gives SIM cards after the first month.
dalia: quelle maison ?
sami: You'll see it soon enough.
lina: pourquoi après un mois
sami: Lina, you ask like a policewoman. Smile.

== crew-training | night_crew | 03-27 21:15
sami: Friday: walk to the cape and back, at night, no torches. Not a game. You learn to follow the one in front.
yazid: كم كيلو
sami: You count when you are back.
kiko: men3arref 3al kleb 😂
dalia: j'ai dit à ma mère que je dors chez Lina
lina: tu dors pas chez moi
dalia: voilà pourquoi c'est un mensonge
sami: Good. Everyone has one.
// after the walk
yazid @03-29 01:40: رجعنا. رجلي مش معي
kiko @03-29 01:44: i saw God he said go home
sami @03-29 08:00: Proud of you. Now you know that you can do what you are told in the dark.

== crew-lina-doubt | night_crew | 04-04 22:10
lina: Question simple : une fois là-bas, comment on revient si on n'aime pas ?
kiko: akid fi ferry
sami: Nobody plans a journey from its end.
lina: moi si
yazid: خلص لينا
dalia: elle a le droit de demander
sami: She has. Lina, call me.

== crew-front-page | night_crew | 04-09 08:30
kiko: 3am yehko 3anna bel jaride 😳
dalia: pas sur nous, sur les « familles »
kiko: haydi l safha: murmur.example/@depeche.quai
sami #crew-article: You will read things. Reply to none of it. Delete what you wrote about us, all of you, before the week is out. Start with the easy ones.
yazid: حتى اللايكات؟
sami: Even those.
hadi: i never write anything
kiko: w "2 seats free no questions" shu kenet, she3er?
dalia: 😬

== crew-lina-gone | night_crew | 04-12 09:20
sami: Lina will not sail with us. She has exams. Nobody writes to her about us.
dalia: elle est fâchée ?
sami: She is not crew.
yazid: أوكي
kiko: 😕

== crew-live | night_crew | 04-14 11:20
sami: Three nights. Bags small. Start forgetting this group exists.
kiko: nsit
dalia @04-14 21:40 #crew-date: est-ce qu'on peut encore changer de date ?
sami @04-14 21:52: The boat does not read your horoscope, Dalia.
yazid @04-14 23:05: كابتن أمي سألتني ليش عم رتّب شنطتي
sami @04-14 23:09: Sea skills weekend.
kiko @04-15 13:30: bade e2ta3 sha3re abel
hadi @04-15 19:15: van clean. smells like lemons
porter @04-15 21:32: I wanted to see who comes. Tomorrow you do as the Captain says. I count you at the door.
dalia @04-15 22:30: je dors pas
yazid @04-15 22:34: ولا أنا
sami @04-15 22:50: That is only the sea calling you by name.

== door-open | blue_door | 03-22 23:05
porter: This door is for those who go. Captain, you answer for them.
sami: I do.
porter: Nobody here writes the name of the House, or of the town. You say "over there".
hadi: ok
yazid @03-24 20:10: مرحبا
kiko @03-24 20:12: hi porter. nice name, ma3 l fadi?
porter: No.
lina @03-24 20:20: bonsoir. qui êtes-vous ?
porter: The one who opens. That is enough.

== door-terms | blue_door | 03-26 22:40
porter #door-terms: Terms, once. The House advances: letter, ticket, bed, first month. You work it off. Documents are kept in the office while you owe. Those who leave early leave owing, and their family knows it. {react:👍3}
yazid: كم شهر عادةً؟
porter: As many as it takes.
kiko: like a phone plan 😂
porter: No.
lina: ce n'est pas ce que le capitaine a dit
sami: It's the same in other words, doctor. Every ship has a purser.
lina: non. ce n'est pas pareil

== door-odette | blue_door | 03-28 12:10
odette: Bonjour à tous. Il me faut : 2 photos, carte originale, signature sur la page blanche. Je remplis le reste.
hadi: i collect saturday
yazid: صورة مع لحية أو بدون؟
odette: Sans casquette surtout.
lina: pourquoi une page blanche ?
odette: Parce que je fais la mise en page, ma chérie.
kiko: signed blank page = power move
odette @03-31 18:20: Reçu : Y., K. Manquent : D. et L.
lina: je réfléchis
porter: Do it faster.

== door-money | blue_door | 04-05 13:00
sami: Tickets are taken. {media:receipt-transfer}
porter: Seen. Four?
sami: Four, from the club's account, as sponsorship.
porter #door-sponsor: Write "boat equipment" next time. Sponsorship makes people proud, and proud people talk.
odette: Ma facture aussi en « équipement » ?
porter: Yours doesn't exist.

== door-list | blue_door | 04-08 22:15
porter #door-list: For the 16th: Y. / K. / D. / L. Letters with Odette until the night. Hadi brings them. Captain stays ashore. Arrive separately, don't know each other on board. {media:list-note pin}
sami: Understood.
hadi: ok 4 + bags
yazid: 👍
kiko: like spies 🕶️
dalia: et si on nous parle au contrôle ?
porter: You are interns. You have a letter. You are tired and polite.

== door-list-update | blue_door | 04-12 09:05
porter: L. is out. Who let her in?
sami: I did. She won't speak, I'll see to it.
porter: See to it kindly. And find a fourth.
sami: There's a younger one, the sister of Y.
yazid +2 #door-sister: شو؟ لأ. أختي عمرها ١٥. لأ.
sami: I was only thinking aloud, Yazid.
porter: Three is enough. Close the subject.

== door-meeting | blue_door | 04-13 23:10
hadi #door-meeting: wed 16: 21:15 Quay 7, behind the green container. 3 pax. lights off. i give letters in the van, phones to me before the gate. {media:container-green react:👍3}
porter: Good.
dalia: on garde pas nos téléphones ?
hadi: you get other phones
sami: For your own peace.
hadi @04-13 23:31 #door-way: for the one who never came. you walk like this, 5 minutes before, no torch {media:film-quay-walk}
kiko: who filmed this, a goat?
hadi: who drives you, a goat

== door-live | blue_door | 04-14 12:30
porter: Somebody spoke to the paper, and somebody may speak to others. Clean your walls today. All of you.
sami: Doing it.
odette: Je ferme l'annonce cet après-midi.
hadi: after work
porter @04-14 22:05: The place has changed. Hadi tells each one by voice. {media:voice-5}
kiko @04-14 22:20: ok
dalia @04-15 00:40: je voulais demander quelque chose
porter @04-15 00:41: Ask the sea.
odette @04-15 08:50: Les trois lettres sont prêtes. {media:letter-pile}
porter @04-15 09:30: This door closes at ten. Whoever needs it has the key.

== sami-lina-1 | lina_sami | 03-03 21:05
sami: Good evening Lina. I'm glad you wrote.
lina: bonsoir. vous parliez d'infirmières
sami: Clinics over there take second-year students as aides. Paid. I place two or three a year.
lina: officiellement ?
sami: With papers, yes. Leave that part to me.
lina @03-04 16:20: j'en ai parlé à ma mère
sami: What did she say?
lina: qu'elle veut voir le contrat
sami: Mothers love contracts. Let's first see whether you are made for it. Come to the boathouse.
lina @03-12 22:05: merci pour ce soir, c'était intéressant
sami: You listen well. People who listen go far.

== sami-lina-2 | lina_sami | 03-19 23:40
lina: Tarek n'a rien dit à sa mère. C'est normal ?
sami: He is twenty-one. Is it normal that you count other people's tears?
lina: oui
sami: 🙂 Then you will be a good nurse.
sami @03-21 22:00: I recorded it because I type badly. {media:voice-1}
lina: j'ai écouté. vous parlez bien
sami @03-26 23:05: Letter, ticket, bed, first month: the House advances, you work it off. Documents are kept in the office while you owe. {fwd:Porter}
lina @03-26 23:20: « Documents are kept in the office while you owe » ? C'est quoi ?
sami: An old-fashioned way of saying that the House has a safe.
lina: on peut reprendre sa carte quand on veut ?
sami: Nobody has ever asked.
lina: ça ne répond pas

== sami-lina-3 | lina_sami | 04-05 21:10
sami: You were hard on me in front of the others.
lina: j'ai demandé comment on revient
sami: {media:voice-2}
lina: je préfère que vous écriviez
sami @04-05 21:40: Fine. There's a debt before there is a wage. It's always so. Your place is paid. Somebody paid it.
lina: je n'ai rien signé
sami: You signed the sheet on 15 March. I have it here, it's a lovely signature. {media:signed-sheet}
lina +18: vous aviez dit que c'était la liste de présence

== sami-lina-4 | lina_sami | 04-09 22:15
lina: Je ne pars pas. Rendez-moi ma carte d'identité s'il vous plaît.
sami: Sleep on it.
lina: c'est tout réfléchi
sami #pressure: Your brother has a nice job on the cranes. I know the foreman. It would be a shame if people heard who talks to journalists.
lina +11: c'est une menace ?
sami: It's an observation. {media:voice-3}
lina @04-10 07:30: ma carte, s'il vous plaît
sami @04-10 09:00: After the 16th.
lina @04-11 15:02: Ne m'écrivez plus.
sami @04-11 15:04: You will miss us.
sami @04-13 22:45: Last chance to be polite about this, Lina. Where are you sleeping?
sami @04-14 09:50: I see that you read this. Good.
`;
