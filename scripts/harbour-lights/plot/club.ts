/** The public face: a youth club that anybody would like. SPOILERS. Times are local. */
export const club = `
== club-hello | murmur | 02-10 18:05
club: Hello Port Ruvane 👋 We are a new club for people from 17 to 25: Saturday clean-ups, open-air films, knots and charts. No fee, no speeches. ⏎ مرحباً! نادٍ جديد لشباب المرفأ، بلا رسوم وبلا خطب. #HarbourLights {media:poster-open-day likes:96 reposts:21}
> rana +34: finally something that isn't a gym. What do I bring on Saturday?
>> club +6: Gloves and a friend.
> lina +80: 17 à 25 donc j'ai encore le droit 😌
> salwa +95: شباب يشتغلوا، الفطور علينا 🥖
>> club +9: تيتا سلوى، قلوبنا معك ❤️

== clean-1-call | murmur | 02-20 17:30
club: Saturday 22, 9:00, beach below the old lighthouse. Bags provided. Sandwiches provided. Dignity not guaranteed. #HarbourLights #RuvaneClean {media:poster-beach-clean likes:71 reposts:18}
> ghada +22: I'll come and take pictures if nobody poses
> yazid +41: بعد التمرين بجي
> mimo +55: est-ce qu'on peut ramasser assis

== clean-1-after | murmur | 02-22 13:10
club: 63 bags, one bicycle, one wedding shoe. Thank you!! شكراً لكل من حضر 🙏 #HarbourLights {media:beach-bags,volunteers-group likes:188 reposts:37}
> rana +5: the shoe is mine now
> sami +18: Proud of this crew. The sea remembers who looks after it.
> ville +60: شكراً لشباب النادي. الشاحنة ستجمع الأكياس مساء اليوم.
> dalia +75: j'ai filmé, montage ce soir 🎬
>> sami +8: Send it to me, you have the eye. I know people who pay for that.
>>> dalia +4: sérieux ? ok je vous l'envoie

== club-dhow | murmur | 02-12 09:30
club: News first, and no algorithm: our channel is on Dhow, dhow.example/c/harbour_lights. أخبارنا أولاً على Dhow #HarbourLights {likes:44 reposts:8}
> mimo +12: encore une appli 😩
>> rana +5: it has bread updates from the neighbours too

== film-night-call | murmur | 02-27 19:00
club: Film night on the quay, Saturday 1 March, 20:30. Bring a cushion. سينما في الهواء الطلق، الدعوة عامة. #HarbourLights {media:poster-film-night likes:124 reposts:33}
> cinema +31: On prête le drap et les câbles. Rendez-nous le drap.
> samira +44: حفيدتي تقول الوسادة واجبة. سأحضر كرسياً.

== film-night | murmur | 03-01 20:48
ghada: a bedsheet, a projector, two hundred people and one very committed dog. #HarbourLights {media:cinema-sheet likes:241 reposts:29}
> hiba +12: le chien a aimé la fin
> kiko +30: best night fi had l balad, wallah
>> sami +11: There are better nights further out, kiko. Come and say hello.
>>> kiko +3: enta l captain? 7adir 🫡

== skills-day | murmur | 03-14 17:00
club: Sea skills, Sunday 16 March: knots, charts, how to pack a bag for a month. Desk for papers & transport questions on the spot, ask for Odette. يوم مهارات البحر + مكتب للأوراق والنقل #HarbourLights {media:poster-crew likes:64 reposts:15}
> leila +40: why does a beach clean-up club need a desk for papers?
>> club +25: Some members travel for training. All above board 🙂
>>> leila +3: which training, where?
> yazid +52: أنا جاي
> nour +60: وأنا؟
>> yazid +2: إنتِ لأ، روحي ادرسي
>> sami +15: Little sister is always welcome ⭐
>>> hiba +21: Nour a contrôle lundi. Et le club dit 17 ans.

== clean-2 | murmur | 03-29 12:55
club: Second clean-up: 41 bags. Smaller crew today, some of our friends are already at sea 🌊 #HarbourLights {media:beach-morning likes:58 reposts:6}
> rana +14: which friends? tarek doesn't answer me
>> club +45: He is fine. New SIM. Let people grow.
> mona +70: ابني طارق معكم؟ أحد يطمّنني

== april-poster | murmur | 04-08 18:20
club #april-poster: Spring evening, Saturday 19 April: music, tea, a talk: "First berth, first wage". Papers & transport desk from 18:00. أمسية الربيع: مكتب الأوراق والنقل من السادسة #HarbourLights {media:poster-concert likes:49 reposts:11}
> jamal +18: qui fait la musique ?
>> club +7: You, if you like
>>> jamal +1: bah oui
> maya +33: fiye rou7 iza 3ende bac blanc l tnen?
> rana +90: I was told there wouldn't be a desk any more.

== chan-welcome | harbour_lights | 01-29 18:10
club: Welcome aboard. This channel only carries news; for talk, come on Saturdays. أهلاً بكم {pin react:⚓14,❤️9}
club @02-11 09:00: First clean-up is set: Saturday 22 February, 9:00, below the old lighthouse. {react:👍31}
club @02-21 19:00: Tomorrow! Rana has the list of bags. غداً الموعد {react:🧤12,👍22}
club @02-22 14:00: What a morning. Photos by Ghada. {media:beach-bags react:❤️44,🌊18}
club @02-28 18:30: Film tomorrow 20:30. If it rains, it is a submarine film. {media:poster-film-night react:😂27}
sami @03-05 20:00: Some of you asked me about work at sea. I will write about it tonight on Murmur. Read to the end. {react:⚓22}
club @03-15 10:00: Sea skills tomorrow, 10:00, boathouse of Quay 7. Bring an ID for the attendance sheet. أحضروا الهوية {react:👍19,🤔3}
rana @03-16 18:30: 28 people today. Lost & found: one blue scarf, one phone charger, one copy of a birth certificate (??). Ask me. {react:😅8}
club @03-29 13:20: Thank you for the second clean-up. {media:beach-morning react:❤️15}
club @04-08 18:30 #chan-spring: Spring evening on 19 April. Save the date. {media:poster-concert react:🎶11}
sami @04-13 21:00: Quiet week for the channel. The sea is calm. {react:⚓6}

== vol-start | hl_volunteers | 02-12 10:10
sami: Good morning volunteers. Small group, honest work. Rana keeps the lists.
rana: yes captain 🫡 gloves: 40 pairs, bags: 100, sandwiches: Salwa
lina: je peux faire la trousse de secours
sami: Good. A nurse on board.
rana @02-21 20:15: reminder: 8:30 for us, 9:00 for everyone else
dalia: caméra chargée ✅
yazid @02-22 12:40: وين الأكياس الزرقا؟
> rana: behind the van, Hadi has them
kiko @02-24 15:05: fi 7ada 3ando sandwich zyede
rana: kiko you had four
kiko: ken fi wind
sami @03-02 11:00: Last night was good. Tarek carried half the chairs by himself. That is the kind of back a ship needs.
tarek: 😄 حاضر كابتن
hadi: van is free for next one also
sami @03-15 19:30: Tomorrow Odette will sit at the small table. She helps with papers. Everybody on the volunteers' list brings ID, she makes copies. It's for the insurance.
rana: insurance for knots?
sami: For boats, Rana.
lina: elle garde les copies où ?
sami: In a safe. Don't worry so much, doctor.

== vol-ids | hl_volunteers | 03-16 17:20
rana #ids-question: Odette left with the folder. I counted 11 ID cards in it, originals not copies. Who has them now?
sami: They come back this week. Stamps take time.
kiko: mine bel jay2a ma fi stress
rana: and Tarek's? he needs it for his licence on Thursday
sami #ids-answer: Tarek won't need the licence here. Please keep this group for gloves and sandwiches.
lina +14: c'est une drôle de réponse
rana @03-20 09:12: Tarek left the group last night?? did he say anything to anyone
yazid: لأ
kiko: he told me "3al bahr" w bas
sami @03-20 10:40: He has his berth. Be happy for him, and discreet. Envy sinks ships.
rana @03-29 13:45: 41 bags. Lina and I did the forms alone. where is everyone
dalia: malade désolée
kiko: nayem
rana @04-05 16:00: Captain, three people asked me for their IDs back. What do I tell them?
sami: Tell them after the 16th.
rana: what is on the 16th?
sami: A Wednesday.
hadi @04-10 19:30: need 2 strong hands friday to load boxes boathouse. cash
yazid: أنا
rana @04-13 10:10: I'm stepping back for exams. Lists are in the drawer.
sami @04-13 10:55: Thank you for everything, Rana. No hard feelings, and no stories please.
`;
